import type { EvidenceRow } from "../../core/evidence-row.ts";
import type { Proposal } from "../../core/proposal.ts";

/** An answer with the evidence that its sentences print, before the parts that all answers share. */
export interface Draft extends Omit<Proposal, "flipsIf" | "warnings"> {
  readonly rows: readonly EvidenceRow[];
}

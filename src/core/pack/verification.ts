import { canonical } from "../canonical.ts";
import { toBase64 } from "../tlog/base64.ts";
import type { Verdicts } from "../tlog/examine.ts";
import type { Checkpoint } from "../tlog/note.ts";

/** What was found, and of what. */
export interface Verified extends Verdicts {
  readonly checkpoint: Pick<Checkpoint, "origin" | "size" | "root">;
  readonly entries: number;
  readonly proofs: number;
  /** Verifier keys of those who signed the checkpoint. */
  readonly signedBy: readonly string[];
}

/** verification.json: who verifies a pack makes it again, and gets the same. */
export const verificationText = ({ integrity, completeness, checkpoint, ...rest }: Verified): string =>
  `${canonical({
    what: "pack",
    ok: integrity.length + completeness.length === 0,
    integrity: { ok: integrity.length === 0, faults: integrity },
    completeness: { ok: completeness.length === 0, faults: completeness },
    origin: checkpoint.origin,
    size: checkpoint.size,
    root: toBase64(checkpoint.root),
    entries: rest.entries,
    proofs: rest.proofs,
    signed_by: rest.signedBy,
  })}\n`;

export const proofFault = (decisionId: string): string =>
  `the proof of ${decisionId} does not lead to the checkpoint's root`;

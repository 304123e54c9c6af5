import { toBase64 } from "../../src/core/tlog/base64.ts";
import { examine } from "../../src/core/tlog/examine.ts";
import { parseCheckpoint } from "../../src/core/tlog/note.ts";
import type { Export } from "./records.ts";
import type { Report } from "./report.ts";
import { sha256, signedBy, type Trust } from "./trust.ts";

export const NO_CHECKPOINT = "it is no signed checkpoint";
export const UNHELD = "entries are missing: what is there was held against itself, not against the root";

/** Whether the export is all that the log of the checkpoint has, as it was recorded. */
export function exportReport({ records, faults }: Export, note: string, trust: Trust): Report {
  const checkpoint = parseCheckpoint(note);
  if (checkpoint === null)
    return { integrity: [`checkpoint: ${NO_CHECKPOINT}`], completeness: ["not known: no checkpoint"], facts: {} };
  const signed = signedBy(trust, checkpoint);
  const { integrity, completeness } = examine(sha256, records, checkpoint);
  return {
    integrity: [...signed.faults.map((fault) => `checkpoint: ${fault}`), ...faults, ...integrity],
    completeness: completeness.length > 0 ? [...completeness, UNHELD] : [],
    facts: {
      origin: checkpoint.origin,
      size: checkpoint.size,
      root: toBase64(checkpoint.root),
      exported: records.length,
      signed_by: signed.signers,
    },
  };
}

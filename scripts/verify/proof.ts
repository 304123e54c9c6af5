import { toBase64 } from "../../src/core/tlog/base64.ts";
import { parseCheckpoint, parseProof } from "../../src/core/tlog/note.ts";
import type { Members } from "../../src/core/tlog/recorded-body.ts";
import { verifyInclusion } from "../../src/core/tlog/verify.ts";
import { answered } from "./answered.ts";
import type { Report } from "./report.ts";
import { sha256, signedBy, type Trust } from "./trust.ts";

/** Whether the answer, or the record, stands in the log of the checkpoint in the proof. */
export function proofReport(answer: Members, text: string, trust: Trust): Report {
  const own = answered(answer);
  const claim = parseProof(text);
  const checkpoint = claim && parseCheckpoint(claim.note);
  if (claim === null || checkpoint === null) {
    const fault = claim ? "proof: it ends with no signed checkpoint" : "proof: it is no c2sp.org/tlog-proof@v1";
    return { integrity: [...own.faults, fault], completeness: null, facts: {} };
  }
  const { origin, size, root } = checkpoint;
  const { faults, signers } = signedBy(trust, checkpoint);
  const { index, proof } = claim;
  const stands = own.leaf !== null && verifyInclusion(sha256, { index, proof, size, root, leaf: own.leaf });
  return {
    integrity: [
      ...own.faults,
      ...faults.map((fault) => `checkpoint: ${fault}`),
      ...(own.sequence === index ? [] : [`proof: index ${index}, but the answer says ${String(own.sequence)}`]),
      ...(stands || own.leaf === null
        ? []
        : [`proof: from entry ${index} of ${size} it does not lead to the checkpoint's root`]),
    ],
    completeness: null,
    facts: { origin, entry: index, size, root: toBase64(root), signed_by: signers },
  };
}

import { toHex } from "../../src/core/tlog/base64.ts";
import { type Receipt, parseReceipt } from "../../src/core/tlog/receipt.ts";
import { type Members, membersOf } from "../../src/core/tlog/recorded-body.ts";
import { type Answered, answered } from "./answered.ts";
import type { Report } from "./report.ts";
import { signedBy, type Trust } from "./trust.ts";

/** Whether the answer is what its receipt promises to be in the log. */
export function receiptReport(answer: Members, trust: Trust): Report {
  const own = answered(answer);
  const text = membersOf(answer["ledger"])?.["receipt"];
  const receipt = typeof text === "string" ? parseReceipt(text) : null;
  if (receipt === null) {
    const fault = typeof text === "string" ? "it is no receipt umpire-receipt@v1" : "the answer has none";
    return { integrity: [...own.faults, `ledger.receipt: ${fault}`], completeness: null, facts: {} };
  }
  const { faults, signers } = signedBy(trust, receipt);
  return {
    integrity: [
      ...own.faults,
      ...[...faults, ...differences(receipt, own, answer["created_at"])].map((fault) => `ledger.receipt: ${fault}`),
    ],
    completeness: null,
    facts: { origin: receipt.origin, entry: receipt.sequence, promised_at: receipt.at, signed_by: signers },
  };
}

const differences = ({ sequence, leafHash, at }: Receipt, own: Answered, createdAt: unknown): readonly string[] => [
  ...(own.leaf !== null && toHex(own.leaf) !== leafHash ? ["its leaf hash is not that of the answer"] : []),
  ...(own.sequence === sequence ? [] : [`it is for entry ${sequence}, the answer for ${String(own.sequence)}`]),
  ...(createdAt === at ? [] : [`its time is ${at}, the answer's created_at ${String(createdAt)}`]),
];

import { describe, expect, it } from "vitest";
import { toBase64 } from "../../src/core/tlog/base64.ts";
import { command, plainOf } from "./command.ts";
import { sha256 } from "./evidence.ts";
import { changed, keyOf, logOf, pathOf, textOf } from "./handed-over.ts";
import { ORIGIN } from "./own-log.ts";

/** `npm run verify` over answers and proofs that are not good: what it says of each kind of fault, and where. */

const log = logOf("acme");
const key = toBase64(keyOf(log).publicKey);
const stranger = toBase64(sha256(keyOf(log).publicKey));
const [ANSWER, RECORD, PROOF] = ["answer-5.json", "record-5.json", "proof-5.tlog-proof"].map((file) =>
  pathOf(log, file),
);

const answer = JSON.parse(textOf(log, "answer-5.json"));
const { receipt, sequence } = answer.ledger;
const size = Number(textOf(log, "checkpoint").split("\n")[1]);

const json = (value: object): string => changed(log, JSON.stringify(value));
const withLedger = (over: object): string => json({ ...answer, ledger: { ...answer.ledger, ...over } });
const edited = (file: string, from: RegExp | string, to: string): string =>
  changed(log, textOf(log, file).replace(from, to));

interface Case {
  readonly what: string;
  readonly args: () => readonly (string | undefined)[];
  readonly said: readonly string[];
}

const OTHER_HASH = "ledger.leaf_hash: it says HASH, but the answer's own is HASH";
const OTHER_TEXT = `the signature of ${ORIGIN}+HINT is not of this text`;
const UNKNOWN = `no signature by a known key, only by ${ORIGIN}+HINT`;
const UNPROVEN = "proof: from entry N of N it does not lead to the checkpoint's root";

const RECEIPTS: readonly Case[] = [
  {
    what: "an answer that was changed",
    args: () => [json({ ...answer, outcome: "approved" }), key],
    said: [OTHER_HASH, "ledger.receipt: its leaf hash is not that of the answer"],
  },
  {
    what: "the receipt of another answer",
    args: () => [withLedger({ receipt: JSON.parse(textOf(log, "answer-90.json")).ledger.receipt }), key],
    said: [
      "ledger.receipt: its leaf hash is not that of the answer",
      "ledger.receipt: it is for entry N, the answer for N",
      "ledger.receipt: its time is TIME, the answer's created_at TIME",
    ],
  },
  {
    what: "a receipt for another place",
    args: () => [
      withLedger({ receipt: receipt.replace(`\n${sequence}\n`, `\n${sequence + 1}\n`), sequence: sequence + 1 }),
      key,
    ],
    said: [`ledger.receipt: ${OTHER_TEXT}`],
  },
  {
    what: "no receipt",
    args: () => [withLedger({ receipt: null }), key],
    said: ["ledger.receipt: the answer has none"],
  },
  {
    what: "what is no receipt",
    args: () => [withLedger({ receipt: textOf(log, "checkpoint") }), key],
    said: ["ledger.receipt: it is no receipt umpire-receipt@v1"],
  },
  { what: "another key", args: () => [ANSWER, stranger], said: [`ledger.receipt: ${UNKNOWN}`] },
  {
    what: "another log",
    args: () => [ANSWER, key, "--origin", "umpire.local/other"],
    said: [`ledger.receipt: origin: it is of the log ${ORIGIN}, not of umpire.local/other`],
  },
];

const PROOFS: readonly Case[] = [
  {
    what: "an answer that was changed",
    args: () => [json({ ...answer, outcome: "approved" }), PROOF, key],
    said: [OTHER_HASH, UNPROVEN],
  },
  {
    what: "another leaf hash",
    args: () => [withLedger({ leaf_hash: "00".repeat(32) }), PROOF, key],
    said: [OTHER_HASH],
  },
  {
    what: "a column of a record that was changed",
    args: () => [edited("record-5.json", '"agent":"', '"agent":"x'), PROOF, key],
    said: ["entry N: its agent is not what its body says"],
  },
  {
    what: "a hash that was changed",
    args: () => [ANSWER, edited("proof-5.tlog-proof", /\n[^\n]{3}(?=[^\n]{41}\n\n)/, "\nAAA"), key],
    said: [UNPROVEN],
  },
  {
    what: "a hash that was left out",
    args: () => [ANSWER, edited("proof-5.tlog-proof", /\n[^\n]{44}(?=\n\n)/, ""), key],
    said: [UNPROVEN],
  },
  {
    what: "another place",
    args: () => [ANSWER, edited("proof-5.tlog-proof", /index \d+/, "index 0"), key],
    said: ["proof: index N, but the answer says N", UNPROVEN],
  },
  {
    what: "a checkpoint that was changed",
    args: () => [ANSWER, edited("proof-5.tlog-proof", `\n${size}\n`, `\n${size * 4}\n`), key],
    said: [`checkpoint: ${OTHER_TEXT}`, UNPROVEN],
  },
  { what: "another key", args: () => [RECORD, PROOF, stranger], said: [`checkpoint: ${UNKNOWN}`] },
  {
    what: "what is no proof",
    args: () => [ANSWER, pathOf(log, "checkpoint"), key],
    said: ["proof: it is no c2sp.org/tlog-proof@v1"],
  },
  {
    what: "a proof without its signature",
    args: () => [ANSWER, edited("proof-5.tlog-proof", /— .*\n/, ""), key],
    said: ["proof: it ends with no signed checkpoint"],
  },
  {
    what: "an answer without its place",
    args: () => [json({ ...answer, ledger: null }), PROOF, key],
    said: ["ledger: the answer has none", "proof: index N, but the answer says null"],
  },
  {
    what: "a record without its body",
    args: () => [json({ ...JSON.parse(textOf(log, "record-5.json")), body: null }), PROOF, key],
    said: ["body: it is no text"],
  },
];

const found = (what: string, args: readonly (string | undefined)[]): string =>
  plainOf(command(what, ...args.map((arg) => arg ?? "")));

const bad = (faults: readonly string[]): string =>
  ["1", "integrity: BAD", ...faults, "completeness: not shown by this"].join(" | ");

describe("the command", () => {
  it.each(RECEIPTS)("sees $what of a receipt", ({ args, said }) => expect(found("receipt", args())).toBe(bad(said)));

  it.each(PROOFS)("sees $what of a proof", ({ args, said }) => expect(found("proof", args())).toBe(bad(said)));

  it("sees private fields that are not what was committed", () => {
    const [mark] = answer.ledger.private;
    const other = (over: object, ...marks: readonly object[]): string =>
      found("proof", [json({ ...answer, ...over, ledger: { ...answer.ledger, private: marks } }), PROOF, key]);
    const fields = mark.fields.join(", ");
    const uncommitted = `ledger.private[0].commitment: it is not of what the answer has at ${fields}`;
    expect(mark.fields).toContain("/reason");
    expect(other({ reason: "because" }, mark)).toBe(bad([uncommitted]));
    expect(other({}, { ...mark, salt: `${mark.salt}x` })).toBe(bad([uncommitted]));
    expect(other({}, { ...mark, fields: ["/nowhere"] })).toBe(
      bad(["ledger.private[0].fields: /nowhere is not in the answer"]),
    );
    expect(other({}, { ...mark, salt: null })).toBe(
      bad(["ledger.private[0].salt: without it nobody can tell what the fields were"]),
    );
    expect(other({}, { ...mark, salt: null, fields: null })).toBe(bad([OTHER_HASH, UNPROVEN]));
    expect(other({})).toBe(bad([OTHER_HASH, UNPROVEN]));
  });
});

import { describe, expect, it } from "vitest";
import { toBase64 } from "../../src/core/tlog/base64.ts";
import { membersOf } from "../../src/core/tlog/recorded-body.ts";
import { proofReport } from "../../scripts/verify/proof.ts";
import { receiptReport } from "../../scripts/verify/receipt.ts";
import { isGood } from "../../scripts/verify/report.ts";
import { aNotary } from "../../src/testing/a-notary.ts";
import { verifierKeyOf } from "../../src/core/tlog/note.ts";
import { command, verdictOf } from "./command.ts";
import { LOGS, type Log, sha256 } from "./evidence.ts";
import { changed, flipped, keyOf, logOf, pathOf, placesOf, textOf } from "./handed-over.ts";
import { alsoSigned, ORIGIN, signed } from "./own-log.ts";

/** `npm run verify` over what is good. */

const published = (log: Log): string => toBase64(keyOf(log).publicKey);
const trustOf = (log: Log) => ({ keys: [keyOf(log).publicKey], origin: keyOf(log).name });
const jsonOf = (log: Log, file: string) => membersOf(JSON.parse(textOf(log, file))) ?? {};

const GOOD = "0 | integrity: ok | completeness: not shown by this";
const BOTH_GOOD = "0 | integrity: ok | completeness: ok";

describe.each(LOGS)("the command over the log %s", (name) => {
  const log = logOf(name);
  const key = published(log);
  const at = (file: string): string => pathOf(log, file);

  it("finds every receipt and every proof good, by answer and by record", () => {
    const bad = placesOf(log).filter((place) => {
      const [answer, record] = [jsonOf(log, `answer-${place}.json`), jsonOf(log, `record-${place}.json`)];
      const proof = textOf(log, `proof-${place}.tlog-proof`);
      const reports = [
        receiptReport(answer, trustOf(log)),
        proofReport(answer, proof, trustOf(log)),
        proofReport(record, proof, trustOf(log)),
      ];
      return !reports.every(isGood);
    });
    expect(bad).toEqual([]);
    expect(log.decisions).toBeGreaterThan(150);
  });

  it("says what was verified, and by whose key", () => {
    const { sequence } = jsonOf(log, "record-5.json");
    const [, size, root] = textOf(log, "checkpoint").split("\n");
    const proof = command("proof", at("answer-5.json"), at("proof-5.tlog-proof"), key, "--origin", keyOf(log).name);
    expect(proof).toEqual({
      status: 0,
      out: `integrity: ok
completeness: not shown by this
origin: umpire.local/${name}
entry: ${String(sequence)}
size: ${size}
root: ${root}
signed by: ${log.verifierKey}
`,
      err: "",
    });
    const receipt = JSON.parse(command("receipt", at("answer-5.json"), key, "--json").out);
    expect(receipt).toEqual({
      what: "receipt",
      ok: true,
      integrity: { ok: true, faults: [] },
      completeness: null,
      origin: `umpire.local/${name}`,
      entry: sequence,
      promised_at: jsonOf(log, "answer-5.json")["created_at"],
      signed_by: [log.verifierKey],
    });
  });

  it("finds the export whole, and that the log only grew, by it and by a proof", () => {
    const [old, now, all, proof] = ["old", "checkpoint", "export.jsonl", "consistency"].map(at);
    const found = [
      ["export", all, now, key],
      ["export", all, old, key],
      ["consistency", old, now, key, all],
      ["consistency", old, now, key, "--proof", proof],
      ["consistency", now, now, key, "--proof", changed(log, "")],
    ].map((args) => verdictOf(command(...args.map((arg) => arg ?? ""))));
    expect(found).toEqual(found.map(() => BOTH_GOOD));
  });
});

describe("the command", () => {
  const log = logOf("acme");

  it("needs one known key of those that signed, and says which did", async () => {
    const seed = toBase64(sha256(keyOf(log).publicKey));
    const [next] = (await aNotary(seed, "")).signers;
    const [first, second] = [published(log), toBase64(next.publicKey)];
    const both = changed(log, await alsoSigned(textOf(log, "checkpoint"), seed));
    const names = [log.verifierKey, verifierKeyOf(sha256, { name: ORIGIN, publicKey: next.publicKey })];
    const signers = (checkpoint: string, keys: string) =>
      JSON.parse(command("export", pathOf(log, "export.jsonl"), checkpoint, keys, "--json").out).signed_by;
    expect(signers(both, first)).toEqual([names[0]]);
    expect(signers(both, second)).toEqual([names[1]]);
    expect(signers(both, `${first},${second}`)).toEqual(names);
    expect(signers(pathOf(log, "checkpoint"), `${second},${first}`)).toEqual([names[0]]);
    expect(signers(pathOf(log, "checkpoint"), second)).toEqual([]);
    const forged = changed(
      log,
      textOf(log, "checkpoint") + (await signed("other\n", { seed })).slice("other\n\n".length),
    );
    expect(verdictOf(command("export", pathOf(log, "export.jsonl"), forged, `${first},${second}`))).toMatch(
      /^1 \| integrity: BAD \| checkpoint: the signature of umpire\.local\/acme\+[0-9a-f]{8} is not of this text \|/,
    );
  });

  it("proves a decision whose private fields were erased", () => {
    expect(jsonOf(log, "answer-0.json")["question"]).toBe("should we increase budget?");
    expect(jsonOf(log, "erased-0.json")["question"]).toBe("[withheld]");
    const [answer, proof] = ["erased-0.json", "proof-0.tlog-proof"].map((file) => pathOf(log, file));
    expect(verdictOf(command("proof", answer ?? "", proof ?? "", published(log)))).toBe(GOOD);
    expect(verdictOf(command("receipt", answer ?? "", published(log)))).toBe(GOOD);
  });

  it("finds no proof good of which one bit was flipped, whichever", () => {
    const text = textOf(log, "proof-42.tlog-proof");
    const answer = jsonOf(log, "answer-42.json");
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const bits = [...Array(Buffer.byteLength(text) * 8).keys()];
    const good = bits.filter((bit) => {
      try {
        return isGood(proofReport(answer, decoder.decode(flipped(text, bit)), trustOf(log)));
      } catch (error) {
        // What is no text any more is refused when the file is read.
        if (error instanceof TypeError && /encoded data was not valid/.test(error.message)) return false;
        throw error;
      }
    });
    expect(good).toEqual([]);
    expect(bits.length).toBeGreaterThan(4_000);
  });
});

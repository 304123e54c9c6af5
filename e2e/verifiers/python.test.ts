import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../src/core/canonical.ts";
import { ROOT } from "../running-umpire.ts";
import { LOGS, type Log } from "./evidence.ts";
import { changed, logOf, pathOf, textOf } from "./handed-over.ts";

/** docs/verify/verify.py: Python's standard library and nothing of ours. */

const SCRIPT = join(ROOT, "docs/verify/verify.py");
const python = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync("python3", args, { encoding: "utf8" });
  return { status, said: (stdout + stderr).trim() };
};
const HAS_PYTHON = python("--version").status === 0;

/** Runs Python lines that see the script as `verify`, and their arguments as `args`. */
const withScript = (lines: string, ...args: readonly string[]) =>
  python(
    "-B",
    "-c",
    `import json, sys\nsys.path.insert(0, sys.argv[1])\nimport verify\nargs = sys.argv[2:]\n${lines}`,
    join(ROOT, "docs/verify"),
    ...args,
  );

const ALL = `for n in range(int(args[1])):
  print(verify.check_proof(f"{args[0]}/answer-{n}.json", f"{args[0]}/proof-{n}.tlog-proof"))
  print(verify.check_proof(f"{args[0]}/record-{n}.json", f"{args[0]}/proof-{n}.tlog-proof"))`;

const CANONICAL = `for line in open(args[0], encoding="utf-8"):
  value, expected = json.loads(line)
  if verify.canonical(value) != expected: print(line)`;

describe.skipIf(!HAS_PYTHON)("a stranger with Python", () => {
  it.each(LOGS)("proves every decision of the log %s, by its answer and by its record", (name) => {
    const log = logOf(name);
    const { status, said } = withScript(ALL, log.folder, String(log.decisions));
    expect(status).toBe(0);
    const proven = said.split("\n").filter((line) => line.startsWith("ok: entry "));
    expect(proven).toHaveLength(2 * log.decisions);
  });

  it.each(LOGS)("proves that an export is the whole of the log %s", (name) => {
    const log = logOf(name);
    const [origin, size, root] = textOf(log, "checkpoint").split("\n");
    const { status, said } = python(SCRIPT, "--export", pathOf(log, "export.jsonl"), pathOf(log, "checkpoint"));
    expect([status, said]).toEqual([0, `ok: all ${size} entries of ${origin}, root ${root}`]);
  });

  it.each<[string, (lines: string[]) => string[], RegExp]>([
    ["cut short", (lines) => lines.slice(0, -3), /the checkpoint has \d+ entries, the export \d+$/],
    ["without one", (lines) => lines.toSpliced(7, 1), /entry 7 is missing$/],
    ["changed", (lines) => lines.with(9, (lines[9] ?? "").replace(/"body":"\{/, '"body":"{ ')), /entry 9: its body /],
    ["rewritten", (lines) => lines.with(2, renumbered(lines[3] ?? "", 2)), /the first \d+ entries are not those /],
  ])("sees an export that was %s", (_, change, sentence) => {
    const log = logOf("acme");
    const lines = textOf(log, "export.jsonl").split("\n").filter(Boolean);
    const { status, said } = python(
      SCRIPT,
      "--export",
      changed(log, change(lines).join("\n")),
      pathOf(log, "checkpoint"),
    );
    expect(status).toBe(1);
    expect(said).toMatch(sentence);
  });

  it("writes JSON as we do", () => {
    const key = fc.string({ unit: "grapheme" });
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, true, false, -0, 1e21, 1e-7, 123_456_789_012_345_680_000, 5e-324, 0.1 + 0.2),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.integer().map((cents) => cents / 100),
        fc.string({ unit: "binary" }),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 4 }),
      ),
    }));
    const values = fc.sample(tree, { numRuns: 4_000, seed: 5 });
    const path = changed(logOf("acme"), "");
    writeFileSync(path, values.map((value) => `${JSON.stringify([value, canonical(value)])}\n`).join(""));
    expect(withScript(CANONICAL, path)).toEqual({ status: 0, said: "" });
  });
});

/** A line of an export under another number. */
const renumbered = (line: string, sequence: number): string => JSON.stringify({ ...JSON.parse(line), sequence });

const proven = (log: Log, answer: object, proof: string) =>
  python(SCRIPT, changed(log, JSON.stringify(answer)), changed(log, proof));

describe.skipIf(!HAS_PYTHON)("private fields, with Python", () => {
  const log = logOf("acme");
  const [answer, erased] = ["answer-0.json", "erased-0.json"].map((file) => JSON.parse(textOf(log, file)));
  const proof = textOf(log, "proof-0.tlog-proof");

  it("are committed as everybody commits them", () => {
    // By `openssl dgst -sha256 -mac HMAC`.
    const commitment = "hmac-sha256:186c50a3535ce1d1f52b1be4f6e7280b0b00c7ed22c9311595d4ffaae8047076";
    const one = { a: "x", ledger: { private: [{ commitment, salt: "salt", fields: ["/a"] }] } };
    const lines = "print(verify.canonical(verify.recorded_body(json.loads(args[0]))))";
    expect(withScript(lines, JSON.stringify(one))).toEqual({
      status: 0,
      said: `{"a":"[withheld]","private":["${commitment}"]}`,
    });
  });

  it("are not what was recorded when they, or the salt, were changed", () => {
    const [mark] = answer.ledger.private;
    const withMarks = (...marks: readonly object[]) => ({ ...answer, ledger: { ...answer.ledger, private: marks } });
    expect(mark.fields).toContain("/question");
    const said = [
      { ...answer, question: "Another?" },
      withMarks({ ...mark, salt: `${mark.salt}x` }),
      withMarks({ ...mark, fields: mark.fields.slice(1) }),
      withMarks({ ...mark, fields: null, salt: null }),
      withMarks(),
    ].map((other) => proven(log, other, proof).said.slice(0, 42));
    const values = "not proven: the commitment is not of what the answer has".slice(0, 42);
    const leaf = "not proven: the decision is not what was recorded".slice(0, 42);
    expect(said).toEqual([values, values, values, leaf, leaf]);
  });

  it("that were erased are withheld, and the decision is proven as before", () => {
    expect(erased.question).toBe("[withheld]");
    const ok = { status: 0, said: expect.stringMatching(/^ok: entry \d+ of \d+ in umpire\.local\/acme, root /) };
    expect(proven(log, erased, proof)).toEqual(ok);
    expect(proven(log, { ...erased, outcome: "approved" }, proof)).toMatchObject({ status: 1 });
  });
});

import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { verifierKeyOf } from "../../src/core/tlog/note.ts";
import { LOGS, sha256 } from "./evidence.ts";
import { changed, flipped, keyOf, logOf, pathOf, placesOf, textOf } from "./handed-over.ts";

/** Go's own packages for signed notes and transparency logs (golang.org/x/mod/sumdb): what checks every Go module. */

const SOURCE = join(import.meta.dirname, "go");
// No other Go than the one that is here; it may stand beside the path.
const env = { ...process.env, GOTOOLCHAIN: "local", PATH: [process.env["PATH"], "/usr/local/go/bin"].join(delimiter) };
const go = (...args: readonly string[]) => spawnSync("go", args, { cwd: SOURCE, env, encoding: "utf8" });

/** Every so many bits of a text, but for the two that the last letter of base64 has too many: Go reads over them. */
const tellingBits = (text: string, step: number): readonly number[] =>
  [...Array(Buffer.byteLength(text) * 8).keys()].filter(
    (bit) => bit % step === 0 && Buffer.from(text)[(bit >> 3) + 1] !== "=".charCodeAt(0),
  );

const HAS_GO = go("mod", "download").status === 0;

describe.skipIf(!HAS_GO)("Go's verifier", () => {
  const binary = join(inject("evidence"), "verify-go");

  beforeAll(() => {
    const { status, stderr } = go("build", "-o", binary, ".");
    if (status !== 0) throw new Error(stderr);
  });

  const verify = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(binary, args, { encoding: "utf8" });
    return { status, said: (stdout + stderr).trim() };
  };

  it.each(LOGS)("accepts every decision of the log %s, by its record and its proof", (name) => {
    const log = logOf(name);
    const refused = placesOf(log)
      .map((place) =>
        verify("proof", log.verifierKey, pathOf(log, `record-${place}.json`), pathOf(log, `proof-${place}.tlog-proof`)),
      )
      .filter(({ status, said }) => status !== 0 || !/^ok: entry \d+ of \d+$/.test(said));
    expect(refused).toEqual([]);
    expect(log.decisions).toBeGreaterThan(150);
  });

  it.each(LOGS)("accepts that the log %s only grew", (name) => {
    const log = logOf(name);
    const [old, now] = [textOf(log, "old"), textOf(log, "checkpoint")].map((note) => note.split("\n")[1]);
    const files = ["old", "checkpoint", "consistency"].map((file) => pathOf(log, file));
    expect(verify("consistency", log.verifierKey, ...files)).toEqual({
      status: 0,
      said: `ok: ${now} entries begin with the ${old} of before`,
    });
  });

  it("refuses a proof with any one bit flipped", () => {
    const log = logOf("acme");
    const text = textOf(log, "proof-77.tlog-proof");
    const bits = tellingBits(text, 17);
    const accepted = bits.filter((bit) => {
      const path = changed(log, flipped(text, bit));
      return verify("proof", log.verifierKey, pathOf(log, "record-77.json"), path).status !== 1;
    });
    expect(accepted).toEqual([]);
    expect(bits.length).toBeGreaterThan(200);
  });

  it("refuses another body, another decision's proof, another log's, another key", () => {
    const [log, other] = [logOf("acme"), logOf("other")];
    const [record, proof] = [pathOf(log, "record-3.json"), pathOf(log, "proof-3.tlog-proof")];
    const edited = changed(
      log,
      textOf(log, "record-3.json").replace(/authorized|pending_approval|no_action/, "escalated"),
    );
    const stranger = { name: keyOf(log).name, publicKey: sha256(keyOf(log).publicKey) };
    const said = [
      [log.verifierKey, record, proof],
      [log.verifierKey, edited, proof],
      [log.verifierKey, record, pathOf(log, "proof-4.tlog-proof")],
      [log.verifierKey, pathOf(other, "record-3.json"), pathOf(other, "proof-3.tlog-proof")],
      [verifierKeyOf(sha256, stranger), record, proof],
      [log.verifierKey.replace("acme", "acmf"), record, proof],
    ].map((args) => verify("proof", ...args).said.replace(/\d+/g, "N"));
    expect(said).toEqual([
      "ok: entry N of N",
      "invalid transparency proof",
      "invalid transparency proof",
      "note has no verifiable signatures",
      "note has no verifiable signatures",
      "invalid verifier hash",
    ]);
  });

  it("refuses that a log grew which did not", () => {
    const [log, other] = [logOf("acme"), logOf("other")];
    const [old, now, proof] = ["old", "checkpoint", "consistency"].map((file) => pathOf(log, file));
    const text = textOf(log, "consistency");
    const tampered = tellingBits(text, 61).map((bit) => changed(log, flipped(text, bit)));
    expect(tampered.length).toBeGreaterThan(20);
    const attempts = [
      [now, old, proof],
      [old, pathOf(other, "checkpoint"), proof],
      [old, now, pathOf(other, "consistency")],
      [old, now, changed(log, text.split("\n").slice(1).join("\n"))],
      ...tampered.map((path) => [old, now, path]),
    ].map((paths) => verify("consistency", log.verifierKey, ...paths.map((path) => path ?? "")).status);
    expect(attempts).toEqual(attempts.map(() => 1));
  });
});

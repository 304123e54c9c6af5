import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { canonical } from "../../src/core/canonical.ts";
import { toBase64, toHex } from "../../src/core/tlog/base64.ts";
import { leafOf } from "../../src/core/tlog/examine.ts";
import { checkpointText } from "../../src/core/tlog/note.ts";
import { command, plainOf } from "./command.ts";
import { sha256 } from "./evidence.ts";
import { changed, keyOf, logOf, pathOf, textOf } from "./handed-over.ts";
import { ORIGIN, signed } from "./own-log.ts";

/** `npm run verify` over logs that are not whole or not what they were, and over what cannot be verified at all. */

const [log, other] = [logOf("acme"), logOf("other")];
const key = toBase64(keyOf(log).publicKey);
const stranger = toBase64(sha256(keyOf(log).publicKey));
const path = (file: string): string => pathOf(log, file);
const [EXPORT, OLD, NOW, GROWN] = [path("export.jsonl"), path("old"), path("checkpoint"), path("consistency")];
const lines = textOf(log, "export.jsonl").split("\n").filter(Boolean);

const exported = (change: (all: readonly string[]) => readonly string[]): string =>
  changed(log, change(lines).join("\n"));
const withRecord = (place: number, over: object): string =>
  exported((all) => all.with(place, JSON.stringify({ ...JSON.parse(all[place] ?? ""), ...over })));

const forged = (body: object) => {
  const text = canonical({ ...JSON.parse(JSON.parse(lines[8] ?? "").body), ...body });
  return { body: text, leaf_hash: toHex(leafOf(sha256, text)) };
};

const found = (...args: readonly string[]): string => plainOf(command(...args));

const verdicts = (integrity: readonly string[], completeness: readonly string[]): string =>
  ["1", ...linesOf("integrity", integrity), ...linesOf("completeness", completeness)].join(" | ");
const linesOf = (name: string, faults: readonly string[]) =>
  faults.length === 0 ? [`${name}: ok`] : [`${name}: BAD`, ...faults];

const NOT_THOSE = "the first N entries are not those of the checkpoint";
const UNHELD = "entries are missing: what is there was held against itself, not against the root";
const UNKNOWN = `no signature by a known key, only by ${ORIGIN}+HINT`;

interface Case {
  readonly what: string;
  readonly args: () => readonly string[];
  readonly integrity?: readonly string[];
  readonly completeness?: readonly string[];
}

const EXPORTS: readonly Case[] = [
  {
    what: "the end cut off",
    args: () => [exported((all) => all.slice(0, -2)), NOW],
    completeness: ["the checkpoint has N entries, the export N", UNHELD],
  },
  {
    what: "an entry removed",
    args: () => [exported((all) => all.toSpliced(8, 1)), OLD],
    completeness: ["entry N: sequence N stands in its place", UNHELD],
  },
  {
    what: "a body edited",
    args: () => [withRecord(8, { body: forged({ note: "forged" }).body }), NOW],
    integrity: ["entry N: its body is not what its leaf hash says"],
  },
  {
    what: "a body edited and hashed again",
    args: () => [withRecord(8, forged({ note: "forged" })), NOW],
    integrity: [NOT_THOSE],
  },
  {
    what: "a body that is not canonical",
    args: () => [withRecord(8, { body: "{ }" }), NOW],
    integrity: ["entry N: its body is no canonical JSON"],
  },
  {
    what: "a column edited",
    args: () => [withRecord(lines.length - 1, { at: "2020-01-01T00:00:00.000Z" }), NOW],
    integrity: ["entry N: its at is not what its body says"],
  },
  {
    what: "a field missing",
    args: () => [withRecord(lines.length - 1, { agent: null }), NOW],
    integrity: ["line N of FILE: agent: it is no text"],
    completeness: ["the checkpoint has N entries, the export N", UNHELD],
  },
  {
    what: "a line torn",
    args: () => [exported((all) => all.with(all.length - 1, (all.at(-1) ?? "").slice(0, 50))), NOW],
    integrity: ["line N of FILE: it is no JSON object"],
    completeness: ["the checkpoint has N entries, the export N", UNHELD],
  },
  { what: "another log's checkpoint", args: () => [EXPORT, pathOf(other, "checkpoint")], integrity: [NOT_THOSE] },
  {
    what: "no checkpoint",
    args: () => [EXPORT, EXPORT],
    integrity: ["checkpoint: it is no signed checkpoint"],
    completeness: ["not known: no checkpoint"],
  },
];

describe("the command, of an export", () => {
  it.each(EXPORTS)("sees $what", ({ args, integrity = [], completeness = [] }) => {
    expect(found("export", ...args(), key)).toBe(verdicts(integrity, completeness));
  });

  it("sees a checkpoint by another key", () => {
    expect(found("export", EXPORT, NOW, stranger)).toBe(verdicts([`checkpoint: ${UNKNOWN}`], []));
  });
});

const SHRUNK = "the new checkpoint has N entries, the old one N";
const UNLED = "proof: it does not lead from the root of N entries to that of N";
const OTHER_ORIGIN = "origin: the old checkpoint is of umpire.local/other, the new one of umpire.local/acme";

const GROWTHS: readonly Case[] = [
  { what: "the order turned round", args: () => [NOW, OLD, key, EXPORT], completeness: [SHRUNK] },
  { what: "the order turned round, by a proof", args: () => [NOW, OLD, key, "--proof", GROWN], completeness: [SHRUNK] },
  {
    what: "another log",
    args: () => [pathOf(other, "old"), NOW, key, EXPORT],
    integrity: [OTHER_ORIGIN, `old checkpoint: ${NOT_THOSE}`],
  },
  {
    what: "another log, by a proof",
    args: () => [pathOf(other, "old"), NOW, key, "--proof", GROWN],
    integrity: [OTHER_ORIGIN, UNLED],
  },
  {
    what: "another key",
    args: () => [OLD, NOW, stranger, EXPORT],
    integrity: [`old checkpoint: ${UNKNOWN}`, `new checkpoint: ${UNKNOWN}`],
  },
  {
    what: "an export that is too short",
    args: () => [OLD, NOW, key, exported((all) => all.slice(0, -1))],
    completeness: ["the checkpoint has N entries, the export N", UNHELD],
  },
  {
    what: "no checkpoint",
    args: () => [changed(log, "x"), NOW, key, EXPORT],
    integrity: ["old checkpoint: it is no signed checkpoint"],
    completeness: ["not known: no two checkpoints"],
  },
  {
    what: "another proof",
    args: () => [OLD, NOW, key, "--proof", pathOf(other, "consistency")],
    integrity: [UNLED],
  },
  {
    what: "a proof's line that is no hash",
    args: () => [OLD, NOW, key, "--proof", changed(log, textOf(log, "consistency").replace(/\n[^\n]+/, "\nAAAA"))],
    integrity: ["proof: line N is not the base64 of N bytes"],
  },
];

describe("the command, of a log that should only have grown", () => {
  it.each(GROWTHS)("sees $what", ({ args, integrity = [], completeness = [] }) => {
    expect(found("consistency", ...args())).toBe(verdicts(integrity, completeness));
  });

  it("sees a history that was written anew and signed with the very key", async () => {
    const size = Number(textOf(log, "old").split("\n")[1]);
    const old = changed(log, await signed(checkpointText(ORIGIN, size, sha256(new Uint8Array()))));
    expect(found("consistency", old, NOW, key, EXPORT)).toBe(verdicts([`old checkpoint: ${NOT_THOSE}`], []));
    expect(found("consistency", old, NOW, key, "--proof", GROWN)).toBe(verdicts([UNLED], []));
  });
});

describe("the command, of what cannot be verified", () => {
  it.each<readonly [sentence: RegExp, args: () => readonly string[]]>([
    [/^npm run verify -- receipt ANSWER\.json KEY\n/, () => []],
    [/^npm run verify -- receipt /, () => ["everything", EXPORT]],
    [/^npm run verify -- receipt /, () => ["receipt", path("answer-1.json")]],
    [/^npm run verify -- receipt /, () => ["receipt", path("answer-1.json"), key, "--proof", GROWN]],
    [/^Unknown option '--loud'/, () => ["receipt", path("answer-1.json"), key, "--loud"]],
    [/^\S+nowhere cannot be read \(ENOENT\)\.$/, () => ["export", join(log.folder, "nowhere"), NOW, key]],
    [/^\S+ cannot be read \(EISDIR\)\.$/, () => ["export", log.folder, NOW, key]],
    [/^\S+ holds no JSON object\.$/, () => ["receipt", NOW, key]],
    [/^\S+ holds no JSON object\.$/, () => ["receipt", changed(log, "[]"), key]],
    [/^\S+ is no UTF-8 text\.$/, () => ["export", EXPORT, changed(log, Uint8Array.of(0xff)), key]],
    [/^Key 1 is not the base64 of 32 bytes/, () => ["export", EXPORT, NOW, "AAAA"]],
    [/^Key 2 is not the base64 of 32 bytes/, () => ["export", EXPORT, NOW, `${key},`]],
  ])("says %s, and exits with 2", (sentence, args) => {
    const given = args();
    const { status, out, err } = command(...given);
    expect([status, out]).toEqual([2, ""]);
    expect(err.trimEnd()).toMatch(sentence);
    expect(err).not.toMatch(/^ +at /m);
    expect(JSON.parse(command(...given, "--json").out)).toEqual({ ok: false, error: err.trimEnd() });
  });
});

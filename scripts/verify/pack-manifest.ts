import { createHash } from "node:crypto";
import { canonical } from "../../src/core/canonical.ts";
import { MANIFEST, MANIFEST_NOTE, manifestText, type PackManifest } from "../../src/core/pack/manifest.ts";
import { listOf, parsedTold, part, type Told } from "../../src/core/pack/told.ts";
import { parseNote } from "../../src/core/tlog/note.ts";
import { signedBy, type Trust } from "./trust.ts";
import type { Zipped } from "./unzip.ts";

/** The files of a pack by name, and what is wrong with how they lie in the archive. */
export interface PackRead {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly faults: readonly string[];
}

export function filesOf(zipped: readonly Zipped[]): PackRead {
  const files = new Map<string, Buffer>();
  const faults: string[] = [];
  for (const { name, bytes } of zipped) {
    const read = bytes();
    if (files.has(name)) faults.push(`${name}: it is there twice`);
    else if (read.ok) files.set(name, read.value);
    else faults.push(`${name}: ${read.failure}`);
  }
  return { files, faults };
}

export const digestOf = (bytes: Buffer | string): `sha256:${string}` =>
  `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** Null for what is not a manifest exactly in the form that the service writes: canonical JSON, each field of its kind. */
export function manifestOf(text: string): PackManifest | null {
  const told = parsedTold(text);
  if (told === null || canonical(told) !== text) return null;
  const checkpoint = part(told, "checkpoint");
  const isWhole =
    told["object"] === "evidence_pack" &&
    told["version"] === 1 &&
    ["workspace", "log", "from", "to"].every((name) => typeof told[name] === "string") &&
    areCounts(told, ["first", "end"]) &&
    (told["pruned_below"] === null || isCount(told["pruned_below"])) &&
    isCount(checkpoint["size"]) &&
    typeof checkpoint["root"] === "string" &&
    areCounts(part(told, "counts"), ["entries", "decisions", "approvals", "changes", "policies"]) &&
    Array.isArray(told["files"]) &&
    listOf(told["files"]).every(isFile);
  // Safe because every field of it was looked at.
  return isWhole ? (told as unknown as PackManifest) : null;
}

const isCount = (value: unknown): boolean => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

const areCounts = (told: Told, fields: readonly string[]): boolean => fields.every((name) => isCount(told[name]));

const isFile = ({ name, bytes, sha256 }: Told): boolean =>
  typeof name === "string" && isCount(bytes) && typeof sha256 === "string";

/** Whether the manifest is signed, and the files are those that it names. */
export function manifestFaults(files: PackRead["files"], { log, files: named }: PackManifest, trust: Trust) {
  const known = new Map(named.map((file) => [file.name, file]));
  const integrity = [...files].flatMap(([name, bytes]) => {
    const file = known.get(name);
    if (name === MANIFEST || name === MANIFEST_NOTE) return [];
    if (file === undefined) return [`${name}: the manifest does not name it`];
    const isSame = file.bytes === bytes.length && file.sha256 === digestOf(bytes);
    return isSame ? [] : [`${name}: its SHA-256 is not the one in the manifest`];
  });
  const missing = [...known.keys(), MANIFEST_NOTE].filter((name) => !files.has(name));
  const twice = known.size === named.length ? [] : [`${MANIFEST}: it names a file twice`];
  return {
    integrity: [...twice, ...integrity, ...noteFaults(files, log, trust)],
    completeness: missing.map((name) => `${name}: it is missing`),
  };
}

function noteFaults(files: PackRead["files"], log: string, trust: Trust): readonly string[] {
  const signed = files.get(MANIFEST_NOTE)?.toString("utf8");
  if (signed === undefined) return [];
  const note = parseNote(signed);
  if (note === null) return [`${MANIFEST_NOTE}: it is no signed note`];
  const text = manifestText(log, digestOf(files.get(MANIFEST) ?? ""));
  return [
    ...(note.text === text ? [] : [`${MANIFEST}: it is not the manifest that ${MANIFEST_NOTE} signs`]),
    ...signedBy(trust, { ...note, origin: log }).faults.map((fault) => `${MANIFEST_NOTE}: ${fault}`),
  ];
}

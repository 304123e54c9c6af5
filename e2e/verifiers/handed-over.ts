import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { type NoteKey, parseVerifierKey } from "../../src/core/tlog/note.ts";
import { type Log, type LOGS, sha256 } from "./evidence.ts";

/** What `recorded-log.ts` left for the tests. */

/** The log of that name. */
export function logOf(name: (typeof LOGS)[number]): Log {
  const found = inject("logs").find((log) => log.name === name);
  if (found === undefined) throw new Error(`There is no log ${name}`);
  return found;
}

/** Of every decision of a log, 0 on. */
export const placesOf = ({ decisions }: Log): readonly number[] => [...Array(decisions).keys()];

export const pathOf = ({ folder }: Log, file: string): string => join(folder, file);

export const textOf = (log: Log, file: string): string => readFileSync(pathOf(log, file), "utf8");

/** Who signs it. */
export function keyOf({ verifierKey }: Log): NoteKey {
  const key = parseVerifierKey(sha256, verifierKey);
  if (key === null) throw new Error(`${verifierKey} is no verifier key`);
  return key;
}

/** A file with other bytes than what was handed over. */
export function changed(log: Log, text: string | Uint8Array): string {
  const path = pathOf(log, `changed-${randomUUID()}`);
  writeFileSync(path, text);
  return path;
}

/** The same bytes but for one bit. */
export function flipped(text: string, bit: number): Buffer {
  const bytes = Buffer.from(text);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return bytes;
}

import { createHash } from "node:crypto";
import { fromHex, toBase64 } from "../../src/core/tlog/base64.ts";
import { grow } from "../../src/core/tlog/grow.ts";
import { type Bytes, consistencyPath } from "../../src/core/tlog/merkle.ts";
import { parseCheckpoint } from "../../src/core/tlog/note.ts";

/** What a stranger was handed of one workspace's log: files `answer-N.json`, `record-N.json` (its line of the export),
 * `proof-N.tlog-proof` for each decision, `erased-0.json` (the first, read again after an erasure), `export.jsonl`, two checkpoints (`old`, `checkpoint`), and `consistency` between them. */
export interface Log {
  readonly name: string;
  readonly folder: string;
  /** How many: N counts from 0. */
  readonly decisions: number;
  /** `name+hint+key`. */
  readonly verifierKey: string;
}

export const LOGS = ["acme", "other"] as const;
/** The log's private key: the tests sign with it, too. */
export const SEED = toBase64(Uint8Array.from({ length: 32 }, (_, place) => place));

export const sha256 = (bytes: Bytes): Bytes => new Uint8Array(createHash("sha256").update(bytes).digest());

/** A consistency proof (RFC 6962, 2.1.2) of an export, the base64 of a hash in each line. */
export function consistencyLines(
  older: string,
  newer: string,
  records: readonly { readonly leaf_hash: string }[],
): string {
  const [before, size] = [older, newer].map((note) => parseCheckpoint(note)?.size ?? 0);
  const leaves = records.map(({ leaf_hash }) => fromHex(leaf_hash));
  const ranges = consistencyPath(before ?? 0, size ?? 0);
  const hashes = ranges.map(({ from, to }) => grow(sha256, [], 0, leaves.slice(from, to)).root ?? new Uint8Array());
  return hashes.map((hash) => `${toBase64(hash)}\n`).join("");
}

import { createPublicKey } from "node:crypto";
import { LogCheckpoint, verifyCheckpoint } from "@sigstore/verify/dist/tlog/checkpoint.js";
import { verifyMerkleInclusion } from "@sigstore/verify/dist/tlog/merkle.js";
import { describe, expect, it } from "vitest";
import { keyIdOf, parseProof } from "../../src/core/tlog/note.ts";
import { LOGS, type Log, sha256 } from "./evidence.ts";
import { keyOf, logOf, placesOf, textOf } from "./handed-over.ts";

/** Sigstore's verifier: made for the logs of Rekor, it knows nothing of ours. */

type Entry = Parameters<typeof verifyMerkleInclusion>[0];

/** A decision's record and proof as an entry of a log that Sigstore verifies. */
function entryOf(log: Log, place: number): Entry {
  const { index, proof, note } = parseProof(textOf(log, `proof-${place}.tlog-proof`)) ?? {
    index: -1,
    proof: [],
    note: "",
  };
  const record: { readonly body: string } = JSON.parse(textOf(log, `record-${place}.json`));
  return {
    logIndex: String(index),
    logId: { keyId: Buffer.alloc(0) },
    kindVersion: { kind: "", version: "" },
    integratedTime: "0",
    inclusionPromise: undefined,
    inclusionProof: {
      logIndex: String(index),
      rootHash: Buffer.alloc(0),
      treeSize: "0",
      hashes: proof.map((hash) => Buffer.from(hash)),
      checkpoint: { envelope: note },
    },
    canonicalizedBody: Buffer.from(record.body),
  };
}

const authorityOf = (log: Log, name = keyOf(log).name) => {
  const { publicKey } = keyOf(log);
  const x = Buffer.from(publicKey).toString("base64url");
  return {
    logID: Buffer.from(keyIdOf(sha256, { name, publicKey })),
    baseURL: name,
    publicKey: createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" }),
    validFor: { start: new Date(0), end: new Date() },
  };
};

/** Throws where Sigstore refuses. */
function verify(entry: Entry, log: Log, name?: string): LogCheckpoint {
  const checkpoint = verifyCheckpoint(entry, [authorityOf(log, name)]);
  verifyMerkleInclusion(entry, checkpoint);
  return checkpoint;
}

type Proof = Entry["inclusionProof"];

const withProof = (entry: Entry, over: Partial<Proof>): Entry => ({
  ...entry,
  inclusionProof: { ...entry.inclusionProof, ...over },
});

const flippedFirst = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.map((byte, place) => (place === 0 ? byte ^ 1 : byte)));

describe.each(LOGS)("Sigstore's verifier over the log %s", (name) => {
  it("accepts the checkpoint as one of a log", () => {
    const log = logOf(name);
    const lines = textOf(log, "checkpoint").split("\n");
    const { origin, logSize, logHash, rest } = LogCheckpoint.fromString(lines.slice(0, 3).join("\n"));
    expect([origin, String(logSize), logHash.toString("base64"), rest]).toEqual([...lines.slice(0, 3), []]);
    expect(origin).toBe(keyOf(log).name);
  });

  it("accepts the signature and the proof of every decision", () => {
    const log = logOf(name);
    const origins = placesOf(log).map((place) => verify(entryOf(log, place), log).origin);
    expect(origins).toEqual(Array.from({ length: log.decisions }, () => keyOf(log).name));
    expect(log.decisions).toBeGreaterThan(150);
  });

  it.each<[string, (entry: Entry) => Entry]>([
    ["body", (entry) => ({ ...entry, canonicalizedBody: flippedFirst(entry.canonicalizedBody) })],
    ["hash", (entry) => withProof(entry, { hashes: entry.inclusionProof.hashes.map(flippedFirst) })],
    ["length", (entry) => withProof(entry, { hashes: entry.inclusionProof.hashes.slice(1) })],
    ["place", (entry) => withProof(entry, { logIndex: String(Number(entry.inclusionProof.logIndex) ^ 1) })],
    ["size", (entry) => withProof(entry, { checkpoint: changedNote(entry, 1, (line) => String(Number(line) + 1)) })],
    ["root", (entry) => withProof(entry, { checkpoint: changedNote(entry, 2, swapped) })],
    ["signature", (entry) => withProof(entry, { checkpoint: changedNote(entry, 4, swapped) })],
  ])("refuses every decision's proof with another %s", (_, change) => {
    const log = logOf(name);
    const accepted = placesOf(log).filter((place) => {
      try {
        verify(change(entryOf(log, place)), log);
        return true;
      } catch {
        return false;
      }
    });
    expect(accepted).toEqual([]);
  });

  it("refuses the signature as another log's", () => {
    const log = logOf(name);
    expect(() => verify(entryOf(log, 0), log, "umpire.local/elsewhere")).toThrow("invalid checkpoint signature");
  });
});

const changedNote = (entry: Entry, at: number, change: (line: string) => string) => ({
  envelope: entry.inclusionProof.checkpoint.envelope
    .split("\n")
    .map((line, place) => (place === at ? change(line) : line))
    .join("\n"),
});

/** Another letter near the end, where every bit counts. */
const swapped = (line: string): string =>
  line.replace(/(.)(.{4})$/, (_, letter, end) => (letter === "A" ? "B" : "A") + end);

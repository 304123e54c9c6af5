import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "./base64.ts";
import { grow, type Hashed } from "./grow.ts";
import { type Bytes, consistencyPath, hashOf, inclusionPath, nodesOf, type Range } from "./merkle.ts";
import {
  checkpointText,
  keyIdOf,
  parseCheckpoint,
  parseProof,
  parseVerifierKey,
  proofText,
  signedNote,
  verifierKeyOf,
} from "./note.ts";
import { verifyConsistency, verifyInclusion } from "./verify.ts";

const sha256 = (bytes: Bytes): Bytes => new Uint8Array(createHash("sha256").update(bytes).digest());
const leafOf = (place: number): Bytes => sha256(Uint8Array.of(0, place % 256, place >> 8));

const MOST = 70;
const leaves = Array.from({ length: MOST }, (_, place) => leafOf(place));

/** The tree by its definition (RFC 6962, 2.1), written apart. */
function rootOf(some: readonly Bytes[]): Bytes {
  const [only] = some;
  if (only && some.length === 1) return only;
  let half = 1;
  while (half * 2 < some.length) half *= 2;
  const input = new Uint8Array(65);
  input[0] = 1;
  input.set(rootOf(some.slice(0, half)), 1);
  input.set(rootOf(some.slice(half)), 33);
  return sha256(input);
}

/** Hashes of ranges from the nodes that a tree grown leaf by leaf keeps. */
const all = grow(sha256, [], 0, leaves);
const known = new Map(all.nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
const rangeHash = (range: Range): Bytes => {
  const hashes = nodesOf(range).map(({ level, index }) =>
    level === 0 ? leaves[index] : known.get(`${level}/${index}`),
  );
  return (
    hashOf(
      sha256,
      hashes.filter((hash) => hash !== undefined),
    ) ?? new Uint8Array()
  );
};

const edgeOf = (size: number): readonly Hashed[] =>
  nodesOf({ from: 0, to: size }).map((node) => ({
    ...node,
    hash: rangeHash({ from: node.index * 2 ** node.level, to: (node.index + 1) * 2 ** node.level }),
  }));

describe("a log's tree", () => {
  it("has the root of the definition at every size, however it grew", () => {
    for (let size = 1; size <= MOST; size += 1) {
      const root = toHex(rootOf(leaves.slice(0, size)));
      expect(toHex(rangeHash({ from: 0, to: size }))).toBe(root);
      const before = Math.floor(size / 3);
      const grown = grow(sha256, edgeOf(before), before, leaves.slice(before, size));
      expect([grown.size, grown.root && toHex(grown.root)]).toEqual([size, root]);
    }
    expect(grow(sha256, [], 0, []).root).toBeNull();
  });

  it("proves every leaf in every tree, and no other leaf, place or size", () => {
    for (let size = 1; size <= 33; size += 1)
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionPath(index, size).map(rangeHash);
        const root = rangeHash({ from: 0, to: size });
        const claim = { index, size, leaf: leafOf(index), proof, root };
        expect(verifyInclusion(sha256, claim)).toBe(true);
        expect(verifyInclusion(sha256, { ...claim, leaf: leafOf(index + 1) })).toBe(false);
        expect(size > 1 && verifyInclusion(sha256, { ...claim, index: (index + 1) % size })).toBe(false);
        expect(verifyInclusion(sha256, { ...claim, proof: [...proof, root] })).toBe(false);
      }
  });

  it("proves that every tree continues every smaller one, and no other", () => {
    for (let size = 2; size <= 33; size += 1)
      for (let before = 1; before < size; before += 1) {
        const proof = consistencyPath(before, size).map(rangeHash);
        const claim = {
          before,
          size,
          proof,
          rootBefore: rangeHash({ from: 0, to: before }),
          root: rangeHash({ from: 0, to: size }),
        };
        expect([before, size, verifyConsistency(sha256, claim)]).toEqual([before, size, true]);
        expect(verifyConsistency(sha256, { ...claim, rootBefore: leafOf(999) })).toBe(false);
        expect(verifyConsistency(sha256, { ...claim, root: leafOf(999) })).toBe(false);
      }
  });
});

describe("a signed note", () => {
  // The example key of the Go package golang.org/x/mod/sumdb/note.
  const KNOWN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  it("has the key hint that Go's verifier computes", () => {
    const key = parseVerifierKey(sha256, KNOWN);
    expect(key?.name).toBe("PeterNeumann");
    expect(key && verifierKeyOf(sha256, key)).toBe(KNOWN);
    expect(parseVerifierKey(sha256, KNOWN.replace("c74f20a3", "c74f20a4"))).toBeNull();
  });

  it("comes back as it was written, with its proof", () => {
    const key = { name: "umpire.example/acme", publicKey: leafOf(1) };
    const root = leafOf(2);
    const signature = new Uint8Array(64).fill(7);
    const note = signedNote(sha256, checkpointText(key.name, 17, root), key, signature);
    expect(parseCheckpoint(note)).toEqual({
      origin: key.name,
      size: 17,
      root,
      text: checkpointText(key.name, 17, root),
      signatures: [{ name: key.name, keyId: keyIdOf(sha256, key), signature }],
    });
    const proof = [leafOf(3), leafOf(4)];
    expect(parseProof(proofText(5, proof, note))).toEqual({ index: 5, proof, note });
    expect(parseProof(proofText(0, [], note))).toEqual({ index: 0, proof: [], note });
  });

  it.each(["", "a\n", "a\n1\nAA==\n\n— x AAAAAAA=\n", "c2sp.org/tlog-proof@v1\nindex 01\n\nx\n"])(
    "is not %j",
    (text) => {
      expect([parseCheckpoint(text), parseProof(text)]).toEqual([null, null]);
    },
  );

  it("reads hexadecimal both ways", () => expect(toHex(fromHex("00ff10"))).toBe("00ff10"));
});

import { type Bytes, nodeHash, type Sha256 } from "./merkle.ts";

export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leaf: Bytes;
  readonly proof: readonly Bytes[];
  readonly root: Bytes;
}

/** RFC 9162, 2.1.3.2: whether the proof shows that the leaf stands at that place of the tree with this root. */
export function verifyInclusion(sha256: Sha256, { index, size, leaf, proof, root }: Inclusion): boolean {
  if (!isPlace(index) || !isPlace(size) || index >= size || leaf.length !== 32) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0 || sibling.length !== 32) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sha256, sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else {
      hash = nodeHash(sha256, hash, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(hash, root);
}

export interface Consistency {
  readonly before: number;
  readonly size: number;
  readonly proof: readonly Bytes[];
  readonly rootBefore: Bytes;
  readonly root: Bytes;
}

/** RFC 9162, 2.1.4.2: whether the proof shows that the larger tree begins with the smaller one. Of the empty tree nothing is shown: it has no root to hold against. */
export function verifyConsistency(sha256: Sha256, { before, size, proof, rootBefore, root }: Consistency): boolean {
  if (!isPlace(before) || !isPlace(size) || before > size || before === 0) return false;
  if (before === size) return proof.length === 0 && sameBytes(rootBefore, root);
  if (proof.length === 0 || proof.some((hash) => hash.length !== 32)) return false;
  let [at, last] = [before - 1, size - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  // The old tree is a whole subtree: its root is where the proof begins.
  const path = at === 0 ? [rootBefore, ...proof] : proof;
  const [first, ...rest] = path;
  if (first === undefined) return false;
  let [old, now] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      old = nodeHash(sha256, sibling, old);
      now = nodeHash(sha256, sibling, now);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else {
      now = nodeHash(sha256, now, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(old, rootBefore) && sameBytes(now, root);
}

const half = (count: number): number => Math.floor(count / 2);

const isPlace = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;

export const sameBytes = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);

/** The Merkle tree of RFC 6962 (section 2.1) and RFC 9162: hashes are 32 bytes, leaves are counted from 0. Pure arithmetic. */

export type Bytes = Uint8Array<ArrayBuffer>;

/** SHA-256. */
export type Sha256 = (bytes: Bytes) => Bytes;

/** Leaves from `from` on and before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A subtree that is whole: 2^level leaves from index × 2^level on. Level 0 is a leaf. */
export interface Node {
  readonly level: number;
  readonly index: number;
}

export function nodeHash(sha256: Sha256, left: Bytes, right: Bytes): Bytes {
  const input = new Uint8Array(1 + left.length + right.length);
  input[0] = 1;
  input.set(left, 1);
  input.set(right, 1 + left.length);
  return sha256(input);
}

/** The largest power of two below `size`, where a tree of more than one leaf divides. */
function split(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** The subtrees, left to right, that a range consists of: at most one for each power of two. The range begins where its largest may. */
export function nodesOf({ from, to }: Range): readonly Node[] {
  const nodes: Node[] = [];
  let at = from;
  while (at < to) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= to) level += 1;
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** The hash of a range's tree, of the hashes of the subtrees that it consists of (in their order). Null for none. */
export function hashOf(sha256: Sha256, hashes: readonly Bytes[]): Bytes | null {
  return hashes.reduceRight<Bytes | null>(
    (right, left) => (right === null ? left : nodeHash(sha256, left, right)),
    null,
  );
}

/** The ranges whose hashes prove that leaf `index` is in a tree of `size`, from the leaf upwards (RFC 6962, 2.1.1). */
export function inclusionPath(index: number, size: number): readonly Range[] {
  const path: Range[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + split(to - from);
    const isLeft = index < middle;
    path.unshift(isLeft ? { from: middle, to } : { from, to: middle });
    [from, to] = isLeft ? [from, middle] : [middle, to];
  }
  return path;
}

/** The ranges whose hashes prove that a tree of `size` continues one of `before` leaves (RFC 6962, 2.1.2). */
export function consistencyPath(before: number, size: number): readonly Range[] {
  if (before === 0 || before === size) return [];
  const path: Range[] = [];
  let [from, to] = [0, size];
  // Until the old tree ends exactly where a subtree does.
  while (before < to) {
    const middle = from + split(to - from);
    const isLeft = before <= middle;
    path.unshift(isLeft ? { from: middle, to } : { from, to: middle });
    [from, to] = isLeft ? [from, middle] : [middle, to];
  }
  // The verifier has the old root already, where it is this very subtree.
  return from === 0 ? path : [{ from, to }, ...path];
}

import { type Bytes, hashOf, type Node, nodeHash, type Sha256 } from "./merkle.ts";

/** A node with its hash. */
export interface Hashed extends Node {
  readonly hash: Bytes;
}

export interface Grown {
  /** Subtrees that became whole, of level 1 and more; leaves are kept by the ledger. */
  readonly nodes: readonly Hashed[];
  readonly size: number;
  /** Null of the empty tree. */
  readonly root: Bytes | null;
}

/** The tree after more leaves. `edge`: the subtrees that the tree before consists of, left to right (`nodesOf`). Deterministic: whoever does it gets the same. */
export function grow(sha256: Sha256, edge: readonly Hashed[], size: number, leaves: readonly Bytes[]): Grown {
  const stack = [...edge];
  const nodes: Hashed[] = [];
  for (const [place, hash] of leaves.entries()) {
    stack.push({ level: 0, index: size + place, hash });
    for (let merged = merge(sha256, stack); merged; merged = merge(sha256, stack)) nodes.push(merged);
  }
  return {
    nodes,
    size: size + leaves.length,
    root: hashOf(
      sha256,
      stack.map((one) => one.hash),
    ),
  };
}

/** Joins the last two subtrees where they are as large as each other. */
export function merge(sha256: Sha256, stack: Hashed[]): Hashed | null {
  const [left, right] = stack.slice(-2);
  if (left === undefined || right === undefined || left.level !== right.level) return null;
  const merged = { level: left.level + 1, index: left.index / 2, hash: nodeHash(sha256, left.hash, right.hash) };
  stack.splice(-2, 2, merged);
  return merged;
}

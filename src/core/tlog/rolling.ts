import { type Hashed, merge } from "./grow.ts";
import { type Bytes, hashOf, type Sha256 } from "./merkle.ts";

/** A tree to which leaves are added, of which only the edge is kept: so many as there are ones in its size. */
export interface RollingTree {
  add(leaf: Bytes): void;
  size(): number;
  /** RFC 6962: of the empty tree, the hash of no bytes. */
  root(): Bytes;
}

export function rollingTree(sha256: Sha256): RollingTree {
  const edge: Hashed[] = [];
  let size = 0;
  return {
    add(hash) {
      edge.push({ level: 0, index: size, hash });
      size += 1;
      let merged = merge(sha256, edge);
      while (merged) merged = merge(sha256, edge);
    },
    size: () => size,
    root: () =>
      hashOf(
        sha256,
        edge.map(({ hash }) => hash),
      ) ?? sha256(new Uint8Array()),
  };
}

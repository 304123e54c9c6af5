import { type Hashed, merge } from "./grow.ts";
import { type Bytes, hashOf, nodesOf, type Range, type Sha256 } from "./merkle.ts";

/** What stands around a run of leaves in a log: hashes of the subtrees (`nodesOf`) that all leaves before it, and all after it, consist of. */
export interface Around {
  readonly before: readonly Bytes[];
  readonly after: readonly Bytes[];
}

/** Where the hashes of {@link Around} are read. */
export const aroundRun = ({ from, to }: Range, size: number) => ({
  before: nodesOf({ from: 0, to: from }),
  after: nodesOf({ from: to, to: size }),
});

export interface Run {
  /** The next leaf. */
  add(leaf: Bytes): void;
  /** Of the whole log; null when leaves or hashes are too many or too few. */
  root(): Bytes | null;
}

/** The root of a log of `size`, of a run of its leaves and what stands around it: no leaf of the run is missing, and none is another. */
export function runOf(sha256: Sha256, run: Range, { size, before, after }: Around & { readonly size: number }): Run {
  const places = aroundRun(run, size);
  const stack: Hashed[] = [];
  const push = (one: Hashed): void => {
    stack.push(one);
    while (merge(sha256, stack) !== null);
  };
  const pushAll = (nodes: typeof places.before, hashes: readonly Bytes[]): void => {
    for (const [place, node] of nodes.entries()) push({ ...node, hash: hashes[place] ?? new Uint8Array() });
  };
  pushAll(places.before, before);
  let at = run.from;
  return {
    add(leaf) {
      push({ level: 0, index: at, hash: leaf });
      at += 1;
    },
    root() {
      const isWhole = at === run.to && before.length === places.before.length && after.length === places.after.length;
      if (!isWhole) return null;
      pushAll(places.after, after);
      // RFC 6962: the hash of the empty tree is that of no bytes.
      return (
        hashOf(
          sha256,
          stack.map(({ hash }) => hash),
        ) ?? sha256(new Uint8Array())
      );
    },
  };
}

import { createHash } from "node:crypto";

/**
 * The tree of RFC 6962 (section 2.1) once more, of all leaves at once and by its recursive definition: what `core/tlog/` grew
 * piece by piece is held against this. Hashes are hexadecimal.
 */
export interface Tree {
  /** Hashes of the whole subtrees: `levels[2][5]` is that of leaves 20 to 23. */
  readonly levels: readonly (readonly string[])[];
  rootOf(size: number): string;
}

export function treeOf(leaves: readonly string[]): Tree {
  const levels: (readonly string[])[] = [leaves];
  for (let last = leaves; last.length > 1; levels.push(last)) last = parentsOf(last);
  return { levels, rootOf: (size) => rangeHash(levels, 0, size) };
}

/** An odd one out has no parent yet. */
const parentsOf = (hashes: readonly string[]): readonly string[] =>
  Array.from({ length: Math.floor(hashes.length / 2) }, (_, index) =>
    parent(hashes[2 * index] ?? "", hashes[2 * index + 1] ?? ""),
  );

const parent = (left: string, right: string): string =>
  createHash("sha256").update(Uint8Array.of(1)).update(left, "hex").update(right, "hex").digest("hex");

/** MTH of leaves from `from` on and before `to`; `from` is where the largest subtree of that size may begin. */
function rangeHash(levels: Tree["levels"], from: number, to: number): string {
  const level = Math.log2(to - from);
  const whole = Number.isInteger(level) ? levels[level]?.[from / 2 ** level] : undefined;
  if (whole !== undefined) return whole;
  if (to - from < 2) throw new Error(`There is no leaf ${from}`);
  const middle = from + 2 ** Math.ceil(level - 1);
  return parent(rangeHash(levels, from, middle), rangeHash(levels, middle, to));
}

/** RFC 6962: SHA-256 of a zero byte and the body. */
export const leafOf = (body: string): string =>
  createHash("sha256").update(Uint8Array.of(0)).update(body, "utf8").digest("hex");

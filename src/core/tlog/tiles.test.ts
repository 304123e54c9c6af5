import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { concatenated } from "./base64.ts";
import { grow } from "./grow.ts";
import type { Bytes } from "./merkle.ts";
import { bundleOf, parseTilePlace, tileNodes } from "./tiles.ts";

const sha256 = (bytes: Bytes): Bytes => new Uint8Array(createHash("sha256").update(bytes).digest());

const leafOf = (place: number): Buffer => createHash("sha256").update(`leaf ${place}`).digest();

/** The definition of RFC 6962, 2.1, over leaf hashes: by recursion, and with another hash function. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0] ?? Buffer.of();
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  const [left, right] = [rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half))];
  return createHash("sha256").update(Buffer.of(1)).update(left).update(right).digest();
}

/** What the specification says that tile n of level l holds, of the width that a log of this size has. */
function tileOf(leaves: readonly Buffer[], level: number, index: number): Buffer {
  const under = 256 ** level;
  const width = Math.min(256, Math.floor(leaves.length / under) - index * 256);
  return Buffer.concat(
    Array.from({ length: width }, (_, at) => {
      const from = (index * 256 + at) * under;
      return rootOf(leaves.slice(from, from + under));
    }),
  );
}

const SIZES = [0, 1, 255, 256, 257, 70_000];
const LEAVES = Array.from({ length: 70_000 }, (_, place) => leafOf(place));

const digits = (place: number): string => String(place).padStart(3, "0");
const pathOf = (index: number, width: number): string =>
  (index > 999 ? `x${digits(Math.floor(index / 1_000))}/` : "") +
  digits(index % 1_000) +
  (width < 256 ? `.p/${width}` : "");

describe("the tiles of a log", () => {
  it.each(SIZES)(
    "of %d entries are what the specification says, and no more",
    (size) => {
      const leaves = LEAVES.slice(0, size);
      const hashes = new Map<string, Bytes>(leaves.map((hash, index) => [`0/${index}`, new Uint8Array(hash)]));
      for (const node of grow(sha256, [], 0, [...hashes.values()]).nodes)
        hashes.set(`${node.level}/${node.index}`, node.hash);
      const served: string[] = [];
      for (let level = 0; level < 4; level += 1) {
        const count = Math.floor(size / 256 ** level);
        for (let index = 0; index * 256 < count; index += 1) {
          const width = Math.min(256, count - index * 256);
          const place = parseTilePlace(pathOf(index, width));
          expect(place).toEqual({ index, width });
          const nodes = tileNodes(level, { index, width }, size);
          const tile = nodes?.map((node) => hashes.get(`${node.level}/${node.index}`) ?? new Uint8Array()) ?? [];
          expect(Buffer.from(concatenated(...tile)).equals(tileOf(leaves, level, index))).toBe(true);
          served.push(`${level}/${width === 256 ? "full" : width}`);
          expect(width < 256 && tileNodes(level, { index, width: width + 1 }, size)).toBe(width < 256 ? null : false);
        }
        expect(tileNodes(level, { index: Math.ceil(count / 256), width: 1 }, size)).toBeNull();
      }
      expect(
        Object.fromEntries([...Map.groupBy(served, (tile) => tile)].map(([tile, all]) => [tile, all.length])),
      ).toEqual(TILES[size]);
    },
    30_000,
  );

  it("at a level that no log reaches are none", () => {
    expect(tileNodes(63, { index: 0, width: 1 }, Number.MAX_SAFE_INTEGER)).toBeNull();
    expect(tileNodes(0, { index: 999_999_999_999_999, width: 256 }, Number.MAX_SAFE_INTEGER)).toBeNull();
  });
});

/** The specification's own example, and what its definition gives for the others. */
const TILES: Readonly<Record<number, object>> = {
  0: {},
  1: { "0/1": 1 },
  255: { "0/255": 1 },
  256: { "0/full": 1, "1/1": 1 },
  257: { "0/full": 1, "0/1": 1, "1/1": 1 },
  70_000: { "0/full": 273, "0/112": 1, "1/full": 1, "1/17": 1, "2/1": 1 },
};

describe("a tile's path", () => {
  it.each([
    ["000", { index: 0, width: 256 }],
    ["067.p/112", { index: 67, width: 112 }],
    ["x001/x234/067", { index: 1_234_067, width: 256 }],
    ["x999/x999/x999/x999/999.p/255", { index: 999_999_999_999_999, width: 255 }],
  ])("%s is its place", (text, place) => expect(parseTilePlace(text)).toEqual(place));

  it.each([
    "",
    "0",
    "1234",
    "001/002",
    "x000/001",
    "x001",
    "x1/002",
    "000.p",
    "000.p/0",
    "000.p/256",
    "000.p/01",
    "000.p/1/",
    "/000",
    "000/",
    "x001/x001/x001/x001/x001/001",
    "000\n",
  ])("%j is none", (text) => expect(parseTilePlace(text)).toBeNull());
});

describe("a bundle", () => {
  it("says the length of each entry in two bytes before it", () => {
    const long = new Uint8Array(65_535).fill(7);
    const bundle = bundleOf([Uint8Array.of(1, 2, 3), new Uint8Array(), long]);
    expect(Array.from(bundle ?? []).slice(0, 10)).toEqual([0, 3, 1, 2, 3, 0, 0, 255, 255, 7]);
    expect(bundle?.length).toBe(3 * 2 + 3 + 65_535);
    expect(bundleOf([])).toEqual(new Uint8Array());
  });

  it("is none with an entry that is longer than two bytes can say", () =>
    expect(bundleOf([new Uint8Array(65_536)])).toBeNull());
});

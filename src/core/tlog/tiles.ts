import { concatenated } from "./base64.ts";
import type { Bytes, Node } from "./merkle.ts";

/** Tiles of a log (C2SP tlog-tiles): 256 hashes of one height, or 256 entries; only the last of a height is narrower. */

const TILE_WIDTH = 256;

/** Eight heights of the tree lie between a tile and the one over it. */
const TILE_HEIGHT = 8;

export interface TilePlace {
  readonly index: number;
  /** 1 to 256. */
  readonly width: number;
}

export const TILE_PLACE =
  /^((?:x(?:[1-9]\d\d|0[1-9]\d|00[1-9])\/(?:x\d{3}\/){0,3})?)(\d{3})(?:\.p\/([1-9]\d?|1\d\d|2[0-4]\d|25[0-5]))?$/;

/** `x001/x234/067` is tile 1234067, `x001/x234/067.p/112` its first 112. Null for what no log writes like that. */
export function parseTilePlace(text: string): TilePlace | null {
  const [, high = "", low, width = TILE_WIDTH] = TILE_PLACE.exec(text) ?? [];
  if (low === undefined) return null;
  return { index: Number((high + low).replaceAll(/[x/]/g, "")), width: Number(width) };
}

/** Where a tile of level 0, or a bundle, begins. */
export const firstOf = ({ index }: TilePlace): number => index * TILE_WIDTH;

/** The subtrees whose hashes the tile holds; null while a log of `size` has not all of them. */
export function tileNodes(level: number, place: TilePlace, size: number): readonly Node[] | null {
  const from = firstOf(place);
  if ((from + place.width) * TILE_WIDTH ** level > size) return null;
  return Array.from({ length: place.width }, (_, at) => ({ level: level * TILE_HEIGHT, index: from + at }));
}

/** Entries one after the other, each after its length in two bytes, big-endian. Null when one is too long for that. */
export function bundleOf(entries: readonly Bytes[]): Bytes | null {
  if (entries.some(({ length }) => length > 0xff_ff)) return null;
  return concatenated(...entries.flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]));
}

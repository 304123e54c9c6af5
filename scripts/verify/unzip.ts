import { crc32, inflateRawSync } from "node:zlib";
import { fail, ok, type Result } from "../../src/core/result.ts";
import { Unusable } from "./given.ts";

/** A ZIP archive by its directory, with Node's own decompression: nothing to install. */

const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

export interface Zipped {
  readonly name: string;
  /** Its bytes, or why they cannot be had. */
  bytes(): Result<Buffer, string>;
}

/** In the order of its directory. */
export function unzipped(zip: Buffer): readonly Zipped[] {
  const end = zip.length - END_BYTES;
  if (end < 0 || zip.readUInt32LE(end) !== END)
    throw new Unusable("It is no whole ZIP archive: the directory at its end is missing.");
  const [count, size, start] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  if (start + size !== end) throw new Unusable("Its directory is not where the archive says.");
  const found: Zipped[] = [];
  let at = start;
  for (let place = 0; place < count; place += 1) {
    if (at + ENTRY_BYTES > end || zip.readUInt32LE(at) !== ENTRY)
      throw new Unusable(`Entry ${place + 1} of its directory is none.`);
    const next = at + ENTRY_BYTES + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (next > end) throw new Unusable(`Entry ${place + 1} of its directory is cut.`);
    found.push(entryAt(zip, at));
    at = next;
  }
  if (at !== end) throw new Unusable("Its directory holds more than it says.");
  return found;
}

function entryAt(zip: Buffer, at: number): Zipped {
  const name = nameAt(zip, at + ENTRY_BYTES, zip.readUInt16LE(at + 28));
  const [method, crc] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 16)];
  const [packed, size, local] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24), zip.readUInt32LE(at + 42)];
  return {
    name,
    bytes() {
      if (local + LOCAL_BYTES > zip.length || zip.readUInt32LE(local) !== LOCAL) return fail("it is not in its place");
      const nameLength = zip.readUInt16LE(local + 26);
      if (nameAt(zip, local + LOCAL_BYTES, nameLength) !== name) return fail("its name is another in its place");
      const from = local + LOCAL_BYTES + nameLength + zip.readUInt16LE(local + 28);
      const bytes = unpacked(zip.subarray(from, from + packed), method, size);
      if (bytes === null) return fail("it cannot be unpacked");
      return bytes.length === size && crc32(bytes) === crc ? ok(bytes) : fail("its checksum is not that of its bytes");
    },
  };
}

const nameAt = (zip: Buffer, at: number, length: number): string => zip.toString("utf8", at, at + length);

/** Null for what is not packed as it says, or is longer. */
function unpacked(bytes: Buffer, method: number, size: number): Buffer | null {
  if (method === STORED) return bytes;
  if (method !== DEFLATED) return null;
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}

import { readFileSync } from "node:fs";
import { fromBase64 } from "../../src/core/tlog/base64.ts";
import type { Bytes } from "../../src/core/tlog/merkle.ts";
import { type Members, membersOf } from "../../src/core/tlog/recorded-body.ts";

/** What was given cannot be verified at all: no file, no JSON, no key. Nothing is said of the log. */
export class Unusable extends Error {}

/** A file's text, byte for byte. */
export function textAt(path: string): string {
  const bytes = bytesAt(path);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unusable(`${path} is no UTF-8 text.`);
  }
}

export function bytesAt(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new Unusable(`${path} cannot be read (${code}).`);
  }
}

export function objectAt(path: string): Members {
  const object = membersOf(parsed(textAt(path)));
  if (object === null) throw new Unusable(`${path} holds no JSON object.`);
  return object;
}

/** Undefined for what is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One or more Ed25519 public keys in base64, with commas between them. */
export function keysOf(list: string): readonly Bytes[] {
  return list.split(",").map((text, place) => {
    const key = fromBase64(text.trim());
    if (key?.length !== 32)
      throw new Unusable(`Key ${place + 1} is not the base64 of 32 bytes (log_public_key of /.well-known/umpire).`);
    return key;
  });
}

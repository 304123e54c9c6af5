import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { monotonicFactory } from "ulid";
import { sign } from "./sign.ts";
import type { Clock, Log, Secrets } from "../ports.ts";

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsedMs: () => performance.now(),
};

const POOL = new Uint32Array(1_024);
let drawn = POOL.length;

/** A fraction of 1, from 32 random bits: an id takes sixteen, and asking for one at a time costs more than all the rest of it. */
function random(): number {
  if (drawn === POOL.length) {
    crypto.getRandomValues(POOL);
    drawn = 0;
  }
  const bits = POOL[drawn] ?? 0;
  drawn += 1;
  return bits / 2 ** 32;
}

// Made at the first id: Workers give no randomness while a module is loading.
let nextUlid: ReturnType<typeof monotonicFactory> | null = null;

export const systemSecrets: Secrets = {
  id(prefix, at) {
    nextUlid ??= monotonicFactory(random);
    return `${prefix}_${nextUlid(at)}`;
  },

  secret: () =>
    btoa(String.fromCodePoint(...crypto.getRandomValues(new Uint8Array(32))))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", ""),

  // Synchronous, and the same on Node and Workers; WebCrypto's is neither.
  hash: (text) => `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`,

  hashing() {
    const state = sha256.create();
    return {
      add: (bytes) => void state.update(bytes),
      digest: () => `sha256:${bytesToHex(state.digest())}`,
    };
  },

  sign,
};

export const stdoutLog: Log = {
  // oxlint-disable-next-line no-console -- the one place that writes the log, and all that a Worker has for it
  write: (line) => console.log(JSON.stringify(line)),
};

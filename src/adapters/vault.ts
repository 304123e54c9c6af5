import type { SubjectId, WorkspaceId } from "../core/ids.ts";
import { oncePerFew } from "../core/once-per.ts";
import type { Sealing } from "../core/privacy/conceal.ts";
import { fromBase64, fromHex } from "../core/tlog/base64.ts";
import type { RepeatId } from "../core/reply.ts";
import type { Bytes } from "../core/tlog/merkle.ts";
import type { KeyedCall } from "../ports-repeats.ts";

export const NONCE_BYTES = 12;

/**
 * HMAC-SHA-256 (RFC 2104, hexadecimal; a key of text is its UTF-8) and AES-256-GCM (NIST SP 800-38D) with a nonce of its own each time, as base64 of nonce,
 * ciphertext and tag. What was encrypted in one context opens in no other. Synchronous.
 */
export interface Cipher {
  /** So many random bytes, in base64. */
  random(bytes: number): string;
  hmac(key: Bytes | string, text: string): string;
  encrypt(key: Bytes, context: string, text: string): string;
  /** Null for what was not encrypted with this key in this context. */
  decrypt(key: Bytes, context: string, sealed: string): string | null;
}

/** Keys of subjects, and what is encrypted under them. Holds the one key that is not in the database. */
export interface Vault extends Sealing {
  /** The same for the same subject of a workspace; tells nothing without the vault's key. */
  idOf(workspace: WorkspaceId, subject: string): SubjectId;
  /** A subject's new key, wrapped. */
  newKey(): string;
  /** Null for a key that is not this vault's. */
  unwrap(wrapped: string): Bytes | null;
  /** Of an idempotency key; the same for the same caller and operation. */
  repeatIdOf(call: Pick<KeyedCall, "workspace" | "keyId" | "operation" | "key">): RepeatId;
  /** Of what a call asks: nobody without the vault's key can find out by guessing. */
  fingerprintOf(call: Pick<KeyedCall, "request">): string;
  readonly cipher: Cipher;
}

const KEY_BYTES = 32;
const WRAPPING = "umpire: the key of a subject";

/** The vault under 32 random bytes in base64. Throws for anything else. */
export function vaultOf(cipher: Cipher, seed: string): Vault {
  const master = fromBase64(seed);
  if (master?.length !== KEY_BYTES) throw new Error("UMPIRE_VAULT_KEY must be 32 bytes in base64.");
  const wrapping = fromHex(cipher.hmac(master, "umpire vault: wrapping"));
  const naming = fromHex(cipher.hmac(master, "umpire vault: naming"));
  const repeating = fromHex(cipher.hmac(master, "umpire vault: idempotency"));
  const named = oncePerFew(10_000, (name: string): SubjectId => `sub_${cipher.hmac(naming, name).slice(0, 40)}`);
  return {
    cipher,
    idOf: (workspace, subject) => named(JSON.stringify([workspace, subject])),
    repeatIdOf: ({ workspace, keyId, operation, key }) =>
      `rep_${cipher.hmac(repeating, JSON.stringify([workspace, keyId, operation, key])).slice(0, 40)}`,
    fingerprintOf: ({ request }) => cipher.hmac(repeating, request),
    newKey: () => cipher.encrypt(wrapping, WRAPPING, cipher.random(KEY_BYTES)),
    unwrap(wrapped) {
      const key = cipher.decrypt(wrapping, WRAPPING, wrapped);
      return key === null ? null : fromBase64(key);
    },
    salt: () => cipher.random(KEY_BYTES),
    commitment: (salt, text) => `hmac-sha256:${cipher.hmac(salt, text)}`,
  };
}

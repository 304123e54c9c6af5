import { gcm } from "@noble/ciphers/aes.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { fromBase64, toBase64, toHex } from "../core/tlog/base64.ts";
import { type Cipher, NONCE_BYTES } from "./vault.ts";

/** Synchronous and portable: for Workers, and for tests. */
export const nobleCipher: Cipher = {
  random: (bytes) => toBase64(crypto.getRandomValues(new Uint8Array(bytes))),
  hmac: (key, text) =>
    toHex(new Uint8Array(hmac(sha256, typeof key === "string" ? utf8ToBytes(key) : key, utf8ToBytes(text)))),
  encrypt(key, context, text) {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const sealed = gcm(key, nonce, utf8ToBytes(context)).encrypt(utf8ToBytes(text));
    return toBase64(new Uint8Array(concatBytes(nonce, sealed)));
  },
  decrypt(key, context, sealed) {
    const bytes = fromBase64(sealed);
    if (bytes === null || bytes.length < NONCE_BYTES) return null;
    try {
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const plain = gcm(key, nonce, utf8ToBytes(context)).decrypt(bytes.subarray(NONCE_BYTES));
      return new TextDecoder().decode(plain);
    } catch {
      return null;
    }
  },
};

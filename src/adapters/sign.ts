import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** HMAC-SHA256 in base64, with a Standard Webhooks secret: `whsec_` and base64. Synchronous and portable, as `hash` is. */
export const sign = (secret: string, text: string): string =>
  btoa(String.fromCodePoint(...hmac(sha256, bytesOf(secret), utf8ToBytes(text))));

const bytesOf = (secret: string): Uint8Array =>
  Uint8Array.from(atob(secret.replace(/^whsec_/, "")), (character) => character.codePointAt(0) ?? 0);

import { createHash, createHmac, createPublicKey, verify } from "node:crypto";
import type { Bytes, Sha256 } from "../../src/core/tlog/merkle.ts";
import { type Note, verifierKeyOf } from "../../src/core/tlog/note.ts";
import type { Hmac } from "../../src/core/tlog/recorded-body.ts";
import { type IsSigned, signersOf } from "../../src/core/tlog/signers.ts";

/** Node's own cryptography, so that whoever verifies need not install anything. */

export const sha256: Sha256 = (bytes) => new Uint8Array(createHash("sha256").update(bytes).digest());

export const hmac: Hmac = (key, message) => new Uint8Array(createHmac("sha256", key).update(message).digest());

const isSigned: IsSigned = (publicKey, text, signature) => {
  const x = Buffer.from(publicKey).toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return verify(null, Buffer.from(text), key, signature);
};

/** Whom whoever verifies trusts. */
export interface Trust {
  readonly keys: readonly Bytes[];
  /** The log that it must be of; null: the verdict says which it is. */
  readonly origin: string | null;
}

export interface Signed {
  readonly faults: readonly string[];
  /** Verifier keys (`name+hint+key`) of those who signed. */
  readonly signers: readonly string[];
}

/** Whether a note of this log is signed by who is trusted. */
export function signedBy({ keys, origin }: Trust, note: Note & { readonly origin: string }): Signed {
  const known = keys.map((publicKey) => ({ name: note.origin, publicKey }));
  const found = signersOf({ sha256, isSigned }, note, known);
  const elsewhere =
    origin === null || origin === note.origin ? [] : [`origin: it is of the log ${note.origin}, not of ${origin}`];
  return {
    faults: [...elsewhere, ...(found.ok ? [] : [found.failure])],
    signers: found.ok ? found.value.map((key) => verifierKeyOf(sha256, key)) : [],
  };
}

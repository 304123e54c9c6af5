import { sha256 } from "@noble/hashes/sha2.js";
import { concatenated, fromBase64 } from "../core/tlog/base64.ts";
import type { Bytes, Sha256 } from "../core/tlog/merkle.ts";
import type { Instant } from "../core/time.ts";
import type { Notary, Signer } from "../ports-log.ts";

/** RFC 8410: what stands before the 32 bytes of an Ed25519 private key in PKCS #8. */
const PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

interface Seed {
  /** 32 random bytes in base64. */
  readonly seed: string;
  readonly from: Instant | null;
}

interface Log {
  readonly origin: string;
  /** Public keys that signed once, in base64. */
  readonly retired: readonly { readonly publicKey: string; readonly from: Instant; readonly until: Instant }[];
}

/** What it is done with. */
export interface Signing {
  readonly sha256: Sha256;
  /** Of a private key in PKCS #8: what signs a text's UTF-8. */
  signer(pkcs8: Bytes): Promise<Signer["sign"]>;
}

/** The same on Node and on Workers. */
export const webSigning: Signing = {
  sha256: (input) => new Uint8Array(sha256(input)),
  async signer(pkcs8) {
    const key = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", false, ["sign"]);
    const encoder = new TextEncoder();
    return async (text) => new Uint8Array(await crypto.subtle.sign("Ed25519", key, encoder.encode(text)));
  },
};

/** Keys → who signs with them. */
export async function notaryOf(
  seeds: readonly [Seed, ...Seed[]],
  { origin, retired }: Log,
  signing = webSigning,
): Promise<Notary> {
  const [first, ...others] = seeds;
  const signerOf = signersBy(signing);
  const signers = [await signerOf(first), ...(await Promise.all(others.map(signerOf)))] as const;
  return {
    origin,
    keys: [
      ...signers.map(({ publicKey }, place) => ({ publicKey, from: seeds[place]?.from ?? null, until: null })),
      ...retired.map((past) => ({ ...past, publicKey: fromBase64(past.publicKey) ?? new Uint8Array() })),
    ],
    signers,
    sha256: signing.sha256,
    verify: isSignedBy,
  };
}

const signersBy =
  (signing: Signing) =>
  async ({ seed }: Seed): Promise<Signer> => {
    const bytes = fromBase64(seed);
    if (bytes?.length !== 32) throw new Error("UMPIRE_LOG_KEY must be 32 bytes in base64.");
    const pkcs8 = concatenated(PKCS8, bytes);
    const key = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", true, ["sign"]);
    const { x = "" } = await crypto.subtle.exportKey("jwk", key);
    return { publicKey: fromBase64Url(x), sign: await signing.signer(pkcs8) };
  };

/** Whether the signature is the key's, of this text. */
export async function isSignedBy(publicKey: Bytes, text: string, signature: Bytes): Promise<boolean> {
  const key = await crypto.subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", key, signature, new TextEncoder().encode(text));
}

function fromBase64Url(text: string): Bytes {
  const bytes = fromBase64(`${text.replaceAll("-", "+").replaceAll("_", "/")}=`);
  if (bytes?.length !== 32) throw new Error("An Ed25519 public key has 32 bytes");
  return bytes;
}

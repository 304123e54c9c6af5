import { createPrivateKey, createPublicKey, hash, sign, verify } from "node:crypto";
import type { IsSigned } from "../core/tlog/signers.ts";
import type { Signing } from "./notary.ts";

/** As Node has it. At once: to hand it to another thread takes this one as long as to do it. */
export const nativeSigning: Signing = {
  sha256: (input) => new Uint8Array(hash("sha256", input, "buffer")),
  async signer(pkcs8) {
    const key = createPrivateKey({ key: Buffer.from(pkcs8), format: "der", type: "pkcs8" });
    return async (text) => new Uint8Array(sign(null, Buffer.from(text, "utf8"), key));
  },
};

/** The same question, answered at once. */
export const nativeIsSigned: IsSigned = (publicKey, text, signature) => {
  const x = Buffer.from(publicKey).toString("base64url");
  return verify(
    null,
    Buffer.from(text),
    createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" }),
    signature,
  );
};

import { createPrivateKey, hash, sign } from "node:crypto";
import type { Signing } from "./notary.ts";

/** As Node has it. At once: to hand it to another thread takes this one as long as to do it. */
export const nativeSigning: Signing = {
  sha256: (input) => new Uint8Array(hash("sha256", input, "buffer")),
  async signer(pkcs8) {
    const key = createPrivateKey({ key: Buffer.from(pkcs8), format: "der", type: "pkcs8" });
    return async (text) => new Uint8Array(sign(null, Buffer.from(text, "utf8"), key));
  },
};

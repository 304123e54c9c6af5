import { canonical } from "../core/canonical.ts";
import { DEFAULT_POLICY } from "../core/policy.ts";
import { toBase64, toHex } from "../core/tlog/base64.ts";
import { formatInstant } from "../core/time.ts";
import type { LogKey, Notary } from "../ports-log.ts";
import type { HttpContext } from "./call.ts";
import { sendJson } from "./send.ts";
import type { Service } from "./call.ts";

/** What a verifier of the log needs, of whatever workspace: the keys are the service's own. No workspace's policy: that is in its log. */
export function wellKnown(c: HttpContext, { version }: Service): Response {
  const { notary, secrets } = c.var.call.world;
  const view = {
    object: "umpire",
    version,
    log_origin: notary?.origin ?? null,
    log_public_key: notary && toBase64(notary.signers[0].publicKey),
    log_keys: notary?.keys.map((key) => keyView(notary, key)) ?? [],
    default_policy_digest: secrets.hash(canonical(DEFAULT_POLICY)),
  };
  return sendJson(c, { status: 200, view });
}

/** `id`: SHA-256 of the key, to speak of it; the hint in a signature is of the log's name too, so each log has another. */
const keyView = ({ sha256 }: Notary, { publicKey, from, until }: LogKey) => ({
  id: `sha256:${toHex(sha256(publicKey))}`,
  public_key: toBase64(publicKey),
  from: from === null ? null : formatInstant(from),
  until: until === null ? null : formatInstant(until),
});

import type { Failure } from "../core/failure.ts";
import type { LimitStanding } from "../ports-http.ts";
import type { Fields } from "./send.ts";

/**
 * How a caller stands, as the IETF draft has it (draft-ietf-httpapi-ratelimit-headers-10): Structured Fields (RFC 9651), one item for
 * each quota; `q` calls in `w` seconds, `r` of them left, all of them back after `t` seconds.
 */
export function limitFields(standings: readonly LimitStanding[]): Fields {
  if (standings.length === 0) return {};
  const policies = standings.map(({ name, quota }) => `"${name}";q=${quota.calls};w=${quota.windowS}`);
  const left = standings.map(({ name, remaining, resetS }) => `"${name}";r=${remaining};t=${resetS}`);
  return { "ratelimit-policy": policies.join(", "), ratelimit: left.join(", ") };
}

/** Of the quota that is used up; of two, the one that lets in later. */
export function rateLimited(standings: readonly LimitStanding[]): Failure<"rate_limited"> {
  const [slowest] = standings.filter(({ allowed }) => !allowed).toSorted((a, b) => b.retryAfterS - a.retryAfterS);
  if (!slowest) throw new Error("Nobody is refused without a quota that is used up");
  const { name, quota } = slowest;
  const retryAfterS = Math.max(1, slowest.retryAfterS);
  return {
    code: "rate_limited",
    detail: `This ${name} may call ${quota.calls.toLocaleString("en-US")} times in ${quota.windowS} s, and has. Nothing was done; call again after ${retryAfterS} s.`,
    retryAfterS,
  };
}

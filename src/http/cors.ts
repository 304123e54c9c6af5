import type { Fields } from "./send.ts";

const EXPOSED = [
  "Age",
  "Cache-Status",
  "Deprecation",
  "ETag",
  "Idempotency-Replayed",
  "Link",
  "Location",
  "Preference-Applied",
  "RateLimit",
  "RateLimit-Policy",
  "Request-Id",
  "Retry-After",
  "Server-Timing",
  "Sunset",
  "WWW-Authenticate",
].join(", ");

const SENDABLE = [
  "Accept",
  "Authorization",
  "Cache-Control",
  "Content-Type",
  "Idempotency-Key",
  "If-Match",
  "If-None-Match",
  "Prefer",
  "Request-Id",
  "Traceparent",
].join(", ");

/** Fields of every answer to a page of an origin that may call; none, where no origin may. Never with cookies: nothing here has any. */
export function corsFields(origins: ReadonlySet<string> | "*", { headers }: Request): Fields {
  if (origins === "*") return { "access-control-allow-origin": "*", "access-control-expose-headers": EXPOSED };
  if (origins.size === 0) return {};
  const origin = headers.get("origin");
  const allowed = origin !== null && origins.has(origin);
  return {
    vary: "Origin",
    ...(allowed && { "access-control-allow-origin": origin, "access-control-expose-headers": EXPOSED }),
  };
}

/** What a preflight asks for besides. Browsers keep the answer for two hours at most. */
export const preflightFields = (cors: Fields, allow: string): Fields =>
  cors["access-control-allow-origin"] === undefined
    ? {}
    : {
        "access-control-allow-methods": allow,
        "access-control-allow-headers": SENDABLE,
        "access-control-max-age": "7200",
      };

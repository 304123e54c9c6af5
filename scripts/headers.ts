import { UPLOAD_MAX_BYTES } from "../src/operations/operation.ts";
import type { Reference, Schema } from "../src/http/openapi-document.ts";

/** Fields of answers, described once and referred to. */

const LONGEST = 8_192;
const TEXT = { type: "string", maxLength: LONGEST };

/** Of a page for people or assistants. */
export const PAGE: Schema = { type: "string", maxLength: 16_777_216, examples: ["…"] };
/** What comes in parts, or is no JSON: no larger than a string can be anywhere. */
export const BULK: Schema = { type: "string", maxLength: 2_147_483_647, examples: ["…"] };
/** Lines that are sent. */
export const UPLOADED: Schema = { type: "string", maxLength: UPLOAD_MAX_BYTES };

export const HEADERS = {
  "Request-Id": {
    description: "Names this call in the log. Yours, when you send one of up to 128 letters, digits, `.`, `_`, `-`.",
    schema: {
      type: "string",
      maxLength: 128,
      pattern: "^[A-Za-z0-9._-]{1,128}$",
      examples: ["req_01KAF3V0N6S5Q2T8W9XZB4C7DE"],
    },
  },
  "Server-Timing": {
    description: "How long the service took, in milliseconds (`total;dur=…`).",
    schema: { ...TEXT, examples: ["total;dur=12.4"] },
  },
  "Access-Control-Allow-Origin": {
    description: "Which pages in a browser may read the answer; only where the operator lets any (Fetch, 3.3.3).",
    schema: { ...TEXT, examples: ["https://console.example.com"] },
  },
  "WWW-Authenticate": {
    description:
      "`Bearer`; where the service has an authorization server, with `resource_metadata`, `error` and `scope` (RFC 6750, RFC 9728). Of a 403 only for an access token.",
    schema: { ...TEXT, examples: ["Bearer"] },
  },
  "Retry-After": { description: "Seconds after which a repeat makes sense.", schema: { ...TEXT, examples: ["1"] } },
  RateLimit: {
    description:
      "How the caller stands (draft-ietf-httpapi-ratelimit-headers): calls left (`r`) and seconds until all are back (`t`), for the key and for its workspace.",
    schema: { ...TEXT, examples: ['"key";r=11999;t=1, "workspace";r=47999;t=1'] },
  },
  "RateLimit-Policy": {
    description: "The quotas: `q` calls in `w` seconds.",
    schema: { ...TEXT, examples: ['"key";q=12000;w=60, "workspace";q=48000;w=60'] },
  },
  ETag: {
    description: "Names this state, for `If-None-Match` and, where that is taken, `If-Match`.",
    schema: { ...TEXT, examples: ['"3"'] },
  },
  "Cache-Control": {
    description: "How long the answer may be kept, and by whom.",
    schema: { ...TEXT, examples: ["private, no-cache"] },
  },
  Vary: {
    description: "`Authorization`: another key may be of another workspace.",
    schema: { ...TEXT, examples: ["Authorization"] },
  },
  "Cache-Status": {
    description:
      "Whether the answer was reasoned before (RFC 9211): `umpire; hit; ttl=…`, or `umpire; fwd=miss; stored`.",
    schema: { ...TEXT, examples: ["umpire; hit; ttl=540"] },
  },
  Location: {
    description: "Where to go on: with 202, the operation to follow.",
    schema: { ...TEXT, examples: ["/operations/op_01JDCB9Z8M4T3W7Q5V2N6R0X1Y"] },
  },
  "Preference-Applied": {
    description: "`respond-async` (RFC 7240); only with 202.",
    schema: { ...TEXT, examples: ["respond-async"] },
  },
  "Idempotency-Replayed": {
    description: "`true`: this was answered before, under the same `Idempotency-Key`, and was not done again.",
    schema: { ...TEXT, examples: ["true"] },
  },
  Age: { description: "Seconds since it was reasoned; only on a hit.", schema: { ...TEXT, examples: ["42"] } },
};

/** On every answer. */
export const ALWAYS = ["Request-Id", "Server-Timing", "Access-Control-Allow-Origin"] as const;

/** How the caller stands, on every answer to somebody who is known. */
export const LIMITS = ["RateLimit", "RateLimit-Policy"] as const;

export type HeaderName = keyof typeof HEADERS;

export const headerReferences = (...names: readonly HeaderName[]): Readonly<Record<string, Reference>> =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

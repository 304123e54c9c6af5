import { FAILURE_CODES, type FailureCode } from "../src/core/failure.ts";
import { PROBLEMS, toProblem } from "../src/contract/problems.ts";
import type { Reference, ResponseObject } from "../src/http/openapi-document.ts";
import { failuresOf, type Operation } from "../src/operations/operation.ts";

/** How operations fail, written once and referred to: kinds of one status share a response, which shows an example of each. */

const ABOUT_BODIES = new Set<FailureCode>(["malformed_body", "body_too_large", "unsupported_media_type"]);

/** By status, of one operation. */
const kindsOf = (operation: Operation): ReadonlyMap<number, readonly FailureCode[]> => {
  const { body, upload } = operation;
  const met = new Set<FailureCode>(failuresOf(operation));
  const kinds = FAILURE_CODES.filter((code) => met.has(code) && (body || upload || !ABOUT_BODIES.has(code)));
  return Map.groupBy(kinds, (code) => PROBLEMS[code].status);
};

const nameOf = (codes: readonly FailureCode[]): string => codes.join(".");

/** What the operation's `responses` say of its failures. */
export const problemReferences = (operation: Operation): Readonly<Record<string, Reference>> =>
  Object.fromEntries(
    [...kindsOf(operation)].map(([status, codes]) => [status, { $ref: `#/components/responses/${nameOf(codes)}` }]),
  );

export interface ProblemComponents {
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly examples: Readonly<Record<string, unknown>>;
}

/** All that {@link problemReferences} of the operations refer to. */
export function problemComponents(operations: readonly Operation[]): ProblemComponents {
  const met = operations.flatMap((operation) => [...kindsOf(operation).values()]);
  const responses = new Map(met.map((codes) => [nameOf(codes), responseOf(codes)]));
  const codes = new Set(met.flat());
  return {
    responses: Object.fromEntries([...responses].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    examples: Object.fromEntries(
      FAILURE_CODES.filter((code) => codes.has(code)).map((code) => [code, { value: exampleOf(code) }]),
    ),
  };
}

const responseOf = (codes: readonly FailureCode[]): ResponseObject => ({
  description: codes.map((code) => `${PROBLEMS[code].title} (\`${code}\`).`).join(" "),
  headers: headerReferences(
    "Request-Id",
    ...(isUncounted(codes) ? [] : LIMITS),
    ...new Set(codes.flatMap((code) => HEADERS_OF[code] ?? [])),
  ),
  content: {
    "application/problem+json": {
      schema: { $ref: "#/components/schemas/Problem" },
      examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
    },
  },
});

/** Answered before anybody knows whom to count it for. */
const isUncounted = (codes: readonly FailureCode[]): boolean => codes.includes("unauthenticated");

const exampleOf = (code: FailureCode) =>
  toProblem(
    {
      code,
      detail: PROBLEMS[code].page,
      ...(code === "invalid_request" && { errors: [{ pointer: "/limit", detail: "must be at most 200" }] }),
      ...(HEADERS_OF[code]?.includes("Retry-After") && { retryAfterS: 1 }),
    },
    "req_01KAF3V0N6S5Q2T8W9XZB4C7DE",
  );

const TEXT = { type: "string" };

export const HEADERS = {
  "Request-Id": {
    description: "Names this call in the log. Yours, when you send one of up to 128 letters, digits, `.`, `_`, `-`.",
    schema: TEXT,
  },
  "WWW-Authenticate": {
    description:
      "`Bearer`; where the service has an authorization server, with `resource_metadata`, `error` and `scope` (RFC 6750, RFC 9728). Of a 403 only for an access token.",
    schema: TEXT,
  },
  "Retry-After": { description: "Seconds after which a repeat makes sense.", schema: TEXT },
  RateLimit: {
    description:
      "How the caller stands (draft-ietf-httpapi-ratelimit-headers): calls left (`r`) and seconds until all are back (`t`), for the key and for its workspace.",
    schema: { ...TEXT, examples: ['"key";r=11999;t=1, "workspace";r=47999;t=1'] },
  },
  "RateLimit-Policy": {
    description: "The quotas: `q` calls in `w` seconds.",
    schema: { ...TEXT, examples: ['"key";q=12000;w=60, "workspace";q=48000;w=60'] },
  },
  ETag: { description: "Names this state, for `If-None-Match` and, where that is taken, `If-Match`.", schema: TEXT },
  "Cache-Control": { description: "How long the answer may be kept, and by whom.", schema: TEXT },
  Vary: { description: "`Authorization`: another key may be of another workspace.", schema: TEXT },
  "Cache-Status": {
    description:
      "Whether the answer was reasoned before (RFC 9211): `umpire; hit; ttl=…`, or `umpire; fwd=miss; stored`.",
    schema: TEXT,
  },
  Location: { description: "Where to follow it; only with 202.", schema: TEXT },
  "Preference-Applied": { description: "`respond-async` (RFC 7240); only with 202.", schema: TEXT },
  "Idempotency-Replayed": {
    description: "`true`: this was answered before, under the same `Idempotency-Key`, and was not done again.",
    schema: TEXT,
  },
  Age: { description: "Seconds since it was reasoned; only on a hit.", schema: TEXT },
};

/** How the caller stands, on every answer to somebody who is known. */
export const LIMITS = ["RateLimit", "RateLimit-Policy"] as const;

export type HeaderName = keyof typeof HEADERS;

const HEADERS_OF: Partial<Readonly<Record<FailureCode, readonly HeaderName[]>>> = {
  unauthenticated: ["WWW-Authenticate"],
  scope_missing: ["WWW-Authenticate"],
  rate_limited: ["Retry-After"],
  ledger_unavailable: ["Retry-After"],
  database_unavailable: ["Retry-After"],
  idempotency_in_progress: ["Retry-After"],
  issuer_unavailable: ["Retry-After"],
};

export const headerReferences = (...names: readonly HeaderName[]): Readonly<Record<string, Reference>> =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

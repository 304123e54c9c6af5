import { FAILURE_CODES, type FailureCode } from "../src/core/failure.ts";
import { PROBLEMS, toProblem } from "../src/contract/problems.ts";
import type { Reference, ResponseObject } from "../src/http/openapi-document.ts";
import { failuresOf, type Operation } from "../src/operations/operation.ts";
import { ALWAYS, type HeaderName, headerReferences, LIMITS } from "./headers.ts";

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
    ...ALWAYS,
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

const HEADERS_OF: Partial<Readonly<Record<FailureCode, readonly HeaderName[]>>> = {
  unauthenticated: ["WWW-Authenticate"],
  scope_missing: ["WWW-Authenticate"],
  rate_limited: ["Retry-After"],
  ledger_unavailable: ["Retry-After"],
  database_unavailable: ["Retry-After"],
  idempotency_in_progress: ["Retry-After"],
  issuer_unavailable: ["Retry-After"],
};

import { FAILURE_CODES, type FailureCode } from "../src/core/failure.ts";
import { PROBLEMS, problemSchema, toProblem } from "../src/contract/problems.ts";
import type { OpenApiDocument, Parameter, PathOperation, ResponseObject } from "../src/http/openapi-document.ts";
import { type Operation, UNIVERSAL_FAILURES } from "../src/operations/operation.ts";
import { OPEN_PATHS } from "./open-paths.ts";
import { type Schemas, schemasOf } from "./schemas.ts";
import { INTRODUCTION, tagOf, TAGS } from "./tags.ts";

/** The registry as an OpenAPI 3.1 document. The same operations always give the same bytes. */
export function openApiOf(operations: readonly Operation[], version: string): OpenApiDocument {
  const schemas = schemasOf();
  const paths: Record<string, Record<string, PathOperation>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: pathOperationOf(operation, schemas) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Umpire", version, description: INTRODUCTION, license: { name: "Proprietary" } },
    servers: [{ url: "/" }],
    tags: TAGS,
    paths: { ...paths, ...OPEN_PATHS },
    components: {
      securitySchemes: { key: KEY },
      headers: HEADERS,
      examples: Object.fromEntries(FAILURE_CODES.map((code) => [code, { value: exampleOf(code) }])),
      schemas: schemas.components(),
    },
  };
}

const KEY = {
  type: "http",
  scheme: "bearer",
  description: "An API key (`ump_…`). The scope that an operation needs is named beside it.",
} as const;

function pathOperationOf(operation: Operation, schemas: Schemas): PathOperation {
  const { name, path, scope, summary, description, statuses = [200], failures } = operation;
  const requestBody = requestBodyOf(operation, schemas);
  return {
    operationId: name,
    summary,
    description,
    tags: [tagOf(path)],
    security: [{ key: [scope] }],
    parameters: [
      ...schemas.parameters(operation.params, "path"),
      ...schemas.parameters(operation.query, "query"),
      ...(failures.includes("precondition_required") ? [IF_MATCH] : []),
    ],
    ...(requestBody && { requestBody }),
    responses: {
      ...Object.fromEntries(statuses.map((status) => [status, successOf(operation, status, schemas)])),
      ...problemsOf(failuresOf(operation), schemas),
    },
  };
}

const requestBodyOf = ({ body, upload }: Operation, schemas: Schemas) => {
  if (upload) return { required: true, content: Object.fromEntries(upload.map((type) => [type, { schema: TEXT }])) };
  return body && { required: true, content: { "application/json": { schema: schemas.of(body) } } };
};

const TEXT = { type: "string" } as const;

const IF_MATCH = {
  name: "If-Match",
  in: "header",
  required: true,
  description: "`ETag` of the state that you read, or `*`.",
  schema: { type: "string", examples: ['"3"'] },
} as const satisfies Parameter;

const HEADERS = {
  "Request-Id": {
    description: "Names this call in the log. Yours, when you send one of up to 128 letters, digits, `.`, `_`, `-`.",
    schema: TEXT,
  },
  "WWW-Authenticate": { description: "`Bearer`.", schema: TEXT },
  "Retry-After": { description: "Seconds after which a repeat makes sense.", schema: TEXT },
};

const headersOf = (...names: readonly (keyof typeof HEADERS)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

const successOf = ({ response }: Operation, status: number, schemas: Schemas) => ({
  description: status === 201 ? "Made." : "Done.",
  headers: headersOf("Request-Id"),
  content: { "application/json": { schema: schemas.of(response) } },
});

const ABOUT_BODIES = new Set<FailureCode>(["malformed_body", "body_too_large", "unsupported_media_type"]);

const failuresOf = ({ failures, body, upload }: Operation): readonly FailureCode[] =>
  [...new Set<FailureCode>([...UNIVERSAL_FAILURES, ...failures])].filter(
    (code) => body || upload || !ABOUT_BODIES.has(code),
  );

/** Failures by status, as a client meets them: an example of each. */
function problemsOf(codes: readonly FailureCode[], schemas: Schemas): Readonly<Record<string, ResponseObject>> {
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code].status);
  const responses = [...byStatus].map(([status, ofStatus]) => [
    String(status),
    {
      description: ofStatus.map((code) => `${PROBLEMS[code].title} (\`${code}\`).`).join(" "),
      headers: headersOf("Request-Id", ...(OF_STATUS[status] ?? [])),
      content: {
        "application/problem+json": {
          schema: schemas.of(problemSchema),
          examples: Object.fromEntries(ofStatus.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
        },
      },
    },
  ]);
  return Object.fromEntries(responses);
}

const OF_STATUS: Readonly<Record<number, readonly (keyof typeof HEADERS)[]>> = {
  401: ["WWW-Authenticate"],
  503: ["Retry-After"],
};

const exampleOf = (code: FailureCode) =>
  toProblem(
    {
      code,
      detail: PROBLEMS[code].page,
      ...(code === "invalid_request" && { errors: [{ pointer: "/limit", detail: "must be at most 200" }] }),
      ...(code === "ledger_unavailable" && { retryAfterS: 1 }),
    },
    "req_01KAF3V0N6S5Q2T8W9XZB4C7DE",
  );

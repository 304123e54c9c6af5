import { problemSchema } from "../src/contract/problems.ts";
import { IDEMPOTENCY_KEY_FORM } from "../src/http/idempotency-key.ts";
import type { OpenApiDocument, Parameter, PathOperation } from "../src/http/openapi-document.ts";
import { type Operation, takesKey } from "../src/operations/operation.ts";
import { OPEN_PATHS } from "./open-paths.ts";
import {
  type HeaderName,
  headerReferences,
  HEADERS,
  LIMITS,
  problemComponents,
  problemReferences,
} from "./problem-responses.ts";
import { type Schemas, schemasOf } from "./schemas.ts";
import { INTRODUCTION, tagOf, TAGS } from "./tags.ts";

/** The registry as an OpenAPI 3.1 document. The same operations always give the same bytes. */
export function openApiOf(operations: readonly Operation[], version: string): OpenApiDocument {
  const schemas = schemasOf();
  schemas.of(problemSchema);
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
      ...problemComponents(operations),
      schemas: schemas.components(),
    },
  };
}

const KEY = {
  type: "http",
  scheme: "bearer",
  description:
    "An API key (`ump_…`), or an access token where the service has an authorization server (`/.well-known/oauth-protected-resource` is there then). The scope that an operation needs is named beside it.",
} as const;

function pathOperationOf(operation: Operation, schemas: Schemas): PathOperation {
  const { name, path, scope, summary, description, statuses = [200], failures } = operation;
  const requestBody = requestBodyOf(operation, schemas);
  const success = successOf(operation, schemas);
  return {
    operationId: name,
    summary,
    description,
    tags: [tagOf(path)],
    ...(operation.deprecated && { deprecated: true }),
    security: [{ key: scope === null ? [] : [scope] }],
    parameters: [
      ...schemas.parameters(operation.params, "path"),
      ...schemas.parameters(operation.query, "query"),
      ...(failures.some((code) => code === "precondition_required") ? [IF_MATCH] : []),
      ...(operation.answerFields?.includes("Cache-Status") || operation.streams ? [NO_CACHE] : []),
      ...(operation.statuses?.includes(202) ? [PREFER] : []),
      ...(isConditional(operation) ? [IF_NONE_MATCH] : []),
      ...(takesKey(operation) ? [IDEMPOTENCY_KEY] : []),
    ],
    ...(requestBody && { requestBody }),
    responses: {
      ...Object.fromEntries(statuses.map((status) => [status, success(status)])),
      ...(isConditional(operation) && { 304: unchanged(operation) }),
      ...problemReferences(operation),
    },
  };
}

const requestBodyOf = ({ body, upload }: Operation, schemas: Schemas) => {
  if (upload) return { required: true, content: Object.fromEntries(upload.map((type) => [type, { schema: TEXT }])) };
  return body && { required: true, content: { "application/json": { schema: schemas.of(body) } } };
};

const TEXT = { type: "string" };

const BYTES = "application/octet-stream";
const ZIP = "application/zip";

const IF_MATCH: Parameter = {
  name: "If-Match",
  in: "header",
  required: true,
  description: "`ETag` of the state that you read, or `*`.",
  schema: { type: "string", examples: ['"3"'] },
};

const IF_NONE_MATCH: Parameter = {
  name: "If-None-Match",
  in: "header",
  required: false,
  description: "`ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2).",
  schema: { type: "string", examples: ['W/"1f0c9a7e42d38b56"'] },
};

const NO_CACHE: Parameter = {
  name: "Cache-Control",
  in: "header",
  required: false,
  description: "`no-cache`: reason anew, whatever is kept.",
  schema: { type: "string", examples: ["no-cache"] },
};

const PREFER: Parameter = {
  name: "Prefer",
  in: "header",
  required: false,
  description: "`respond-async` (RFC 7240): do not wait for the answer.",
  schema: { type: "string", examples: ["respond-async"] },
};

/** A read whose answer says which state it is of. */
const isConditional = ({ method, mediaType, streams }: Operation): boolean =>
  method === "get" && mediaType === undefined && !streams;

const fieldsOf = (operation: Operation): readonly HeaderName[] => {
  const fields = isConditional(operation) ? (["ETag", "Cache-Control", "Vary"] as const) : [];
  const replayed = takesKey(operation) ? (["Idempotency-Replayed"] as const) : [];
  return ["Request-Id", ...LIMITS, ...new Set([...(operation.answerFields ?? []), ...fields]), ...replayed];
};

const unchanged = (operation: Operation) => ({
  description: "What you have is still so (`If-None-Match`).",
  headers: headerReferences(...fieldsOf(operation)),
});

const IDEMPOTENCY_KEY: Parameter = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "Names one thing that you want done, so that it is done once however often you send it: the same call with the same key is answered what the first came to, for 30 days (answers with a secret: one hour). Take a new random UUID for each.",
  schema: {
    type: "string",
    pattern: IDEMPOTENCY_KEY_FORM.source,
    maxLength: 512,
    examples: ['"8e03978e-40d5-43dd-bc93-6894a57f9324"'],
  },
};

const successOf = (operation: Operation, schemas: Schemas) => (status: number) => {
  const { response, streams, mediaType } = operation;
  return {
    description: DESCRIPTIONS[status] ?? "Done.",
    headers: headerReferences(...fieldsOf(operation)),
    content: {
      [mediaType?.split(";")[0] ?? "application/json"]: {
        schema: mediaType === BYTES || mediaType === ZIP ? {} : schemas.of(response),
      },
      ...(streams && status === 200 && { "application/x-ndjson": { schema: TEXT } }),
    },
  };
};

const DESCRIPTIONS: Readonly<Record<number, string>> = { 201: "Made.", 202: "Begun; it goes on." };

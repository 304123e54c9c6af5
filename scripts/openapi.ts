import { problemSchema } from "../src/contract/problems.ts";
import type { OpenApiDocument, Parameter, PathOperation } from "../src/http/openapi-document.ts";
import type { Operation } from "../src/operations/operation.ts";
import { OPEN_PATHS } from "./open-paths.ts";
import { headerReferences, HEADERS, problemComponents, problemReferences } from "./problem-responses.ts";
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
    security: [{ key: [scope] }],
    parameters: [
      ...schemas.parameters(operation.params, "path"),
      ...schemas.parameters(operation.query, "query"),
      ...(failures.some((code) => code === "precondition_required") ? [IF_MATCH] : []),
      ...(operation.answerFields?.includes("Cache-Status") || operation.streams ? [NO_CACHE] : []),
      ...(operation.statuses?.includes(202) ? [PREFER] : []),
    ],
    ...(requestBody && { requestBody }),
    responses: {
      ...Object.fromEntries(statuses.map((status) => [status, success(status)])),
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

const IF_MATCH: Parameter = {
  name: "If-Match",
  in: "header",
  required: true,
  description: "`ETag` of the state that you read, or `*`.",
  schema: { type: "string", examples: ['"3"'] },
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

const successOf =
  ({ response, answerFields = [], streams, mediaType }: Operation, schemas: Schemas) =>
  (status: number) => ({
    description: DESCRIPTIONS[status] ?? "Done.",
    headers: headerReferences("Request-Id", ...answerFields),
    content: {
      [mediaType?.split(";")[0] ?? "application/json"]: { schema: mediaType === BYTES ? {} : schemas.of(response) },
      ...(streams && status === 200 && { "application/x-ndjson": { schema: TEXT } }),
    },
  });

const DESCRIPTIONS: Readonly<Record<number, string>> = { 201: "Made.", 202: "Begun; it goes on." };

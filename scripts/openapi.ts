import { problemSchema } from "../src/contract/problems.ts";
import type { OpenApiDocument, PathOperation, ResponseObject } from "../src/http/openapi-document.ts";
import { type Operation, takesKey } from "../src/operations/operation.ts";
import { OPEN_PATHS } from "./open-paths.ts";
import { ALWAYS, BULK, type HeaderName, headerReferences, HEADERS, LIMITS, UPLOADED } from "./headers.ts";
import { linksOf } from "./links.ts";
import { IDEMPOTENCY_KEY, IF_MATCH, IF_NONE_MATCH, NO_CACHE, PREFER } from "./parameters.ts";
import { problemComponents, problemReferences } from "./problem-responses.ts";
import { type Schemas, schemasOf } from "./schemas.ts";
import { SECURITY_SCHEMES, securityOf } from "./security.ts";
import { INTRODUCTION, tagOf, TAGS } from "./tags.ts";
import { webhooksOf } from "./webhooks.ts";

/** The registry as an OpenAPI 3.1 document. The same operations always give the same bytes. */
export function openApiOf(operations: readonly Operation[], version: string): OpenApiDocument {
  const schemas = schemasOf();
  schemas.of(problemSchema);
  const paths: Record<string, Record<string, PathOperation>> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: pathOperationOf(operation, operations, schemas),
    };
  }
  const webhooks = webhooksOf(schemas);
  return {
    openapi: "3.1.0",
    info: { title: "Umpire", version, description: INTRODUCTION, license: LICENSE, contact: CONTACT },
    servers: [
      {
        url: "/",
        description: "The service that this document comes from: production, or a test.",
        "x-internal": false,
      },
    ],
    tags: TAGS,
    paths: { ...paths, ...OPEN_PATHS },
    webhooks,
    components: {
      securitySchemes: SECURITY_SCHEMES,
      headers: HEADERS,
      ...problemComponents(operations),
      schemas: schemas.components(),
    },
  };
}

/** No licence of a list: SPDX has a form for that. */
const LICENSE = { name: "Proprietary", identifier: "LicenseRef-Proprietary" };

const CONTACT = { name: "Whoever runs this service and gave you its address" };

function pathOperationOf(operation: Operation, operations: readonly Operation[], schemas: Schemas): PathOperation {
  const { name, path, scope, summary, description, statuses = [200], failures } = operation;
  const requestBody = requestBodyOf(operation, schemas);
  const success = successOf(operation, schemas);
  return {
    operationId: name,
    summary,
    description,
    tags: [tagOf(path)],
    ...(operation.deprecated && { deprecated: true }),
    security: securityOf(scope),
    parameters: [
      ...schemas.parameters(operation.params, "path", path),
      ...schemas.parameters(operation.query, "query", path),
      ...(failures.some((code) => code === "precondition_required") ? [IF_MATCH] : []),
      ...(operation.answerFields?.includes("Cache-Status") || operation.streams ? [NO_CACHE] : []),
      ...(operation.statuses?.includes(202) ? [PREFER] : []),
      ...(isConditional(operation) ? [IF_NONE_MATCH] : []),
      ...(takesKey(operation) ? [IDEMPOTENCY_KEY] : []),
    ],
    ...(requestBody && { requestBody }),
    responses: {
      ...Object.fromEntries(
        statuses.map((status) => [status, linked(success(status), linksOf(operation, status, operations))]),
      ),
      ...(isConditional(operation) && { 304: unchanged(operation) }),
      ...problemReferences(operation),
    },
  };
}

const requestBodyOf = ({ body, upload }: Operation, schemas: Schemas) => {
  if (upload)
    return {
      required: true,
      content: Object.fromEntries(upload.map((type) => [type, { schema: UPLOADED, example: UPLOADS[type] }])),
    };
  return body && { required: true, content: { "application/json": { schema: schemas.of(body) } } };
};

const LINES =
  '{"campaign_id":"123","date":"2026-11-22","impressions":18200,"clicks":640,"conversions":26,"spend":12000,"revenue":48000}\n';

/** What an upload looks like, by media type. */
const UPLOADS: Readonly<Record<string, string>> = {
  "application/x-ndjson": LINES,
  "application/ndjson": LINES,
  "text/csv":
    "campaign_id,date,impressions,clicks,conversions,spend,revenue\n123,2026-11-22,18200,640,26,12000,48000\n",
};

const BYTES = "application/octet-stream";
const ZIP = "application/zip";

/** A read whose answer says which state it is of. */
const isConditional = ({ method, mediaType, streams }: Operation): boolean =>
  method === "get" && mediaType === undefined && !streams;

const fieldsOf = (operation: Operation): readonly HeaderName[] => {
  const fields = isConditional(operation) ? (["ETag", "Cache-Control", "Vary"] as const) : [];
  const replayed = takesKey(operation) ? (["Idempotency-Replayed"] as const) : [];
  return [...ALWAYS, ...LIMITS, ...new Set([...(operation.answerFields ?? []), ...fields]), ...replayed];
};

const unchanged = (operation: Operation) => ({
  description: "What you have is still so (`If-None-Match`).",
  headers: headerReferences(...fieldsOf(operation)),
});

const successOf = (operation: Operation, schemas: Schemas) => (status: number) => {
  const { response, streams, mediaType } = operation;
  return {
    description: DESCRIPTIONS[status] ?? "Done.",
    headers: headerReferences(...fieldsOf(operation)),
    content: {
      [mediaType?.split(";")[0] ?? "application/json"]: {
        schema: mediaType === BYTES || mediaType === ZIP ? {} : mediaType ? BULK : schemas.of(response, operation.name),
      },
      ...(streams && status === 200 && { "application/x-ndjson": { schema: BULK } }),
    },
  };
};

const linked = (answer: ResponseObject, links: ReturnType<typeof linksOf>): ResponseObject =>
  links === null ? answer : { ...answer, links };

const DESCRIPTIONS: Readonly<Record<number, string>> = { 201: "Made.", 202: "Begun; it goes on." };

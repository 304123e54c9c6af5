import type { Parameter, PathOperation, Reference, ResponseObject, Schema } from "../src/http/openapi-document.ts";
import { finished } from "./finish.ts";
import { IF_NONE_MATCH } from "./parameters.ts";
import { ALWAYS, headerReferences, PAGE } from "./headers.ts";

type About = Pick<PathOperation, "summary" | "description" | "parameters" | "responses">;

const open = (operationId: string, { responses, ...about }: About) => ({
  get: {
    operationId,
    tags: ["Service"],
    security: [],
    ...about,
    responses: { ...mapped(responses, (response) => told(response, operationId)), 500: { $ref: BUG } },
  },
});

const BUG = "#/components/responses/internal_error";

const mapped = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** With what every answer has, and what is said of its fields in `words/`. */
const told = (response: ResponseObject | Reference, operationId: string): ResponseObject | Reference =>
  "$ref" in response
    ? response
    : {
        ...response,
        headers: { ...headerReferences(...ALWAYS), ...response.headers },
        ...(response.content && {
          content: mapped(response.content, ({ schema }) => ({ schema: finished(schema, operationId) })),
        }),
      };

const statusOf = (word: string): Schema => ({
  type: "object",
  properties: { status: { const: word }, version: { type: "string" } },
  required: ["status"],
});

const page = (description: string) => ({
  description,
  content: { "text/html": { schema: PAGE } },
});

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const LOG_KEY: Schema = {
  type: "object",
  properties: {
    id: { type: "string", description: "SHA-256 of the key." },
    public_key: { type: "string" },
    from: { type: ["string", "null"], format: "date-time" },
    until: { type: ["string", "null"], format: "date-time" },
  },
  required: ["id", "public_key", "from", "until"],
};

const PROTECTED: About = {
  summary: "Whose access tokens are taken",
  description:
    "Protected resource metadata (RFC 9728), where the service has an authorization server; without one there is nothing here.",
  responses: {
    200: {
      description: "Public.",
      content: {
        "application/json": {
          schema: {
            type: "object",
            properties: {
              resource: { type: "string", format: "uri" },
              authorization_servers: { type: "array", items: { type: "string", format: "uri" } },
              scopes_supported: { type: "array", items: { type: "string" } },
              bearer_methods_supported: { type: "array", items: { const: "header" } },
              resource_name: { type: "string" },
              resource_documentation: { type: "string", format: "uri" },
            },
            required: ["resource", "authorization_servers", "scopes_supported", "bearer_methods_supported"],
          },
        },
      },
    },
    404: problem("The service has no authorization server (`route_not_found`)."),
  },
};

const CONDITIONAL = headerReferences("ETag", "Cache-Control", "Vary");

const UNCHANGED = { description: "What you have is still so.", headers: CONDITIONAL };

const CODE: Parameter = {
  name: "code",
  in: "path",
  required: true,
  description: "The `code` of a problem.",
  schema: { type: "string", maxLength: 64, pattern: "^[a-z_]+$", examples: ["rate_limited"] },
};

/** What is served without a key: no operations, so the registry does not hold them. A test compares them with what is served. */
export const OPEN_PATHS: Readonly<Record<string, Readonly<Record<string, PathOperation>>>> = {
  "/": open("front_door", {
    summary: "The front door",
    description: "Leads to the documentation.",
    responses: { 302: { description: "To `/docs`.", headers: headerReferences("Location") } },
  }),
  "/healthz": open("health", {
    summary: "The process answers",
    description: "For a supervisor that restarts what hangs. It touches nothing but the process.",
    responses: { 200: { description: "It does.", content: { "application/json": { schema: statusOf("ok") } } } },
  }),
  "/.well-known/umpire": open("well_known", {
    summary: "The keys of the log",
    description:
      "What a verifier needs: logs are named `log_origin/workspace`, and signed with Ed25519 keys (32 bytes, base64): `log_public_key` first. `log_keys` has all that sign (`until` null) or signed. Null where the log is not signed. `default_policy_digest` is that of the limits that this version gives a new workspace; which limits a workspace had, and when, is in its own log.",
    responses: {
      200: {
        description: "Public.",
        content: {
          "application/json": {
            schema: {
              type: "object",
              properties: {
                object: { const: "umpire" },
                version: { type: "string" },
                log_origin: { type: ["string", "null"] },
                log_public_key: { type: ["string", "null"] },
                log_keys: { type: "array", items: LOG_KEY },
                default_policy_digest: { type: "string" },
              },
              required: ["object", "version", "log_origin", "log_public_key", "log_keys", "default_policy_digest"],
            },
          },
        },
      },
    },
  }),
  "/.well-known/oauth-protected-resource": open("protected_resource", PROTECTED),
  "/.well-known/oauth-protected-resource/mcp": open("protected_resource_mcp", {
    ...PROTECTED,
    summary: "Whose access tokens the MCP endpoint takes",
  }),
  "/readyz": open("readiness", {
    summary: "The service could decide",
    description: "For a load balancer: whether a decision could be recorded now.",
    responses: {
      200: { description: "It could.", content: { "application/json": { schema: statusOf("ready") } } },
      503: problem("The ledger cannot be written (`ledger_unavailable`)."),
    },
  }),
  "/openapi.json": open("openapi_document", {
    summary: "This document",
    description: "OpenAPI 3.1.",
    parameters: [IF_NONE_MATCH],
    responses: {
      200: {
        description: "It.",
        headers: CONDITIONAL,
        content: { "application/json": { schema: { type: "object" } } },
      },
      304: UNCHANGED,
      422: problem("A field of the request is too long (`invalid_request`)."),
    },
  }),
  "/llms.txt": open("llms_txt", {
    summary: "The contents for assistants",
    description: "What there is to read and to call, as a page in Markdown (llmstxt.org).",
    parameters: [IF_NONE_MATCH],
    responses: {
      200: { description: "The page.", headers: CONDITIONAL, content: { "text/markdown": { schema: PAGE } } },
      304: UNCHANGED,
      422: problem("A field of the request is too long (`invalid_request`)."),
    },
  }),
  "/docs": open("docs", {
    summary: "The documentation",
    description: "This document as a page for people. It needs no script and loads nothing.",
    responses: { 200: page("The page.") },
  }),
  "/problems/{code}": open("problem_page", {
    summary: "What a problem means",
    description: "The page that the `type` of a problem points to.",
    parameters: [CODE],
    responses: { 200: page("The page."), 404: problem("There is no such problem (`route_not_found`).") },
  }),
};

import { IDEMPOTENCY_KEY_FORM } from "../src/http/idempotency-key.ts";
import { LONGEST_FIELD } from "../src/http/field-length.ts";
import type { Parameter } from "../src/http/openapi-document.ts";

/** Fields of requests that several operations take. */

export const IF_MATCH: Parameter = {
  name: "If-Match",
  in: "header",
  required: true,
  description: "`ETag` of the state that you read, or `*`.",
  schema: { type: "string", maxLength: LONGEST_FIELD, examples: ['"3"'] },
};

export const IF_NONE_MATCH: Parameter = {
  name: "If-None-Match",
  in: "header",
  required: false,
  description: "`ETag` of the state that you have: 304 and no body, while it is still so (RFC 9110, 13.1.2).",
  schema: { type: "string", maxLength: LONGEST_FIELD, examples: ['W/"1f0c9a7e42d38b56"'] },
};

export const NO_CACHE: Parameter = {
  name: "Cache-Control",
  in: "header",
  required: false,
  description: "`no-cache`: reason anew, whatever is kept.",
  schema: { type: "string", maxLength: LONGEST_FIELD, examples: ["no-cache"] },
};

export const PREFER: Parameter = {
  name: "Prefer",
  in: "header",
  required: false,
  description: "`respond-async` (RFC 7240): do not wait for the answer.",
  schema: { type: "string", maxLength: LONGEST_FIELD, examples: ["respond-async"] },
};

export const IDEMPOTENCY_KEY: Parameter = {
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

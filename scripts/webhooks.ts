import { eventSchema, EVENTS } from "../src/contract/event.ts";
import type { Parameter, PathOperation } from "../src/http/openapi-document.ts";
import type { Schemas } from "./schemas.ts";

/** What the service sends to those who asked for it (`POST /webhooks`), by type of event. */
export function webhooksOf(schemas: Schemas): Readonly<Record<string, { readonly post: PathOperation }>> {
  const event = schemas.of(eventSchema);
  return Object.fromEntries(
    Object.entries(EVENTS).map(([type, [object, sent]]) => [
      type,
      {
        post: {
          operationId: `on_${type.replace(".", "_")}`,
          summary: sent.replace(/\.$/, ""),
          description: `${sent} ${HOW}`,
          tags: ["Webhooks"],
          security: [],
          parameters: FIELDS,
          requestBody: {
            required: true,
            content: { "application/json": { schema: { allOf: [event, { properties: ofType(type, object) }] } } },
          },
          responses: RESPONSES,
        },
      },
    ]),
  );
}

const HOW =
  "Signed as Standard Webhooks says, sent at least once, in the order of the log, with 10 s for an answer; an event that is not taken is tried again up to 12 times. Drop repeats by `webhook-id`, and check `webhook-signature` before you believe anything.";

const ofType = (type: string, object: string) => ({
  type: { const: type, description: "The type of event." },
  data: { properties: { object: { const: object, description: "What kind of thing it names." } } },
});

const FIELDS: readonly Parameter[] = [
  {
    name: "webhook-id",
    in: "header",
    required: true,
    description: "Names the event. A repeat has the same.",
    schema: { type: "string", maxLength: 64, examples: ["evt_128_0"] },
  },
  {
    name: "webhook-timestamp",
    in: "header",
    required: true,
    description: "When this attempt was made, in seconds since 1970. Refuse what is older than five minutes.",
    schema: { type: "string", maxLength: 20, pattern: "^[0-9]+$", examples: ["1795413600"] },
  },
  {
    name: "webhook-signature",
    in: "header",
    required: true,
    description:
      "`v1,` and the base64 of HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` by the webhook's secret. After a rotation there are two, with a space between: one by each secret.",
    schema: { type: "string", maxLength: 512, examples: ["v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4="] },
  },
];

const RESPONSES = {
  "2XX": { description: "You have it. What you answer is not read." },
  410: { description: "You are gone: nothing is sent there any more." },
  default: { description: "You do not have it: it is sent again later." },
};

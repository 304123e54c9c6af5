import { z } from "zod";
import { type Event, EVENT_TYPES } from "../core/authority/events.ts";
import type { Webhook } from "../core/authority/webhook.ts";
import { instantSchema, toInstantView } from "./wire.ts";

/** Webhooks on the wire. */

const FAMILIES = [...new Set(EVENT_TYPES.map((type) => `${type.split(".")[0]}.*`))];
const KNOWN = new Set<string>([...EVENT_TYPES, ...FAMILIES]);

export const webhookRequestSchema = z
  .strictObject({
    url: z
      .string()
      .max(2_000)
      .refine((url) => URL.canParse(url), "must be a URL")
      .meta({ format: "uri", description: "A public https address on port 443." }),
    events: z
      .array(
        z
          .string()
          .max(64)
          .refine((one) => KNOWN.has(one), "must be a type of event, or a family such as approval.*")
          // Not an enumeration: clients would not let a type pass that came later.
          .meta({ pattern: `^(${[...KNOWN].join("|").replaceAll(/[.*]/g, "\\$&")})$` }),
      )
      .max(50)
      .optional()
      .meta({ description: `Types or families; left out or empty: all. ${[...KNOWN].join(", ")}.` }),
  })
  .meta({
    id: "WebhookRequest",
    example: { url: "https://hooks.acme.com/umpire", events: ["approval.*", "execution.failed"] },
  });

export const replaySchema = z
  .strictObject({
    from_sequence: z.int().min(0).meta({ description: "Of the ledger. Events keep their ids, so receivers can tell." }),
  })
  .meta({ id: "WebhookReplay", example: { from_sequence: 0 } });

export const webhookChangeSchema = z.strictObject({}).meta({ id: "WebhookChange", example: {} });

const webhookFields = {
  object: z.literal("webhook"),
  id: z.string().meta({ example: "whk_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" }),
  url: z.string(),
  events: z.array(z.string()).meta({ description: "Empty: all." }),
  created_at: instantSchema,
  created_by: z.string(),
  rotated_at: instantSchema.nullable().meta({ description: "When it got its newest secret; null: it has the first." }),
  disabled_at: instantSchema.nullable(),
  cursor: z.int().meta({ description: "The next sequence of the ledger to deliver." }),
  failures: z.int().meta({ description: "In a row, at the cursor." }),
  next_attempt_at: instantSchema,
  last_error: z.string().nullable(),
};

export const webhookSchema = z.object(webhookFields).meta({ id: "Webhook", description: "Without its secrets." });

export const webhookNowSchema = z
  .object({ ...webhookFields, lag: z.int().meta({ description: "Entries of the ledger that it has not got to." }) })
  .meta({ id: "WebhookNow" });

export const newWebhookSchema = z
  .object({ ...webhookFields, secret: z.string().meta({ description: "Verifies signatures. Shown this once." }) })
  .meta({ id: "NewWebhook" });

export const toWebhookView = (webhook: Webhook): z.infer<typeof webhookSchema> => ({
  object: "webhook",
  id: webhook.id,
  url: webhook.url,
  events: [...webhook.events],
  created_at: toInstantView(webhook.createdAt),
  created_by: webhook.createdBy,
  rotated_at: webhook.rotatedAt === undefined || webhook.rotatedAt === null ? null : toInstantView(webhook.rotatedAt),
  disabled_at: webhook.disabledAt === null ? null : toInstantView(webhook.disabledAt),
  cursor: webhook.cursor,
  failures: webhook.failures,
  next_attempt_at: toInstantView(webhook.nextAttemptAt),
  last_error: webhook.lastError,
});

/** What is sent. Thin: names of things, to be read with a key. */
export const toEventView = ({ type, at, data }: Event) => ({ type, timestamp: toInstantView(at), data });

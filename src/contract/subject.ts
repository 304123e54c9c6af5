import { z } from "zod";
import type { SubjectText } from "../core/privacy/subject-text.ts";
import { instantSchema, textSchema, toInstantView } from "./wire.ts";

/** Whom data is about, as the caller names them. Never stored: only a keyed hash of it is. */
export const subjectKeySchema = textSchema(128).meta({
  description:
    "Whom it is about, by your own key for them: a contact's id, or an owner's name; `campaign:` and its id for what is said of a campaign. Only a keyed hash of it is stored.",
  example: "contact-7731",
});

export const subjectParamsSchema = z.strictObject({ id: subjectKeySchema });

export const subjectExportRequestSchema = z.strictObject({
  limit: z.int().min(1).max(500).default(200),
  cursor: z.int().min(0).default(0).meta({ description: "The `next_cursor` of the page before." }),
});

const subjectTextSchema = z
  .object({
    sequence: z.int(),
    id: z.string(),
    kind: z.string(),
    at: instantSchema,
    campaign_id: z.string().nullable(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).meta({
      description: "By JSON pointer into the entry.",
    }),
  })
  .meta({ id: "SubjectText" });

export const subjectExportSchema = z
  .object({
    object: z.literal("subject_export"),
    subject_id: z.string().meta({ description: "What the ledger calls them." }),
    opted_out: z.boolean(),
    data: z.array(subjectTextSchema),
    next_cursor: z.int().nullable(),
  })
  .meta({ id: "SubjectExport" });

export const subjectErasureSchema = z
  .object({
    object: z.literal("subject_erasure"),
    subject_id: z.string(),
    erased_at: instantSchema,
  })
  .meta({ id: "SubjectErasure" });

export const optOutRequestSchema = z
  .strictObject({ opted_out: z.boolean().default(true).meta({ description: "False takes it back." }) })
  .meta({ id: "OptOutRequest", example: { opted_out: true } });

export const optOutSchema = z
  .object({ object: z.literal("subject_opt_out"), subject_id: z.string(), opted_out: z.boolean(), at: instantSchema })
  .meta({ id: "SubjectOptOut" });

export const toSubjectTextView = (text: SubjectText): z.infer<typeof subjectTextSchema> => ({
  sequence: text.sequence,
  id: text.id,
  kind: text.kind,
  at: toInstantView(text.at),
  campaign_id: text.campaignId,
  values: { ...text.values },
});

import { subjectKeySchema } from "./subject.ts";
import { z } from "zod";
import type { BatchJob } from "../core/batch-job.ts";
import { OUTCOMES } from "../core/decision.ts";
import { FAILURE_CODES } from "../core/failure.ts";
import { criticalitySchema, maxCostSchema } from "./decide.ts";
import { decisionSchema } from "./decision.ts";
import { idSchema, instantSchema, textSchema, toInstantView } from "./wire.ts";

/** Many questions in one call, on the wire. */

export const MOST_ITEMS = 1_000;

/** The guide's own words for a batch (L274-287). */
export const BATCH_QUESTION = "pause, increase, decrease, or no_action?";

export const decideBatchRequestSchema = z
  .strictObject({
    items: z
      .array(
        z.strictObject({
          campaign_id: idSchema,
          question: textSchema(500).optional(),
          subject: subjectKeySchema.optional(),
        }),
      )
      .min(1)
      .max(MOST_ITEMS)
      .refine(
        (items) => new Set(items.map(({ campaign_id }) => campaign_id)).size === items.length,
        "must not name a campaign twice",
      )
      .meta({ description: "One for each campaign. A question of its own takes the place of the common one." }),
    question: textSchema(500).default(BATCH_QUESTION).meta({
      description: "What is asked of every campaign that has no question of its own.",
      example: BATCH_QUESTION,
    }),
    mode: z.enum(["live", "shadow"]).optional(),
    max_autonomy: z.int().min(1).max(3).optional(),
    criticality: criticalitySchema.optional(),
    max_cost_micros: maxCostSchema
      .optional()
      .meta({ description: "The most that models may cost for the whole batch." }),
  })
  .meta({ id: "DecideBatchRequest", example: { items: [{ campaign_id: "123" }, { campaign_id: "124" }] } });

const failureSchema = z
  .object({ code: z.enum(FAILURE_CODES), detail: z.string() })
  .meta({ description: "Why the item came to no decision; null when it did." });

/** One item, in full: a line of the stream, a member of the answer. */
export const batchResultSchema = z
  .object({
    object: z.literal("batch_result"),
    index: z.int().meta({ description: "Its place in `items`, from 0." }),
    campaign_id: z.string(),
    decision: decisionSchema.nullable(),
    failure: failureSchema.nullable(),
  })
  .meta({ id: "BatchResult" });

export const batchSummarySchema = z.object({
  object: z.literal("batch_summary"),
  total: z.int(),
  decided: z.int(),
  failed: z.int(),
  outcomes: z.partialRecord(z.enum(OUTCOMES), z.int()),
  cost_micros: z.int().meta({ description: "What models cost for all items, millionths of a US dollar." }),
});

export const decideBatchSchema = z
  .object({
    object: z.literal("batch"),
    data: z.array(batchResultSchema).meta({ description: "In the order of `items`." }),
    summary: batchSummarySchema,
  })
  .meta({ id: "DecisionBatch" });

export const operationSchema = z
  .object({
    object: z.literal("operation"),
    id: z.string().meta({ example: "opn_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" }),
    kind: z.literal("decide_batch"),
    status: z.enum(["queued", "running", "cancelled", "succeeded"]).meta({
      description:
        "queued: nobody has begun · running · cancelled: no more is begun · succeeded: every item has its end",
    }),
    created_at: instantSchema,
    finished_at: instantSchema.nullable(),
    progress: z.object({ total: z.int(), decided: z.int(), failed: z.int() }),
    results: z
      .array(
        z.object({
          index: z.int(),
          campaign_id: z.string(),
          decision_id: z.string().nullable().meta({ description: "Read it with `GET /decisions/{id}`." }),
          outcome: z.enum(OUTCOMES).nullable(),
          failure: failureSchema.nullable(),
        }),
      )
      .meta({ description: "Of the items that have ended, in their order." }),
  })
  .meta({ id: "Operation", description: "Work that goes on after its request was answered." });

export type BatchResultView = z.infer<typeof batchResultSchema>;
export type BatchSummaryView = z.infer<typeof batchSummarySchema>;
export type OperationView = z.infer<typeof operationSchema>;

/** `recorded`: outcomes by decision id. */
export function toOperationView(job: BatchJob, recorded: ReadonlyMap<string, string>): OperationView {
  const results = job.items.flatMap(({ decisionId, campaignId }, index): OperationView["results"] => {
    const outcome = OUTCOMES.find((one) => one === recorded.get(decisionId));
    const failure = job.failures[decisionId];
    if (outcome) return [{ index, campaign_id: campaignId, decision_id: decisionId, outcome, failure: null }];
    return failure
      ? [{ index, campaign_id: campaignId, decision_id: null, outcome: null, failure: { ...failure } }]
      : [];
  });
  const decided = results.filter(({ decision_id }) => decision_id !== null).length;
  return {
    object: "operation",
    id: job.id,
    kind: "decide_batch",
    status: job.status,
    created_at: toInstantView(job.createdAt),
    finished_at: job.finishedAt === null ? null : toInstantView(job.finishedAt),
    progress: { total: job.items.length, decided, failed: results.length - decided },
    results,
  };
}

import { z } from "zod";
import { EXECUTION_STATUSES, type Execution } from "../core/authority/execution.ts";
import { actionSchema, beforeSchema, toActionView, toBeforeView } from "./action.ts";
import { decisionSchema } from "./decision.ts";
import { fencingTokenSchema } from "./treaty.ts";
import { idSchema, instantSchema, textSchema, toInstantView } from "./wire.ts";

/** What is done about a decision, on the wire. */

export const executeRequestSchema = z
  .strictObject({ fencing_token: fencingTokenSchema.optional() })
  .meta({ id: "ExecuteRequest", example: {} });

export const undoRequestSchema = z
  .strictObject({ reason: textSchema(500).optional().meta({ description: "Why it is taken back." }) })
  .meta({ id: "UndoRequest", example: { reason: "The stock ran out." } });

const MOST_IN_BATCH = 50;

export const batchRequestSchema = z
  .strictObject({
    decision_ids: z
      .array(idSchema)
      .min(1)
      .max(MOST_IN_BATCH)
      .refine((ids) => new Set(ids).size === ids.length, "must not name a decision twice")
      .meta({ uniqueItems: true }),
  })
  .meta({ id: "ExecutionBatchRequest", example: { decision_ids: ["dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y"] } });

export const executionSchema = z
  .object({
    object: z.literal("execution"),
    id: z.string().meta({ example: "exe_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" }),
    decision_id: z.string(),
    approval_id: z.string().nullable(),
    batch_id: z.string().nullable(),
    undoes: z.string().nullable().meta({ description: "The decision that it takes back." }),
    campaign_id: z.string(),
    agent_id: z.string(),
    status: z.enum(EXECUTION_STATUSES).meta({
      description:
        "queued: waits · running · unknown: it may have happened, and reading will tell · succeeded: read back · failed: did not happen · superseded: another one took its place · cancelled: stopped before anything was done",
    }),
    action: actionSchema,
    before: beforeSchema,
    after: beforeSchema.nullable().meta({ description: "What the platform showed when it was read back." }),
    via: z.string().meta({ description: "The connector: `simulated`, or the name of a real one." }),
    attempts: z.int().meta({ description: "How often the platform was told." }),
    queued_at: instantSchema,
    eta: instantSchema.nullable().meta({ description: "When it is due; null when it has ended." }),
    expires_at: instantSchema.meta({ description: "It is not started after this." }),
    finished_at: instantSchema.nullable(),
    detail: z.string().nullable().meta({ description: "Why it ended or waits." }),
  })
  .meta({ id: "Execution" });

export type ExecutionView = z.infer<typeof executionSchema>;

export const toExecutionView = (execution: Execution): ExecutionView => ({
  object: "execution",
  id: execution.id,
  decision_id: execution.decisionId,
  approval_id: execution.approvalId,
  batch_id: execution.batchId,
  undoes: execution.undoes,
  campaign_id: execution.campaignId,
  agent_id: execution.agent,
  status: execution.status,
  action: toActionView(execution.action),
  before: toBeforeView(execution.before),
  after: execution.after && toBeforeView(execution.after),
  via: execution.via,
  attempts: execution.attempts,
  queued_at: toInstantView(execution.queuedAt),
  eta: execution.finishedAt === null ? toInstantView(execution.runAt) : null,
  expires_at: toInstantView(execution.expiresAt),
  finished_at: execution.finishedAt === null ? null : toInstantView(execution.finishedAt),
  detail: execution.detail,
});

export const executionBatchSchema = z
  .object({ object: z.literal("execution_batch"), id: z.string(), executions: z.array(executionSchema) })
  .meta({ id: "ExecutionBatch", description: "Queued together, and taken back together." });

export const undoSchema = z
  .object({
    object: z.literal("undo"),
    decision: decisionSchema.meta({ description: "The new decision that takes the other one back." }),
    execution: executionSchema
      .nullable()
      .meta({ description: "Null: the rules do not let it happen without a person." }),
  })
  .meta({ id: "Undo" });

export const undoBatchSchema = z
  .object({ object: z.literal("undo_batch"), id: z.string(), undos: z.array(undoSchema) })
  .meta({ id: "UndoBatch" });

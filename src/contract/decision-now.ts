import { z } from "zod";
import { APPROVAL_STATUSES, type Approval } from "../core/authority/approval.ts";
import { type Execution, EXECUTION_STATUSES } from "../core/authority/execution.ts";
import { decisionSchema } from "./decision.ts";
import { instantSchema, toInstantView } from "./wire.ts";

const currentSchema = z
  .object({
    approval: z.object({ id: z.string(), status: z.enum(APPROVAL_STATUSES) }).nullable(),
    executions: z.array(
      z.object({
        id: z.string(),
        status: z.enum(EXECUTION_STATUSES),
        queued_at: instantSchema,
        finished_at: instantSchema.nullable(),
        detail: z.string().nullable(),
      }),
    ),
  })
  .meta({
    description:
      "What has become of it by now, newest execution first. Not part of the record: like `ledger`, it is outside of what `leaf_hash` covers.",
  });

/** The recorded answer, and beside it how things stand. */
export const decisionNowSchema = decisionSchema
  .extend({ current: currentSchema })
  .meta({ id: "DecisionNow", description: "A decision as it was answered, and what has become of it." });

export const toCurrentView = (
  approval: Approval | null,
  executions: readonly Execution[],
): z.infer<typeof currentSchema> => ({
  approval: approval && { id: approval.id, status: approval.status },
  executions: executions.map(({ id, status, queuedAt, finishedAt, detail }) => ({
    id,
    status,
    queued_at: toInstantView(queuedAt),
    finished_at: finishedAt === null ? null : toInstantView(finishedAt),
    detail,
  })),
});

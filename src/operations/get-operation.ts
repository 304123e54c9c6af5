import { z } from "zod";
import { operationSchema, toOperationView } from "../contract/decide-batch.ts";
import { idSchema } from "../contract/wire.ts";
import type { BatchJob } from "../core/batch-job.ts";
import type { Failure } from "../core/failure.ts";
import { lastly } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import type { World } from "../ports.ts";
import type { OperationId, WorkspaceId } from "../core/ids.ts";
import { defineOperation } from "./operation.ts";
import { commit, UNRECORDED } from "./record.ts";

export const getOperation = defineOperation({
  name: "get_operation",
  method: "get",
  path: "/operations/{id}",
  scope: "decisions:read",
  summary: "How far an operation has come",
  description: "Its progress, and of every item that has ended what came of it.",
  params: z.strictObject({ id: idSchema }),
  response: operationSchema,
  failures: ["operation_not_found"],
  async run(world, { workspace }, { params }) {
    const job = await findJob(world, workspace, params.id);
    return job === null ? fail(NOT_FOUND) : ok({ view: await viewOf(world, workspace, job) });
  },
});

export const cancelOperation = defineOperation({
  name: "cancel_operation",
  method: "post",
  path: "/operations/{id}/cancel",
  scope: "decisions:write",
  summary: "Begin no more of an operation",
  description:
    "What has been decided stays decided, and calls of the model that are under way are finished. Nothing more is begun.",
  params: z.strictObject({ id: idSchema }),
  response: operationSchema,
  failures: ["operation_not_found", "operation_ended", "ledger_unavailable"],
  async run(world, caller, { params }) {
    const job = await findJob(world, caller.workspace, params.id);
    if (job === null) return fail(NOT_FOUND);
    if (job.finishedAt !== null) return fail(ENDED);
    const now = world.clock.now();
    // The epoch is raised, so that whoever works on it finds out that it is theirs no more.
    const batch: BatchJob = { ...job, status: "cancelled", epoch: job.epoch + 1, leaseUntil: null, finishedAt: now };
    const answer = { view: await viewOf(world, caller.workspace, batch) };
    const committed = await commit(world, caller, {
      kind: "operation_cancelled",
      at: now,
      campaignId: null,
      body: { operation: { id: job.id } },
      changes: [{ do: "put_batch", batch }],
      guards: [{ holds: "batch_at", id: job.id, epoch: job.epoch }],
      owed: lastly(answer),
    });
    if (!committed.ok) return fail(committed.failure === "conflict" ? ENDED : UNRECORDED);
    return ok(answer);
  },
});

const viewOf = async (world: World, workspace: WorkspaceId, job: BatchJob) =>
  toOperationView(
    job,
    await world.batches.recorded(
      workspace,
      job.items.map(({ decisionId }) => decisionId),
    ),
  );

async function findJob({ batches }: World, workspace: WorkspaceId, id: string): Promise<BatchJob | null> {
  return isOperationId(id) ? batches.get(workspace, id) : null;
}

const isOperationId = (id: string): id is OperationId => /^opn_[0-9A-Z]{26}$/.test(id);

const NOT_FOUND: Failure<"operation_not_found"> = {
  code: "operation_not_found",
  detail: "There is no operation with this id in this workspace.",
};

const ENDED: Failure<"operation_ended"> = {
  code: "operation_ended",
  detail: "The operation has ended, or was taken up by another worker just now: read it, and try again if it runs.",
};

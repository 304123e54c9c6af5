import { batchRequestSchema, executionBatchSchema, toExecutionView } from "../contract/execution.ts";
import type { Execution } from "../core/authority/execution.ts";
import type { Caller } from "../core/caller.ts";
import type { BatchId } from "../core/ids.ts";
import { soFar } from "../core/reply.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { World } from "../ports.ts";
import { executable, EXECUTE_FAILURES, type Executable, type ExecuteFailure } from "./executable.ts";
import { findDecision } from "./find-decision.ts";
import { decisionNotFound } from "./get-decision.ts";
import { defineOperation } from "./operation.ts";
import { commit, UNRECORDED } from "./record.ts";
import { STATE_CHANGED } from "./rule-on.ts";
import { runExecutions } from "./run-executions.ts";

export const executeBatch = defineOperation({
  name: "execute_batch",
  method: "post",
  path: "/executions",
  scope: "executions:write",
  summary: "Carry several decisions out as one unit",
  description:
    "All are queued or none: the problem names the first that cannot be. They share a batch id, under which they are taken back together. One campaign may be in it once.",
  body: batchRequestSchema,
  response: executionBatchSchema,
  statuses: [201],
  failures: EXECUTE_FAILURES,
  async run(world, caller, { body }) {
    const at = world.clock.now();
    const batchId = world.secrets.id("bat", at);
    const ready = await allExecutable(world, caller, { batchId, ids: body.decision_ids });
    if (!ready.ok) return ready;
    const executions = ready.value.map(({ execution }) => execution);
    const committed = await commit(world, caller, {
      kind: "execution_queued",
      at,
      campaignId: null,
      body: { batch_id: batchId, executions: executions.map(toExecutionView) },
      changes: ready.value.flatMap(({ changes }) => changes),
      guards: ready.value.flatMap(({ guards }) => guards),
      owed: soFar(answerOf(batchId, executions)),
    });
    if (!committed.ok) return fail(committed.failure === "conflict" ? STATE_CHANGED : UNRECORDED);
    if (executions.some(({ runAt, queuedAt }) => runAt <= queuedAt)) await runExecutions(world);
    const now = await world.executions.ofBatch(caller.workspace, batchId);
    return ok(answerOf(batchId, now));
  },
});

const answerOf = (id: BatchId, executions: readonly Execution[]) => ({
  view: { object: "execution_batch" as const, id, executions: executions.map(toExecutionView) },
  status: 201 as const,
});

interface Batch {
  readonly batchId: BatchId;
  readonly ids: readonly string[];
}

async function allExecutable(
  world: World,
  caller: Caller,
  { batchId, ids }: Batch,
): Promise<Result<readonly Executable[], ExecuteFailure>> {
  const all: Executable[] = [];
  for (const id of ids) {
    const found = await findDecision(world, caller.workspace, id);
    if (found === null) return fail(decisionNotFound(id));
    const ready = await executable(world, caller, { ...found, batchId });
    if (!ready.ok) return fail({ ...ready.failure, detail: `${id}: ${ready.failure.detail}` });
    const twice = all.some(({ execution }) => execution.campaignId === ready.value.execution.campaignId);
    if (twice) return fail({ code: "not_executable", detail: `${id}: its campaign is in the batch already.` });
    all.push(ready.value);
  }
  return ok(all);
}

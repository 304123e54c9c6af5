import { z } from "zod";
import { executeRequestSchema, executionSchema, toExecutionView } from "../contract/execution.ts";
import type { Caller } from "../core/caller.ts";
import { soFar } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import type { World } from "../ports.ts";
import { leaseFailure } from "./check-lease.ts";
import { executable, EXECUTE_FAILURES, type Executable } from "./executable.ts";
import { decisionIdSchema, findDecision } from "./find-decision.ts";
import { decisionNotFound } from "./get-decision.ts";
import { defineOperation } from "./operation.ts";
import { commit, UNRECORDED, type Write } from "./record.ts";
import { STATE_CHANGED } from "./rule-on.ts";
import { runExecutions } from "./run-executions.ts";

export const executeDecision = defineOperation({
  name: "execute_decision",
  method: "post",
  path: "/decisions/{id}/execute",
  scope: "executions:write",
  summary: "Carry a decision out",
  description:
    "Once, and only one that is authorized and holds still, or whose approval was approved. Rules and evidence are looked at again. A person's order, and what a person approved, is done at once; an agent's waits for the policy's buffer, so that conflicting ones collapse to one. Poll `GET /executions/{id}`, or have `execution.*` sent to a webhook.",
  params: z.strictObject({ id: decisionIdSchema }),
  body: executeRequestSchema,
  response: executionSchema,
  statuses: [200],
  failures: EXECUTE_FAILURES,
  async run(world, caller, { params, body }) {
    const found = await findDecision(world, caller.workspace, params.id);
    if (found === null) return fail(decisionNotFound(params.id));
    const token = body.fencing_token ?? null;
    const campaignId = found.body.campaign_id;
    const stale = await leaseFailure(world, caller, { campaignId, token, now: world.clock.now() });
    if (stale) return fail(stale);
    const ready = await executable(world, caller, found);
    if (!ready.ok) return ready;
    const guards = token === null ? [] : [{ holds: "lease_at", campaignId, token } as const];
    const queued = await queue(world, caller, { ...ready.value, guards: [...ready.value.guards, ...guards] });
    if (queued !== null) {
      // Of two who clicked at once, the one who was slower is told so.
      const again = queued === STATE_CHANGED ? await executable(world, caller, found) : ready;
      return again.ok ? fail(queued) : again;
    }
    const { execution } = ready.value;
    if (execution.runAt <= execution.queuedAt) await runExecutions(world);
    const now = await world.executions.get(caller.workspace, execution.id);
    return ok({ view: toExecutionView(now ?? execution) });
  },
});

/** Written down before anything is done. Null: it is. */
export async function queue(
  world: World,
  caller: Caller,
  { execution, changes, guards, owed = soFar({ view: toExecutionView(execution) }) }: Executable & Pick<Write, "owed">,
) {
  const committed = await commit(world, caller, {
    kind: "execution_queued",
    at: execution.queuedAt,
    campaignId: execution.campaignId,
    body: { execution: toExecutionView(execution), superseded: supersededBy(execution.id, changes) },
    changes,
    guards,
    // It may be carried out before this is answered: then that is told instead.
    owed,
  });
  if (committed.ok) return null;
  return committed.failure === "conflict" ? STATE_CHANGED : UNRECORDED;
}

const supersededBy = (id: string, changes: Executable["changes"]): readonly string[] =>
  changes.flatMap((change) =>
    change.do === "put_execution" && change.execution.id !== id ? [change.execution.id] : [],
  );

import { z } from "zod";
import { undoBatchSchema, undoRequestSchema, type undoSchema } from "../contract/execution.ts";
import { idSchema } from "../contract/wire.ts";
import { soFar } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import { executionNotFound, isBatchId } from "./get-execution.ts";
import { defineOperation } from "./operation.ts";
import { recordedDecision } from "./recorded-decision.ts";
import { undoable, undone, UNDO_FAILURES, type UndoSoFar } from "./undoing.ts";

export const undoBatch = defineOperation({
  name: "undo_execution_batch",
  method: "post",
  path: "/execution-batches/{id}/undo",
  scope: "executions:write",
  summary: "Take a whole batch back",
  description:
    "Every one of it that was done, or none: when one cannot be taken back, nothing is. Each is a decision of its own; one that the rules hand to a person says so.",
  params: z.strictObject({ id: idSchema }),
  body: undoRequestSchema,
  response: undoBatchSchema,
  failures: [...UNDO_FAILURES, "execution_not_found"],
  async run(world, caller, { params: { id }, body: { reason: why } }) {
    const { workspace } = caller;
    const executions = isBatchId(id) ? await world.executions.ofBatch(workspace, id) : [];
    if (executions.length === 0) return fail(executionNotFound(id));
    const done = executions.filter(({ status }) => status === "succeeded");
    if (done.length === 0) return fail({ code: "not_undoable", detail: "Nothing of it was done." });
    const all = [];
    for (const { decisionId } of done) {
      const body = await recordedDecision(world, workspace, decisionId);
      const back = await undoable(world, caller, { id: decisionId, body });
      if (!back.ok) return fail({ ...back.failure, detail: `${decisionId}: ${back.failure.detail}` });
      all.push(back.value);
    }
    const undos: z.infer<typeof undoSchema>[] = [];
    const owed = (next: UndoSoFar) => soFar({ view: { object: "undo_batch", id, undos: [...undos, next] } });
    for (const back of all) {
      const result = await undone(world, caller, { ...back, why, owed });
      if (!result.ok) return fail(result.failure);
      undos.push(result.value);
    }
    return ok({ view: { object: "undo_batch", id, undos } });
  },
});

import { z } from "zod";
import { undoRequestSchema, undoSchema } from "../contract/execution.ts";
import { soFar } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import { decisionIdSchema, findDecision } from "./find-decision.ts";
import { decisionNotFound } from "./get-decision.ts";
import { defineOperation } from "./operation.ts";
import { undoable, undone, UNDO_FAILURES, type UndoSoFar } from "./undoing.ts";

export const undoDecision = defineOperation({
  name: "undo_decision",
  method: "post",
  path: "/decisions/{id}/undo",
  scope: "executions:write",
  summary: "Take back what was done",
  description:
    "Once, and only while the platform still shows what we left. It is a new decision with a record of its own, under the same rules; where they ask for a person, `execution` is null and the decision waits for an approval.",
  params: z.strictObject({ id: decisionIdSchema }),
  body: undoRequestSchema,
  response: undoSchema,
  failures: UNDO_FAILURES,
  async run(world, caller, { params: { id }, body }) {
    const found = await findDecision(world, caller.workspace, id);
    if (found === null) return fail(decisionNotFound(id));
    const back = await undoable(world, caller, found);
    if (!back.ok) return back;
    const result = await undone(world, caller, { ...back.value, why: body.reason, owed: undoSoFar });
    return result.ok ? ok({ view: result.value }) : result;
  },
});

const undoSoFar = (view: UndoSoFar) => soFar({ view });

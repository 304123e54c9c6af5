import { z } from "zod";
import { explanationSchema, toExplanation } from "../contract/explanation.ts";
import { fail, ok } from "../core/result.ts";
import { decisionIdSchema, findDecision } from "./find-decision.ts";
import { decisionNotFound } from "./get-decision.ts";
import { defineOperation } from "./operation.ts";

export const explainDecision = defineOperation({
  name: "explain_decision",
  method: "get",
  path: "/decisions/{id}/explanation",
  scope: "decisions:read",
  summary: "Explain a decision, and what would flip it",
  description:
    "The trace of a recorded decision: what was asked, the facts that were read, every rule with its limit and headroom, what decided, the reasoner's route, the alternatives with their objections, what became of it, the outcomes and feedback so far, and the smallest changes that would flip it.",
  params: z.strictObject({ id: decisionIdSchema }),
  response: explanationSchema,
  failures: ["decision_not_found"],
  async run(world, { workspace }, { params }) {
    const found = await findDecision(world, workspace, params.id);
    if (found === null) return fail(decisionNotFound(params.id));
    const { id, body } = found;
    const [approval, executions, outcomes, feedback] = await Promise.all([
      world.approvals.ofDecision(workspace, id),
      world.executions.ofDecision(workspace, id),
      world.experience.outcomes(workspace, id),
      world.experience.feedback(workspace, id),
    ]);
    return ok({ view: toExplanation(body, { approval, executions, outcomes, feedback }) });
  },
});

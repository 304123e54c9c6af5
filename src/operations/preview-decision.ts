import { PROPOSED, questionOf } from "../core/ask.ts";
import { fail, ok } from "../core/result.ts";
import { fromActionWire } from "../contract/action.ts";
import { toDecisionBody } from "../contract/decision-view.ts";
import { previewRequestSchema, previewSchema, toPreview } from "../contract/preview.ts";
import type { World } from "../ports.ts";
import type { z } from "zod";
import { askedOfReasoner } from "./decide.ts";
import { proposedBy } from "./judge.ts";
import { judgedOnce } from "./judged.ts";
import { defineOperation } from "./operation.ts";
import type { Matter } from "./rule-on.ts";

type Body = z.output<typeof previewRequestSchema>;

export const previewDecision = defineOperation({
  name: "preview_decision",
  method: "post",
  path: "/decisions/preview",
  scope: "decisions:read",
  summary: "See what a decision would say, without making it",
  description:
    "The road of `POST /decide` (a question) or `POST /judge` (an action) up to the record: the same facts, rules and autonomy, and nothing is recorded, opened, claimed or counted. No model is asked, so where one would be (`degraded` says so) the decision itself may say something else.",
  body: previewRequestSchema,
  response: previewSchema,
  isReading: true,
  failures: ["campaign_not_found", "currency_mismatch"],
  async run(world, caller, { body }) {
    const judged = await judgedOnce(world, caller, matterOf(world, body));
    if (!judged.ok) {
      const { code, detail } = judged.failure;
      return fail({ code: code === "currency_mismatch" ? code : "campaign_not_found", detail });
    }
    // An id that is given to nobody: only the record would make it one.
    return ok({ view: toPreview(toDecisionBody({ id: "dec_preview", ...judged.value })) });
  },
});

/** Reasoned anew and without money for models, so that it neither joins nor pays for anybody's question. */
function matterOf(world: World, body: Body): Matter {
  const action = body.action ? fromActionWire(body.action) : null;
  return {
    campaignId: body.campaign_id,
    question: body.question === undefined ? PROPOSED : questionOf(body.question),
    action,
    mode: undefined,
    maxAutonomy: body.max_autonomy,
    criticality: body.criticality,
    context: body.context,
    emergency: false,
    maxCostMicros: 0,
    undoes: null,
    fresh: true,
    propose: (asked, admission) =>
      action ? proposedBy(asked, action, body.reason ?? "") : askedOfReasoner(world.reasoner, asked, admission),
  };
}

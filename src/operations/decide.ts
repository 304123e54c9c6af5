import { questionOf } from "../core/ask.ts";
import type { Asked } from "../core/asked.ts";
import type { Sourced } from "../core/proposal.ts";
import type { Finding } from "../core/rules/rule.ts";
import { unasked } from "../core/unasked.ts";
import { decideRequestSchema } from "../contract/decide.ts";
import { decisionSchema } from "../contract/decision.ts";
import type { Reasoner } from "../ports.ts";
import { defineOperation } from "./operation.ts";
import { ruleOn, RULING_FAILURES } from "./rule-on.ts";

export const decide = defineOperation({
  name: "decide",
  method: "post",
  path: "/decide",
  scope: "decisions:write",
  summary: "Ask a question about a campaign",
  description:
    "One decision that can be defended: grounded in evidence that it cites, held inside the policy, recorded before it is answered. Identical questions on unchanged facts are answered from what was reasoned before, for six hours; the rules run again each time.",
  body: decideRequestSchema,
  response: decisionSchema,
  answerFields: ["Cache-Status", "Age"],
  failures: RULING_FAILURES,
  run: (world, caller, { body, noCache }) =>
    ruleOn(world, caller, {
      campaignId: body.campaign_id,
      question: questionOf(body.question),
      action: null,
      mode: body.mode,
      subject: body.subject,
      maxAutonomy: body.max_autonomy,
      criticality: body.criticality,
      context: body.context,
      fencingToken: body.fencing_token,
      maxCostMicros: body.max_cost_micros,
      undoes: null,
      emergency: false,
      fresh: noCache,
      identity: JSON.stringify(["decide", noCache, body]),
      propose: (asked, admission) => askedOfReasoner(world.reasoner, asked, admission),
    }),
});

/** The reasoner's proposal; none where something stands in the way already. */
export function askedOfReasoner(
  reasoner: Reasoner,
  asked: Asked,
  admission: readonly Finding[],
): Sourced | Promise<Sourced> {
  const standing = admission.filter(standsInTheWay);
  return standing.length > 0 ? unasked(asked, standing) : reasoner.propose(asked);
}

const standsInTheWay = ({ status }: Finding): boolean => status === "fail" || status === "unknown";

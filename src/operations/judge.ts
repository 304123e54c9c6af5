import type { Action } from "../core/action.ts";
import { PROPOSED } from "../core/ask.ts";
import type { Asked } from "../core/asked.ts";
import { assess, evidenceOf } from "../core/assessment.ts";
import { candidatesOf } from "../core/candidates.ts";
import type { Sourced } from "../core/proposal.ts";
import { fail } from "../core/result.ts";
import { fromActionWire } from "../contract/action.ts";
import { judgeRequestSchema } from "../contract/decide.ts";
import { decisionSchema } from "../contract/decision.ts";
import { defineOperation } from "./operation.ts";
import { ruleOn, RULING_FAILURES } from "./rule-on.ts";

export const judge = defineOperation({
  name: "judge",
  method: "post",
  path: "/judge",
  scope: "decisions:write",
  summary: "Put an action before the rules",
  description:
    "For an action that a person, a rule engine or another agent proposes: the same road as a question, with the caller as the one who reasons. Every number with a unit in the reason is checked against the evidence.",
  body: judgeRequestSchema,
  response: decisionSchema,
  failures: [...RULING_FAILURES, "human_only"],
  async run(world, caller, { body }) {
    const action = fromActionWire(body.action);
    const emergency = body.emergency ?? false;
    if (emergency && action.type !== "pause_campaign") return fail(NOT_A_STOP);
    if (emergency && caller.kind !== "human") return fail(NOT_A_PERSON);
    return ruleOn(world, caller, {
      // A person's stop waits for nobody's lease.
      fencingToken: emergency ? undefined : body.fencing_token,
      campaignId: body.campaign_id,
      question: PROPOSED,
      action,
      mode: body.mode,
      subject: body.subject,
      maxAutonomy: body.max_autonomy,
      criticality: undefined,
      context: body.context,
      undoes: null,
      emergency,
      fresh: false,
      ...(emergency ? {} : { identity: JSON.stringify(["judge", body]) }),
      propose: (asked) => proposedBy(asked, action, body.reason),
    });
  },
});

/** The caller's proposal, with our evidence, and beside it what the rules would let happen at once. */
export const proposedBy = (asked: Asked, action: Action, reason: string): Sourced => ({
  proposal: {
    action,
    finding: null,
    reason,
    confidence: null,
    flipsIf: null,
    alternatives: [...permittedInstead(asked, action), { type: "no_action" }],
    warnings: [],
  },
  evidence: evidenceOf(assess(asked), asked),
  reasoner: "caller",
  cache: { status: "none", key: null, decidedFrom: null, reasonedAt: asked.now, freshUntil: null },
  usage: { model: null, costMicros: 0, route: ["caller"] },
});

/** For a budget: the authorized step in the same direction that comes nearest to what was proposed. */
function permittedInstead(asked: Asked, action: Action): readonly Action[] {
  if (action.type !== "adjust_campaign_budget") return [];
  const before = asked.facts.campaign.dailyBudget.amount;
  const wanted = action.newDailyBudget.amount;
  const distance = (step: Action) =>
    step.type === "adjust_campaign_budget" ? Math.abs(step.newDailyBudget.amount - wanted) : 0;
  return candidatesOf(asked)
    .filter(({ outcome }) => outcome === "authorized")
    .map((candidate) => candidate.action)
    .filter((step) => step.type === "adjust_campaign_budget" && step.newDailyBudget.amount !== wanted)
    .filter((step) => step.type === "adjust_campaign_budget" && step.newDailyBudget.amount > before === wanted > before)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, 1);
}

const NOT_A_STOP = {
  code: "invalid_request",
  detail: "/emergency needs the action pause_campaign: only a stop can be an emergency. Leave it out.",
  errors: [{ pointer: "/emergency", detail: "needs the action pause_campaign" }],
} as const;

const NOT_A_PERSON = {
  code: "human_only",
  detail: "Only a key of kind human can order an emergency stop. Leave `emergency` out, or ask a person to order it.",
} as const;

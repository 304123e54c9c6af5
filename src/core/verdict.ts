import { type Action, changesSomething } from "./action.ts";
import type { Asked } from "./asked.ts";
import type { Outcome } from "./decision.ts";
import type { Facts } from "./facts.ts";
import { asksToAct } from "./question.ts";
import { type Effect, EFFECTS, type Finding, type RuleId } from "./rules/rule.ts";

const OUTCOME: Readonly<Record<Effect, Outcome>> = {
  reject: "rejected",
  defer: "deferred",
  escalate: "escalated",
  abstain: "abstained",
  require_approval: "pending_approval",
  recommend: "recommended",
};

/** Effects that forbid any answer, not only an action: they say that something is wrong with what the answer rests on. */
const GRAVE: readonly Effect[] = ["reject", "defer", "escalate", "abstain"];

/** What a finding does to the outcome; null when it does not object. A fact that is missing abstains, whatever the rule. */
export function effectOf({ status, effect }: Pick<Finding, "status" | "effect">): Effect | null {
  if (status === "fail") return effect;
  return status === "unknown" ? "abstain" : null;
}

/** The outcome that a finding alone would bring about; null when it does not object. */
export function outcomeOfFinding(finding: Pick<Finding, "status" | "effect">): Outcome | null {
  const effect = effectOf(finding);
  return effect && OUTCOME[effect];
}

/** The rules that object, in the order of the findings. */
export const objectionsOf = (findings: readonly Finding[]): RuleId[] =>
  findings.filter((finding) => effectOf(finding) !== null).map(({ id }) => id);

/** What the findings make of an action (null: nothing was proposed). The gravest decides; more never soften it. */
export function outcomeOf(action: Action | null, findings: readonly Finding[], asked: Asked): Outcome {
  if (action === null) return gravest(findings, GRAVE) ?? "abstained";
  if (action.type === "escalate_decision") return "escalated";
  if (action.type === "no_action") return gravest(findings, GRAVE) ?? "no_action";
  if (changesNothing(action, asked.facts)) return "no_action";
  if (isEmergencyStop(action, asked)) return asked.facts.campaign.status === "ended" ? "no_action" : "authorized";
  if (!asksToAct(asked.question)) return gravest(findings, GRAVE) ?? "recommended";
  return gravest(findings, EFFECTS) ?? "authorized";
}

/** A person orders a stop: it goes over every rule, and is recorded with what they said. */
export const isEmergencyStop = (action: Action | null, { emergency, caller }: Asked): boolean =>
  emergency && caller.kind === "human" && action?.type === "pause_campaign";

/** Whether the campaign is already as the action would make it. */
function changesNothing(action: Action, { campaign }: Facts): boolean {
  if (!changesSomething(action)) return true;
  if (action.type === "pause_campaign") return campaign.status === "paused";
  if (action.type === "resume_campaign") return campaign.status === "active";
  if (action.type !== "adjust_campaign_budget") return false;
  const { amount, currency } = action.newDailyBudget;
  return amount === campaign.dailyBudget.amount && currency === campaign.dailyBudget.currency;
}

/** The outcome of the gravest effect among these that a finding has; null when none has one. */
function gravest(findings: readonly Finding[], among: readonly Effect[]): Outcome | null {
  const standing = new Set(findings.map(effectOf));
  const effect = among.find((candidate) => standing.has(candidate));
  return effect ? OUTCOME[effect] : null;
}

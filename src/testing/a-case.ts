import type { Action } from "../core/action.ts";
import type { Asked } from "../core/asked.ts";
import type { Finding, RuleId } from "../core/rules/rule.ts";
import { judge } from "../core/rules/judge.ts";
import { anAsked } from "./asked.ts";

/** Actions and findings for tests of the rules. */

export const PAUSE: Action = { type: "pause_campaign" };
export const RESUME: Action = { type: "resume_campaign" };
export const NO_ACTION: Action = { type: "no_action" };
export const ESCALATE: Action = { type: "escalate_decision" };

export const toBudget = (amount: number, currency = "USD"): Action => ({
  type: "adjust_campaign_budget",
  newDailyBudget: { amount, currency },
});

/** What one rule says to an action, with a sound reason. */
export const findingOf = (id: RuleId, action: Action, asked: Partial<Asked> = {}): Finding =>
  pick(judge({ asked: anAsked(asked), action, reason: "It converts well.", claims: [] }), id);

/** The one finding of that id. */
export function pick(findings: readonly Finding[], id: RuleId): Finding {
  const [finding, ...more] = findings.filter((candidate) => candidate.id === id);
  if (!finding || more.length > 0) throw new Error(`${more.length + (finding ? 1 : 0)} findings of ${id}`);
  return finding;
}

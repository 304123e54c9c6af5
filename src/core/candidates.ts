import type { Action } from "./action.ts";
import type { Asked } from "./asked.ts";
import type { Judged, Outcome } from "./decision.ts";
import { MAX_AMOUNT } from "./money.ts";
import { oncePer } from "./once-per.ts";
import { admit } from "./rules/admit.ts";
import { shareOf } from "./rules/exact.ts";
import { judge } from "./rules/judge.ts";
import { objectionsOf, outcomeOf } from "./verdict.ts";

/** Every action that could be chosen, with its numbers and its verdict: a reasoner chooses among them and adds none. */
export const candidatesOf = oncePer((asked: Asked): readonly Judged[] =>
  actionsFor(asked).map((action) => judgeAction(asked, action)),
);

/** What the rules would say to an action now, were it proposed with a sound reason. */
export function judgeAction(asked: Asked, action: Action): Judged {
  const findings = [...admit(asked, action), ...judge({ asked, action, reason: "To be given.", claims: [] })];
  return { action, outcome: outcomeOf(action, findings, asked), objections: objectionsOf(findings) };
}

/** The outcome alone, of what may also be nothing (null: the evidence did not suffice). */
export const verdictOf = (asked: Asked, action: Action | null): Outcome =>
  action === null ? "abstained" : judgeAction(asked, action).outcome;

function actionsFor({ facts: { campaign }, policy, question: { intent } }: Asked): readonly Action[] {
  const always: readonly Action[] = [{ type: "no_action" }, { type: "escalate_decision" }];
  if (campaign.status === "ended") return always;
  const turn: Action = { type: campaign.status === "active" ? "pause_campaign" : "resume_campaign" };
  const { amount, currency } = campaign.dailyBudget;
  const asked = intent.kind === "consider" && intent.amountBp !== null ? [intent.amountBp] : [];
  const budgets = steppedFrom(amount, [...policy.document.budget.steps_bp, ...asked]);
  return [
    ...always,
    turn,
    ...budgets.map((to): Action => ({ type: "adjust_campaign_budget", newDailyBudget: { amount: to, currency } })),
  ];
}

/** Smallest step first, up before down. A step is cut to whole minor units, so that 15 % never becomes a little more. */
function steppedFrom(amount: number, stepsBp: readonly number[]): readonly number[] {
  const steps = stepsBp.toSorted((a, b) => a - b).map((bp) => shareOf(amount, bp));
  const budgets = [...steps.map((step) => amount + step), ...steps.map((step) => amount - step)];
  return [...new Set(budgets)].filter((budget) => budget !== amount && budget >= 0 && budget <= MAX_AMOUNT);
}

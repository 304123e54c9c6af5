import type { Facts } from "../facts.ts";
import type { Money } from "../money.ts";
import type { PolicyDocument } from "../policy.ts";
import { durationMs, type Instant } from "../time.ts";
import { answersOf, type Answers } from "./answers.ts";
import { type Step, withinBand, withinIncrease } from "./budget.ts";
import { onBudgetChange } from "./budget-change.ts";
import type { Case, Finding } from "./rule.ts";
import { lengthOf } from "./wording.ts";

/**
 * The zones of change again, measured from the budget a window ago: a change every six hours could otherwise
 * compound to 1.5⁴ = 5.06 times in a day.
 */

const increase = answersOf("budget.rolling_24h_increase", "reject", "basis_points");
const band = answersOf("budget.rolling_24h_band", "require_approval", "basis_points");

export const rollingIncrease = rolling(increase, withinIncrease, ({ max_increase_bp }) => max_increase_bp);
export const rollingBand = rolling(band, withinBand, ({ approval_free_bp }) => approval_free_bp);

type Within = (answer: Answers, step: Step, limit: number) => Finding;

function rolling(
  answer: Answers,
  within: Within,
  limitOf: (budget: PolicyDocument["budget"]) => number,
): (case_: Case) => Finding {
  return onBudgetChange(answer, (asked, change) => {
    const { budget } = asked.policy.document;
    const windowMs = durationMs(budget.rolling_window);
    const since = `${lengthOf(windowMs)} ago`;
    const reference = budgetAt(asked.facts, asked.now - windowMs);
    if (reference?.currency !== change.currency)
      return answer.unknown(
        `The budget ${since} is not known in ${change.currency}: report that change with its amounts.`,
      );
    return within(answer, { ...change, from: reference.amount, since, now: change.from }, limitOf(budget));
  });
}

/** The daily budget at a moment, as the changes tell it; null when they do not say. A change at the very moment counts. */
export function budgetAt({ campaign, changes }: Facts, at: Instant): Money | null {
  // Facts give the newest first; turned, the stable sort keeps changes of one instant in the order in which they came.
  const budgets = changes
    .filter(({ kind }) => kind === "budget")
    .toReversed()
    .toSorted((a, b) => a.at - b.at);
  const last = budgets.findLast((change) => change.at <= at);
  const next = budgets.find((change) => change.at > at);
  const known = last ? last.after : next ? next.before : campaign.dailyBudget;
  return typeof known === "string" ? null : known;
}

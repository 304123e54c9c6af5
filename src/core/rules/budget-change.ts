import type { Asked } from "../asked.ts";
import type { Currency } from "../money.ts";
import type { Answers } from "./answers.ts";
import type { Case, Finding } from "./rule.ts";

/** A change of the daily budget, in minor units of one currency; `from` and `to` differ. */
export interface BudgetChange {
  readonly from: number;
  readonly to: number;
  readonly currency: Currency;
}

/** A rule about a change of the budget: it does not concern other actions, nor a budget that stays as it is. */
export const onBudgetChange =
  (answer: Answers, rule: (asked: Asked, change: BudgetChange) => Finding) =>
  ({ action, asked }: Case): Finding => {
    if (action.type !== "adjust_campaign_budget") return answer.notApplicable("The budget is not changed.");
    const { amount: from, currency } = asked.facts.campaign.dailyBudget;
    const { amount: to, currency: proposed } = action.newDailyBudget;
    if (proposed !== currency)
      return answer.unknown(`The budget is in ${currency}, the proposal in ${proposed}: propose it in ${currency}.`);
    if (to === from) return answer.notApplicable("The budget stays as it is.");
    return rule(asked, { from, to, currency });
  };

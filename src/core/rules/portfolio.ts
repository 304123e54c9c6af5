import type { Action } from "../action.ts";
import type { Campaign } from "../campaign.ts";
import type { Portfolio } from "../facts.ts";
import { formatMoney } from "../money.ts";
import { answersOf } from "./answers.ts";
import { basisPointsOf, product } from "./exact.ts";
import type { Case, Finding } from "./rule.ts";
import { percent } from "./wording.ts";

const answer = answersOf("portfolio.share", "escalate", "basis_points");

/** Guide L58: what touches more than a tenth of an account's daily spend is a person's matter. */
export function portfolioShare({ action, asked, together }: Case): Finding {
  const { campaign, portfolio } = asked.facts;
  const stake = stakeOf(action, campaign);
  if (stake === null) return answer.notApplicable("What the account spends is not changed.");
  if (action.type === "adjust_campaign_budget" && action.newDailyBudget.currency !== campaign.dailyBudget.currency)
    return answer.unknown(`Propose the budget in ${campaign.dailyBudget.currency}, as it is now.`);
  const base = baseOf(portfolio);
  if (base === null || portfolio.currency !== campaign.dailyBudget.currency)
    return answer.unknown("The account has no active daily budget and no spend in the last 7 days to compare with.");
  const limit = asked.policy.document.portfolio.max_share_bp;
  // stake ÷ (sum ÷ days): the division is moved to the other side, so that it stays exact.
  const whole = Math.max(stake, together ?? 0);
  const observed = basisPointsOf(whole * base.days, base.sum);
  const fails = product(whole, base.days, 10_000) > product(limit, base.sum);
  const who = whole > stake ? "The whole batch: " : "";
  const message = `${who}${formatMoney({ ...campaign.dailyBudget, amount: whole })} a day is ${percent(observed)} of the account's`;
  const most = `a person decides above ${percent(limit)}`;
  return answer[fails ? "fail" : "pass"](`${message}; ${most}.`, { observed, limit, headroom: limit - observed });
}

/** The larger of the daily budgets before and after, in minor units; a campaign that does not run spends nothing. */
export function stakeOf(action: Action, { status, dailyBudget: { amount } }: Campaign): number | null {
  switch (action.type) {
    case "adjust_campaign_budget":
      return Math.max(amount, action.newDailyBudget.amount);
    case "pause_campaign":
      return status === "active" ? amount : 0;
    case "resume_campaign":
      return amount;
    default:
      return null;
  }
}

/** What the account may spend in a day: its active budgets, or else what it spent in the last 7 full days. */
export function baseOf({
  activeDailyBudgetMinor,
  trailing7dSpendMinor,
}: Portfolio): { sum: number; days: number } | null {
  if (activeDailyBudgetMinor > 0) return { sum: activeDailyBudgetMinor, days: 1 };
  return trailing7dSpendMinor === null || trailing7dSpendMinor <= 0 ? null : { sum: trailing7dSpendMinor, days: 7 };
}

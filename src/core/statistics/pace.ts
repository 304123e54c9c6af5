import type { Campaign } from "../campaign.ts";
import type { PolicyDocument } from "../policy.ts";
import { sumOf, type Window } from "../window.ts";

/** How the campaign spends. Minor units. */
export interface Pace {
  readonly windowSpend: number | null;
  readonly weekSpend: number | null;
  /** Over the days of the last week that have a spend; null when none has. */
  readonly dailySpend: number | null;
  /** Days of the last week on which nearly all of today's budget was spent. */
  readonly limitedDays: number | null;
  /** A larger budget would be spent too. */
  readonly limited: boolean;
}

export function paceOf(window: Window, week: Window, at: { campaign: Campaign; policy: PolicyDocument }): Pace {
  const { limited_spend_bp, limited_days } = at.policy.statistics;
  const spends = week.days.map(({ spendMinor }) => spendMinor).filter((spend) => spend !== null);
  const weekSpend = sumOf(week, "spendMinor");
  const enough = (at.campaign.dailyBudget.amount * limited_spend_bp) / 10_000;
  const limitedDays = weekSpend === null ? null : spends.filter((spend) => spend > 0 && spend >= enough).length;
  return {
    windowSpend: sumOf(window, "spendMinor"),
    weekSpend,
    dailySpend: weekSpend === null ? null : weekSpend / spends.length,
    limitedDays,
    limited: limitedDays !== null && limitedDays >= limited_days,
  };
}

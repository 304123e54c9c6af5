import type { Campaign, Change, MetricDay } from "./campaign.ts";
import type { Situation } from "./authority/situation.ts";
import type { Currency } from "./money.ts";

/** All that was known about a campaign when a question was judged. */
export interface Facts {
  readonly campaign: Campaign;
  /** Oldest first, one per date, the last {@link HISTORY_DAYS} days at most; a day without a row was not collected. */
  readonly days: readonly MetricDay[];
  readonly lifetime: Lifetime;
  /** The last {@link CHANGES_DAYS} days at most, newest first. */
  readonly changes: readonly Change[];
  readonly portfolio: Portfolio;
  readonly situation: Situation;
}

export const HISTORY_DAYS = 60;
export const CHANGES_DAYS = 14;
export const SIBLINGS = 50;

/** Over every stored day of the campaign. `spendMinor` is null when no day has a spend. */
export interface Lifetime {
  readonly spendMinor: number | null;
  readonly days: number;
}

/** The campaigns of the same account (this one included unless said otherwise), in this campaign's currency. */
export interface Portfolio {
  readonly currency: Currency;
  /** Sum of the daily budgets of active campaigns. */
  readonly activeDailyBudgetMinor: number;
  readonly activeCampaigns: number;
  /** Spend over the last 7 full days, where no active budget says what the account spends; null when it is not collected. */
  readonly trailing7dSpendMinor: number | null;
  /** Other campaigns with clicks over the last 14 full days, at most {@link SIBLINGS}: for a prior. */
  readonly siblings: readonly { readonly clicks: number; readonly conversions: number }[];
}

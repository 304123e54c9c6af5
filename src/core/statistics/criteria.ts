import type { MetricDay } from "../campaign.ts";
import type { Currency } from "../money.ts";
import type { PolicyDocument } from "../policy.ts";
import { eValueCostAbove, eValueRateBelow, meanEValue } from "./e-value.ts";
import type { Measure, Measures } from "./measures.ts";
import { probabilityBelow, type Rate } from "./rate.ts";
import { dailyTrials, totalOf, type Trial } from "./trial.ts";
import { probabilityCostAbove, type Yield } from "./yield.ts";

export type MeasureName = "conversion_rate" | "cost_per_conversion" | "click_through_rate";

/** On which side of its limit a measure is bad. */
export const BEYOND: Readonly<Record<MeasureName, "below" | "above">> = {
  conversion_rate: "below",
  cost_per_conversion: "above",
  click_through_rate: "below",
};

/** One of the policy's three reasons to pause (guide L382-385), held against the data. */
export interface Criterion {
  readonly name: MeasureName;
  /** A fraction of 1, or minor units for the cost. */
  readonly limit: number;
  /** What was seen is beyond the limit. */
  readonly seen: boolean;
  /** That the truth is beyond the limit, by the window. */
  readonly probability: number;
  /** By all that is known: it may be so since the window began, or for longer. */
  readonly eValue: number;
  /** The settled days alone are not beyond the limit: conversions that still arrive may undo what is seen. */
  readonly unsettled: boolean;
}

/** Enough was collected to hold a measure against a limit. */
export interface Enough {
  readonly clicks: boolean;
  readonly impressions: boolean;
  readonly days: boolean;
}

interface Collected {
  readonly measures: Measures;
  readonly enough: Enough;
  /** Days whose conversions have all arrived. */
  readonly settledDays: readonly MetricDay[];
}

/** The criteria that can be judged on what was collected; one that cannot is left out. */
export function criteriaOf({ pause }: PolicyDocument, currency: Currency, collected: Collected): readonly Criterion[] {
  const { measures, enough, settledDays } = collected;
  const { conversionRate, cost, clickThroughRate } = measures;
  const costLimit = pause.cost_per_conversion_above[currency];
  const clickLimit = pause.click_through_rate_below_bp / 10_000;
  const criteria = [
    conversionRate && enough.clicks
      ? unlessLate(
          rateBelow("conversion_rate", conversionRate, pause.conversion_rate_below_bp / 10_000),
          totalOf(dailyTrials(settledDays, "conversions", "clicks")),
        )
      : null,
    cost && enough.days && costLimit !== undefined
      ? unlessLate(costAbove(cost, costLimit), totalOf(dailyTrials(settledDays, "conversions", "spendMinor")))
      : null,
    clickThroughRate && enough.impressions ? rateBelow("click_through_rate", clickThroughRate, clickLimit) : null,
  ];
  return criteria.filter((criterion) => criterion !== null);
}

const rateBelow = (
  name: MeasureName,
  { trial, since, dispersion, belief }: Measure<Rate>,
  limit: number,
): Criterion => ({
  name,
  limit,
  seen: isBelow(trial, limit),
  probability: probabilityBelow(belief, limit),
  eValue: meanEValue(since, (counted) => eValueRateBelow(counted, dispersion, limit)),
  unsettled: false,
});

const costAbove = ({ trial, since, dispersion, belief }: Measure<Yield>, limit: number): Criterion => ({
  name: "cost_per_conversion",
  limit,
  seen: isBelow(trial, 1 / limit),
  probability: probabilityCostAbove(belief, limit),
  eValue: meanEValue(since, (counted) => eValueCostAbove(counted, dispersion, limit)),
  unsettled: false,
});

const isBelow = ({ events, exposure }: Trial, rate: number): boolean => events < rate * exposure;

/**
 * Late conversions: what the last days still lack makes a campaign look worse than it is. So a criterion on conversions
 * counts only while the settled days are beyond the limit on their own; otherwise it is held at even odds.
 */
function unlessLate(criterion: Criterion, settled: Trial): Criterion {
  const perUnit = criterion.name === "cost_per_conversion" ? 1 / criterion.limit : criterion.limit;
  if (!criterion.seen || isBelow(settled, perUnit)) return criterion;
  const { probability, eValue } = criterion;
  return { ...criterion, probability: Math.min(0.5, probability), eValue: Math.min(1, eValue), unsettled: true };
}

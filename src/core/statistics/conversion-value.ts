import type { Campaign, MetricDay } from "../campaign.ts";
import type { PolicyDocument } from "../policy.ts";
import type { ConversionValue } from "./return.ts";

/** Spread of the logarithm of order values before any data, and the days of data it weighs as much as. */
const PRIOR_LN_SD = 0.5;
const PRIOR_DAYS = 5;

/**
 * What a conversion is worth: its revenue where that is collected, else what the owner is ready to pay for one, else the
 * most that the policy lets one cost. Null when none of them is known in this currency.
 */
export function conversionValue(
  days: readonly MetricDay[],
  campaign: Campaign,
  policy: PolicyDocument,
): ConversionValue | null {
  const measured = fromRevenue(days);
  if (measured) return measured;
  const target = campaign.targets.costPerConversionMinor;
  if (target !== null && target > 0) return { minor: target, lnSd: 0, from: "campaign_target" };
  const limit = policy.pause.cost_per_conversion_above[campaign.dailyBudget.currency];
  return limit === undefined || limit <= 0 ? null : { minor: limit, lnSd: 0, from: "policy_limit" };
}

function fromRevenue(days: readonly MetricDay[]): ConversionValue | null {
  const sales = days.flatMap(({ revenueMinor, conversions }) =>
    revenueMinor !== null && conversions !== null ? [{ revenueMinor, conversions }] : [],
  );
  const revenue = sales.reduce((sum, sale) => sum + sale.revenueMinor, 0);
  const conversions = sales.reduce((sum, sale) => sum + sale.conversions, 0);
  if (revenue <= 0 || conversions <= 0) return null;
  const logs = sales
    .filter((sale) => sale.revenueMinor > 0 && sale.conversions > 0)
    .map((sale) => Math.log(sale.revenueMinor / sale.conversions));
  return { minor: revenue / conversions, lnSd: standardErrorOf(logs), from: "revenue" };
}

/** Of the mean of daily values, with a prior spread so that two lucky days do not look certain. */
function standardErrorOf(logs: readonly number[]): number {
  const days = Math.max(1, logs.length);
  const mean = logs.reduce((sum, ln) => sum + ln, 0) / days;
  const squares = logs.reduce((sum, ln) => sum + (ln - mean) ** 2, 0);
  const variance = (squares + PRIOR_DAYS * PRIOR_LN_SD ** 2) / (days - 1 + PRIOR_DAYS);
  return Math.sqrt(variance / days);
}

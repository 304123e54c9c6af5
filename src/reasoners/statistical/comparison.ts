import type { MetricDay } from "../../core/campaign.ts";
import type { DiagnosedMetric } from "../../core/question.ts";
import type { Factor } from "../../core/statistics/decomposition.ts";
import { dispersionOf, type DispersionPrior } from "../../core/statistics/dispersion.ts";
import { countsOf, type FactorName, METRIC, PRODUCTS, RATIOS, sum, valueOf } from "./factors.ts";

interface Compared {
  readonly before: readonly MetricDay[];
  readonly recent: readonly MetricDay[];
  readonly prior: DispersionPrior;
  readonly minDays: number;
}

export interface Comparison {
  readonly metric: FactorName;
  readonly before: readonly MetricDay[];
  readonly recent: readonly MetricDay[];
  readonly factors: readonly Factor<FactorName>[];
}

/** The metric's factors in both periods, over the days that have every count they need. Null: not collected enough. */
export function compared(metric: DiagnosedMetric, { before, recent, prior, minDays }: Compared): Comparison | null {
  for (const product of PRODUCTS[metric]) {
    const counts = [...product, [METRIC[metric], 1] as const].flatMap(([name]) => countsOf(name));
    const complete = (days: readonly MetricDay[]) => days.filter((day) => counts.every((count) => day[count] !== null));
    const [old, now] = [complete(before), complete(recent)];
    if (Math.min(old.length, now.length) < Math.max(1, minDays)) continue;
    const factors = product.map(([name, sign]): Factor<FactorName> => ({
      name,
      sign,
      before: valueOf(name, old),
      after: valueOf(name, now),
      variance: varianceOf(name, [old, now], prior),
    }));
    return { metric: METRIC[metric], before: old, recent: now, factors };
  }
  return null;
}

/** Of ln(after/before) by chance: dispersion over the events for rates, the days' own spread for everything else. */
function varianceOf(name: FactorName, periods: readonly (readonly MetricDay[])[], prior: DispersionPrior): number {
  const { over, under } = RATIOS[name];
  const counted = over === "conversions" || name === "click_through_rate";
  return periods.reduce((total, days) => {
    if (!counted) return total + spreadOf(days.map((day) => valueOf(name, [day])));
    const trials = days.map((day) => ({ events: day[over] ?? 0, exposure: under === null ? 1 : (day[under] ?? 0) }));
    const dispersion = dispersionOf([trials], prior, under === null ? "poisson" : "binomial");
    return total + dispersion / Math.max(0.5, sum(days, over));
  }, 0);
}

/** Squared standard error of the mean logarithm. */
function spreadOf(values: readonly number[]): number {
  const logs = values.filter((value) => value > 0 && Number.isFinite(value)).map(Math.log);
  if (logs.length < 2) return 0;
  const mean = logs.reduce((total, ln) => total + ln, 0) / logs.length;
  return logs.reduce((total, ln) => total + (ln - mean) ** 2, 0) / (logs.length - 1) / logs.length;
}

import type { MetricDay } from "../../core/campaign.ts";
import type { DiagnosedMetric } from "../../core/question.ts";

/** What a metric is a product of. Counts are per collected day, so that a missing day is not a fall. */
export type FactorName =
  | "cost_per_thousand_impressions"
  | "cost_per_click"
  | "click_through_rate"
  | "conversion_rate"
  | "cost_per_conversion"
  | "impressions_per_day"
  | "clicks_per_day"
  | "conversions_per_day"
  | "spend_per_day";

type Count = "impressions" | "clicks" | "conversions" | "spendMinor";

interface Ratio {
  readonly over: Count;
  /** Null: over the number of days. */
  readonly under: Count | null;
  readonly times?: number;
}

export const RATIOS: Readonly<Record<FactorName, Ratio>> = {
  cost_per_thousand_impressions: { over: "spendMinor", under: "impressions", times: 1_000 },
  cost_per_click: { over: "spendMinor", under: "clicks" },
  click_through_rate: { over: "clicks", under: "impressions" },
  conversion_rate: { over: "conversions", under: "clicks" },
  cost_per_conversion: { over: "spendMinor", under: "conversions" },
  impressions_per_day: { over: "impressions", under: null },
  clicks_per_day: { over: "clicks", under: null },
  conversions_per_day: { over: "conversions", under: null },
  spend_per_day: { over: "spendMinor", under: null },
};

type Signed = readonly [FactorName, 1 | -1];

/** Exact products, the most telling first; the first whose counts were collected is used. */
export const PRODUCTS: Readonly<Record<DiagnosedMetric, readonly (readonly Signed[])[]>> = {
  // CPA = CPM / (1000 · CTR · CVR)
  cost_per_conversion: [
    [
      ["cost_per_thousand_impressions", 1],
      ["click_through_rate", -1],
      ["conversion_rate", -1],
    ],
    [
      ["cost_per_click", 1],
      ["conversion_rate", -1],
    ],
    [
      ["spend_per_day", 1],
      ["conversions_per_day", -1],
    ],
  ],
  conversion_rate: [
    [
      ["conversions_per_day", 1],
      ["clicks_per_day", -1],
    ],
  ],
  click_through_rate: [
    [
      ["clicks_per_day", 1],
      ["impressions_per_day", -1],
    ],
  ],
  spend: [
    [
      ["impressions_per_day", 1],
      ["cost_per_thousand_impressions", 1],
    ],
    [
      ["clicks_per_day", 1],
      ["cost_per_click", 1],
    ],
    [["spend_per_day", 1]],
  ],
  conversions: [
    [
      ["impressions_per_day", 1],
      ["click_through_rate", 1],
      ["conversion_rate", 1],
    ],
    [
      ["clicks_per_day", 1],
      ["conversion_rate", 1],
    ],
    [
      ["spend_per_day", 1],
      ["cost_per_conversion", -1],
    ],
    [["conversions_per_day", 1]],
  ],
};

/** The metric itself, as its value is printed. */
export const METRIC: Readonly<Record<DiagnosedMetric, FactorName>> = {
  cost_per_conversion: "cost_per_conversion",
  conversion_rate: "conversion_rate",
  click_through_rate: "click_through_rate",
  spend: "spend_per_day",
  conversions: "conversions_per_day",
};

export const countsOf = (name: FactorName): readonly Count[] => {
  const { over, under } = RATIOS[name];
  return under === null ? [over] : [over, under];
};

export const sum = (days: readonly MetricDay[], count: Count): number =>
  days.reduce((total, day) => total + (day[count] ?? 0), 0);

/** NaN or infinite when there is nothing to divide by. */
export function valueOf(name: FactorName, days: readonly MetricDay[]): number {
  const { over, under, times = 1 } = RATIOS[name];
  return (times * sum(days, over)) / (under === null ? days.length : sum(days, under));
}

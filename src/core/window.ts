import type { MetricDay } from "./campaign.ts";
import { DAY_MS, dateOf, type Instant, type IsoDate } from "./time.ts";

/** Full days before today, as collected. */
export interface Window {
  readonly from: IsoDate;
  /** Yesterday: today is not over yet. */
  readonly to: IsoDate;
  readonly length: number;
  readonly days: readonly MetricDay[];
}

export const WEEK_DAYS = 7;

/** The last `length` full days; days that nobody collected are simply absent. */
export function windowOf(days: readonly MetricDay[], now: Instant, length: number): Window {
  const today = dateOf(now);
  const from = dateOf(now - length * DAY_MS);
  return { from, to: dateOf(now - DAY_MS), length, days: days.filter(({ date }) => date >= from && date < today) };
}

type Count = "impressions" | "clicks" | "conversions" | "spendMinor" | "revenueMinor";

/** Sum over the days that have the metric; null when none has: "not collected" is not zero. */
export function sumOf({ days }: Pick<Window, "days">, metric: Count): number | null {
  const values = days.map((day) => day[metric]).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/** Sums of two metrics over the days that have both, so that a rate never divides what was counted on other days. */
export function pairOf(
  { days }: Pick<Window, "days">,
  [numerator, denominator]: readonly [Count, Count],
): { readonly numerator: number; readonly denominator: number; readonly days: number } | null {
  const both = days.filter((day) => day[numerator] !== null && day[denominator] !== null);
  if (both.length === 0) return null;
  const sum = (metric: Count) => both.reduce((total, day) => total + (day[metric] ?? 0), 0);
  return { numerator: sum(numerator), denominator: sum(denominator), days: both.length };
}

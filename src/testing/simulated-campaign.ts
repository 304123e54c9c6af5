import type { MetricDay } from "../core/campaign.ts";
import { addDays, dateOf } from "../core/time.ts";
import { aDay, NOW } from "./asked.ts";

/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Truth {
  readonly conversionRate: number;
  /** Daily variance over Poisson. */
  readonly dispersion: number;
  readonly clicksPerDay: number;
  readonly spendMinorPerDay: number;
}

/** Days of a campaign whose truth is known: conversions scatter with the dispersion (a rounded gamma by normal parts). */
export function simulatedDays(truth: Truth, count: number, next: () => number): readonly MetricDay[] {
  const normal = () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);
  return Array.from({ length: count }, (_, index) => {
    const mean = truth.clicksPerDay * truth.conversionRate;
    const scattered = Math.round(mean + Math.sqrt(mean * truth.dispersion) * normal());
    return aDay({
      date: addDays(dateOf(NOW), index - count),
      impressions: truth.clicksPerDay * 50,
      clicks: truth.clicksPerDay,
      conversions: Math.min(truth.clicksPerDay, Math.max(0, scattered)),
      spendMinor: truth.spendMinorPerDay,
    });
  });
}

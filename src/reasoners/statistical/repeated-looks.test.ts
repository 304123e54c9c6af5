import { describe, expect, it } from "vitest";
import { assess } from "../../core/assessment.ts";
import type { MetricDay } from "../../core/campaign.ts";
import { HISTORY_DAYS } from "../../core/facts.ts";
import { addDays, dateOf } from "../../core/time.ts";
import { sumOf } from "../../core/window.ts";
import { aCampaign, aDay, anAsked, NOW, someFacts } from "../../testing/asked.ts";
import { chance } from "../../testing/simulated-campaign.ts";
import { supportOf } from "./support.ts";

/** As in docs/decisions/0009: 300 clicks a day against the limit of 2 %, the other criteria far from theirs, a look each day. */
const CLICKS = 300;
const LIMIT = 0.02;
const CAMPAIGNS = 200;

/** Whether the evidence speaks for a pause at the end of these days. */
function speaksForPause(known: readonly MetricDay[]): boolean {
  const window = { days: known.slice(-14) };
  // A shortcut: so near to the limit no belief in 4,200 clicks or fewer reaches 0.95.
  if ((sumOf(window, "conversions") ?? 0) >= 0.85 * LIMIT * (sumOf(window, "clicks") ?? 0)) return false;
  const days = known
    .slice(-HISTORY_DAYS)
    .map((day, index, all) => Object.assign({}, day, { date: addDays(dateOf(NOW), index - all.length) }));
  const campaign = aCampaign({ startedOn: addDays(dateOf(NOW), -known.length) });
  const asked = anAsked({
    facts: someFacts({ days, campaign, lifetime: { spendMinor: 100_000, days: known.length } }),
  });
  return supportOf("pause", { asked, assessment: assess(asked), ratio: 1 }).obstacle === null;
}

/** Share of campaigns that are ever paused in daily looks from the `first` day to the last. */
function everPaused(history: (next: () => number) => readonly MetricDay[], first: number): number {
  const paused = Array.from({ length: CAMPAIGNS }, (_, seed) => {
    const days = history(chance(seed));
    const looks = Array.from({ length: days.length - first + 1 }, (_unused, index) => first + index);
    return looks.some((day) => speaksForPause(days.slice(0, day)));
  });
  return paused.filter(Boolean).length / CAMPAIGNS;
}

/** Days whose rate scatters about the true one as a gamma of shape 2, so that the dispersion is 1 + half the conversions. */
const at =
  (rate: number, count: number) =>
  (next: () => number): readonly MetricDay[] =>
    Array.from({ length: count }, () => {
      const mean = (CLICKS * LIMIT * rate * -Math.log((1 - next()) * (1 - next()))) / 2;
      return aDay({ clicks: CLICKS, impressions: CLICKS * 50, conversions: poisson(mean, next), spendMinor: 3_000 });
    });

/** Arrivals before the mean's time is over. */
function poisson(mean: number, next: () => number): number {
  let count = 0;
  for (let left = mean + Math.log(1 - next()); left > 0 && count < CLICKS; left += Math.log(1 - next())) count += 1;
  return count;
}

const falls = (next: () => number) => [...at(2, HISTORY_DAYS)(next), ...at(0.25, 28)(next)];

describe("a campaign that is looked at every day", () => {
  it("and is exactly at the limit is paused in 90 days in one of 14 at most, and a tenth better in one of 50", () => {
    expect(everPaused(at(1, 90), 7)).toBeLessThan(0.07);
    expect(everPaused(at(1.1, 90), 7)).toBeLessThan(0.02);
  });

  it("and falls from twice the limit to a quarter of it is nearly always paused within four weeks", () => {
    expect(everPaused(falls, HISTORY_DAYS)).toBeGreaterThan(0.9);
  });
});

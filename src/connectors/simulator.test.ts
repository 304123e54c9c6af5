import { describe, expect, it } from "vitest";
import { addDays, startOf } from "../core/time.ts";
import { simulate, type Span, type Truth } from "./simulator.ts";

const truth: Truth = {
  seed: "search",
  currency: "USD",
  impressionsPerDay: 20_000,
  impressionsSpread: 0.2,
  clickThroughRate: 0.02,
  clickDispersion: 5,
  conversionRate: 0.04,
  conversionDispersion: 4,
  costPerClickMinor: 80,
  valuePerConversionMinor: 6_000,
  weekday: [1.1, 1.1, 1.1, 1.1, 1, 0.8, 0.8],
  reported: [],
  turn: null,
};

const FROM = "2022-01-03";
const DAYS = 1_400;
const unlimited = 1_000_000_00;
const span: Span = {
  from: FROM,
  to: addDays(FROM, DAYS - 1),
  asOf: startOf("2026-11-23"),
  dailyBudgetMinor: unlimited,
};
const days = simulate(truth, span);
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** Σ (k − n p)² / (n p (1 − p)) over the days. */
const dispersion = (pairs: readonly (readonly [number | null, number | null])[]): number => {
  const rate = sum(pairs.map(([k]) => k)) / sum(pairs.map(([, n]) => n));
  const squares = pairs.map(([k, n]) => ((k ?? 0) - (n ?? 0) * rate) ** 2 / ((n ?? 0) * rate * (1 - rate)));
  return sum(squares) / (pairs.length - 1);
};

const seenOn = (weekday: number) => sum(days.filter((_, index) => index % 7 === weekday).map((day) => day.impressions));

describe("the simulator", () => {
  it.each([
    ["impressions a day", sum(days.map((day) => day.impressions)) / DAYS, 20_000, 0.02],
    ["click-through rate", sum(days.map((day) => day.clicks)) / sum(days.map((day) => day.impressions)), 0.02, 0.02],
    ["conversion rate", sum(days.map((day) => day.conversions)) / sum(days.map((day) => day.clicks)), 0.04, 0.03],
    ["cost per click", sum(days.map((day) => day.spendMinor)) / sum(days.map((day) => day.clicks)), 80, 0.02],
    [
      "value per conversion",
      sum(days.map((day) => day.revenueMinor)) / sum(days.map((day) => day.conversions)),
      6_000,
      0.02,
    ],
    ["dispersion of clicks", dispersion(days.map((day) => [day.clicks, day.impressions])), 5, 0.15],
    ["dispersion of conversions", dispersion(days.map((day) => [day.conversions, day.clicks])), 4, 0.15],
  ])("comes near the true %s in the long run", (_, seen, expected, within) => {
    expect(Math.abs(seen / expected - 1)).toBeLessThan(within);
  });

  it("is binomial when the dispersion is 1", () => {
    const even = simulate({ ...truth, conversionDispersion: 1 }, span);
    expect(dispersion(even.map((day) => [day.conversions, day.clicks]))).toBeCloseTo(1, 0);
  });

  it("has quiet weekends where the truth has them", () => {
    expect(seenOn(5) / seenOn(0)).toBeCloseTo(0.8 / 1.1, 1);
    expect(seenOn(6)).toBeLessThan(seenOn(4));
  });

  it("gives the same day whatever the span that is asked for", () => {
    expect(simulate(truth, { ...span, from: addDays(FROM, 100), to: addDays(FROM, 102) })).toEqual(
      days.slice(100, 103),
    );
    expect(simulate({ ...truth, seed: "social" }, { ...span, to: FROM })[0]?.clicks).not.toBe(days[0]?.clicks);
    expect(simulate(truth, { ...span, to: addDays(FROM, -1) })).toEqual([]);
  });

  it("stops when the budget is spent", () => {
    const limited = simulate(truth, { ...span, dailyBudgetMinor: 10_000 });
    expect(limited.every((day) => (day.spendMinor ?? 0) <= 10_000)).toBe(true);
    expect(limited.filter((day) => (day.spendMinor ?? 0) >= 9_800).length).toBeGreaterThan(DAYS * 0.95);
    expect(limited.every((day) => (day.clicks ?? 0) <= (day.impressions ?? 0))).toBe(true);
  });

  it("knows only a part of the conversions of the last days, and never fewer later", () => {
    const late: Truth = { ...truth, reported: [0.5, 0.8] };
    const at = (asOf: string) => simulate(late, { ...span, to: addDays(FROM, 600), asOf: startOf(asOf) });
    const counts = (asOf: string) => at(asOf).map((day) => day.conversions ?? 0);
    const last = addDays(FROM, 600);
    const [one, two, three] = [addDays(last, 1), addDays(last, 2), addDays(last, 3)].map(counts);
    expect(one?.slice(-1)[0]).toBeLessThan(three?.slice(-1)[0] ?? 0);
    expect(two?.every((count, index) => count >= (one?.[index] ?? 0))).toBe(true);
    expect(three).toEqual(days.slice(0, 601).map((day) => day.conversions));
  });

  it("turns on the day that it shall, and not before", () => {
    const on = addDays(FROM, 700);
    const after = simulate({ ...truth, turn: { on, costPerClick: 1.5, conversionRate: 0.5 } }, span);
    const cost = (some: typeof days) => sum(some.map((day) => day.spendMinor)) / sum(some.map((day) => day.clicks));
    expect(after.slice(0, 700)).toEqual(days.slice(0, 700));
    expect(cost(after.slice(700)) / cost(days.slice(700))).toBeCloseTo(1.5, 2);
    expect(
      sum(after.slice(700).map((day) => day.conversions)) / sum(days.slice(700).map((day) => day.conversions)),
    ).toBeCloseTo(0.5, 1);
  });
});

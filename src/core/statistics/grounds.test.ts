import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "../policy.ts";
import { someDays, someFacts } from "../../testing/asked.ts";
import { eachDay } from "../../testing/each-day.ts";
import { criteriaOf, type Criterion } from "./criteria.ts";
import { groundsOf } from "./grounds.ts";
import { measuresOf } from "./measures.ts";

const criterion = (probability: number, eValue: number): Criterion => ({
  name: "conversion_rate",
  limit: 0.02,
  seen: true,
  probability,
  eValue,
  unsettled: false,
});

const THREE = [criterion(0.5, 1), criterion(0.99, 60), criterion(0.97, 2)];
const grounds = (criteria: readonly Criterion[], match: "any" | "all") => groundsOf(criteria, { match, likely: 0.95 });

describe("grounds for a pause", () => {
  it("with any: the likeliest criterion, and the mean of the evidence over all that were tried", () => {
    expect(grounds(THREE, "any")).toMatchObject({ probability: 0.99, eValue: 21 });
    expect(grounds([criterion(0.99, 60)], "any").eValue).toBe(60);
  });

  it.each([
    [0.95, 60],
    [0.949, 1],
  ])("with any: evidence of 60 with a probability of %d counts as %d", (probability, counted) => {
    expect(grounds([criterion(probability, 60), criterion(0.96, 2)], "any").eValue).toBe((counted + 2) / 2);
  });

  it("with all: what remains after every doubt, and the least evidence", () => {
    const { probability, eValue } = grounds([criterion(0.99, 60), criterion(0.98, 30), criterion(0.97, 25)], "all");
    expect(probability).toBeCloseTo(0.94, 12);
    expect(eValue).toBe(25);
    expect(grounds(THREE, "all").probability).toBeCloseTo(0.46, 12);
  });

  it("with all: a criterion that cannot be judged does not hold", () => {
    expect(grounds([criterion(1, 1e6), criterion(1, 1e6)], "all")).toMatchObject({ probability: 0, eValue: 0 });
  });

  it("without criteria are none", () => {
    expect(grounds([], "any")).toMatchObject({ probability: 0, eValue: 0 });
  });
});

const criteriaWith = (late: number) => {
  const days = eachDay(someDays(14, { clicks: 400, conversions: 10 }), (index) =>
    index < 11 ? {} : { conversions: late },
  );
  const measures = measuresOf([days], someFacts({ days }), DEFAULT_POLICY);
  const enough = { clicks: true, impressions: true, days: true };
  return criteriaOf(DEFAULT_POLICY, "USD", { measures, enough, settledDays: days.slice(0, 11) });
};

const rate = (late: number) => criteriaWith(late).find(({ name }) => name === "conversion_rate");

describe("late conversions", () => {
  it("do not count against a campaign whose settled days are above the limit", () => {
    // 110 + 0 conversions in 5,600 clicks are 1.96 %; the eleven settled days are at 2.50 %.
    expect(rate(0)).toMatchObject({ seen: true, unsettled: true });
    expect(rate(0)?.probability).toBeLessThanOrEqual(0.5);
    expect(rate(0)?.eValue).toBeLessThanOrEqual(1);
  });

  it("change nothing once they have arrived", () => {
    expect(rate(10)).toMatchObject({ seen: false, unsettled: false });
  });
});

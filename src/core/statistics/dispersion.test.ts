import { describe, expect, it } from "vitest";
import { dispersionOf } from "./dispersion.ts";
import { JEFFREYS } from "./rate.ts";
import { siblingPrior } from "./sibling-prior.ts";
import type { Trial } from "./trial.ts";

const PRIOR = { value: 4, days: 5 };
const days = (...events: readonly number[]): readonly Trial[] => events.map((one) => ({ events: one, exposure: 100 }));

describe("dispersion", () => {
  it("of equal days is 1, shrunk towards the prior by its weight in days", () => {
    const fourteen = Array.from({ length: 14 }, () => ({ events: 4, exposure: 100 }));
    expect(dispersionOf([fourteen], PRIOR, "binomial")).toBeCloseTo((13 * 1 + 5 * 4) / 18, 12);
  });

  it("is Pearson's χ² over its degrees of freedom", () => {
    // p = 0.2: (10 − 20)² and (30 − 20)² over 100 · 0.2 · 0.8, one degree of freedom: 12.5.
    expect(dispersionOf([days(10, 30)], { value: 1, days: 0 }, "binomial")).toBeCloseTo(12.5, 12);
    expect(dispersionOf([days(10, 30)], { value: 1, days: 0 }, "poisson")).toBeCloseTo(10, 12);
  });

  it.each([
    ["one day", days(3)],
    ["no events", days(0, 0, 0)],
    ["nothing but events", days(100, 100)],
    ["no exposure", [{ events: 0, exposure: 0 }]],
  ])("is the prior's with %s", (_, trials) => {
    expect(dispersionOf([trials], PRIOR, "binomial")).toBe(4);
  });

  it("of two stretches of different rates is that of each one, not of the change between them", () => {
    const [good, bad] = [days(40, 44, 36), days(10, 8, 12)];
    const [ofGood, ofBad] = [good, bad].map((one) => dispersionOf([one], { value: 1, days: 0 }, "binomial"));
    expect([ofGood, ofBad]).toEqual([1, 1]);
    expect(dispersionOf([good, bad], { value: 1, days: 0 }, "binomial")).toBe(1);
    expect(dispersionOf([[...good, ...bad]], { value: 1, days: 0 }, "binomial")).toBeGreaterThan(10);
  });

  it("does not depend on the order of the days, and ignores days without exposure", () => {
    const trials = days(3, 8, 1, 6);
    const other = [...trials.toReversed(), { events: 0, exposure: 0 }];
    expect(dispersionOf([other], PRIOR, "binomial")).toBeCloseTo(dispersionOf([trials], PRIOR, "binomial"), 12);
  });
});

const alike = (count: number, clicks = 1_000) =>
  Array.from({ length: count }, () => ({ events: clicks * 0.03, exposure: clicks }));

describe("a prior from siblings", () => {
  it("needs ten of them", () => {
    expect(siblingPrior(alike(9), 1, 200)).toEqual(JEFFREYS);
    expect(siblingPrior(alike(10), 1, 200)).not.toEqual(JEFFREYS);
  });

  it("has their mean, and weighs at most what the policy says", () => {
    const { a, b } = siblingPrior(alike(12), 1, 200);
    expect(a + b).toBeCloseTo(200, 9);
    expect(a / (a + b)).toBeCloseTo(0.03, 12);
  });

  it("weighs less the less they agree", () => {
    const spread = Array.from({ length: 12 }, (_, index) => ({ events: 5 + index * 10, exposure: 1_000 }));
    const { a, b } = siblingPrior(spread, 1, 200);
    expect(a + b).toBeLessThan(100);
    expect(a + b).toBeGreaterThan(2);
  });

  it("leaves out what is no rate", () => {
    const odd = [...alike(9), { events: 20, exposure: 10 }, { events: 0, exposure: 0 }];
    expect(siblingPrior(odd, 1, 200)).toEqual(JEFFREYS);
  });
});

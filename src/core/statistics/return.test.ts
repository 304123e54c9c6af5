import { describe, expect, it } from "vitest";
import { probabilityMarginalGain, profitChange, returnOf } from "./return.ts";
import { yieldAfter } from "./yield.ts";

const ELASTICITY = { mean: 0.7, sd: 0.2 };
const EXACT = { mean: 1, sd: 0 };

/** `events` conversions for $1,000.00 at $50.00 each: 20 of them earn the spend back. */
function returned(events: number, lnSd = 0) {
  const belief = yieldAfter({ events, exposure: 100_000 }, 1);
  if (!belief) throw new Error("nothing spent");
  return returnOf(belief, { minor: 5_000, lnSd, from: "policy_limit" });
}

describe("return", () => {
  it("is the value of the conversions over what was spent", () => {
    expect(returned(40).mean).toBeCloseTo(40.5 / 20, 12);
  });

  it("says that 15 for $1,000 at $50 each lose money with probability 0.871", () => {
    expect(returned(15).probabilityLoss).toBeCloseTo(0.871, 3);
  });

  it("is less sure of profit and of loss when order values are uncertain", () => {
    expect(returned(40, 0.5).probabilityLoss).toBeGreaterThan(returned(40).probabilityLoss);
    expect(returned(10, 0.5).probabilityLoss).toBeLessThan(returned(10).probabilityLoss);
  });
});

const at = (events: number) =>
  [1, 1.1, 1.2, 1.5].map((ratio) => probabilityMarginalGain(returned(events), ELASTICITY, ratio));

describe("the marginal return", () => {
  it("falls with the size of the step and rises with the return", () => {
    expect(at(60)).toEqual(at(60).toSorted((a, b) => b - a));
    expect(at(90)[2]).toBeGreaterThan(at(60)[2] ?? 1);
  });

  it("is even where the elasticity eats the return", () => {
    const breakEven = { ...returned(20), lnMean: -Math.log(0.7) };
    expect(probabilityMarginalGain(breakEven, ELASTICITY, 1)).toBeCloseTo(0.5, 12);
  });
});

describe("a change of spend", () => {
  it("that stops it saves the spend and forgoes the return", () => {
    const { mean, sd } = profitChange(returned(10), ELASTICITY, { daily: 10_000, ratio: 0 });
    expect(mean).toBeCloseTo(10_000 - 10_000 * returned(10).mean, 6);
    expect(sd).toBeCloseTo(10_000 * returned(10).mean * returned(10).cv, 6);
  });

  it("of nothing changes nothing", () => {
    const { mean, sd } = profitChange(returned(40), ELASTICITY, { daily: 10_000, ratio: 1 });
    expect([mean, sd]).toEqual([0, 0]);
  });

  it("scales the profit when revenue follows spend exactly", () => {
    const belief = returned(40);
    const { mean } = profitChange(belief, EXACT, { daily: 10_000, ratio: 1.5 });
    expect(mean).toBeCloseTo(5_000 * (belief.mean - 1), 6);
  });
});

import { describe, expect, it } from "vitest";
import { JEFFREYS, probabilityBelow, rateAfter, rateInterval } from "./rate.ts";
import type { Trial } from "./trial.ts";
import { costInterval, costQuantile, probabilityCostAbove, yieldAfter } from "./yield.ts";

const FIFTEEN: Trial = { events: 15, exposure: 1_000 };
/** Fifteen conversions for $1,000.00, in cents. */
const BOUGHT: Trial = { events: 15, exposure: 100_000 };

function rate(trial: Trial, dispersion: number) {
  const belief = rateAfter(JEFFREYS, trial, dispersion);
  if (!belief) throw new Error("not a rate");
  return belief;
}

function bought(trial: Trial, dispersion: number) {
  const belief = yieldAfter(trial, dispersion);
  if (!belief) throw new Error("nothing spent");
  return belief;
}

describe("a conversion rate", () => {
  it.each([
    [1, 0.873456642],
    [2, 0.782906],
    [4, 0.695986],
  ])("of 15 in 1,000 at dispersion %d is below 2 %% with probability %d", (dispersion, probability) => {
    expect(probabilityBelow(rate(FIFTEEN, dispersion), 0.02)).toBeCloseTo(probability, dispersion === 1 ? 9 : 3);
  });

  it("of 15 in 1,000 lies between 0.88 % and 2.40 %", () => {
    const [low, high] = rateInterval(rate(FIFTEEN, 1), FIFTEEN);
    expect([low, high].map((end) => (end * 100).toFixed(2))).toEqual(["0.88", "2.40"]);
  });

  it("reaches the ends of its interval when nothing or everything happened", () => {
    const [none, all] = [
      { events: 0, exposure: 50 },
      { events: 50, exposure: 50 },
    ];
    expect(rateInterval(rate(none, 4), none)[0]).toBe(0);
    expect(rateInterval(rate(all, 4), all)[1]).toBe(1);
  });

  it.each([
    ["more conversions than clicks", { events: 11, exposure: 10 }],
    ["no clicks", { events: 0, exposure: 0 }],
  ])("is none with %s", (_, trial) => {
    expect(rateAfter(JEFFREYS, trial, 1)).toBeNull();
  });

  it("becomes surer with more of the same, at any dispersion", () => {
    for (const dispersion of [1, 2, 4, 16]) {
      const probabilities = [1, 2, 4, 8, 16, 64].map((times) =>
        probabilityBelow(rate({ events: 15 * times, exposure: 1_000 * times }, dispersion), 0.02),
      );
      expect(probabilities).toEqual(probabilities.toSorted((a, b) => a - b));
    }
  });
});

describe("a cost per conversion", () => {
  it("of 15 for $1,000 is above $50 with probability 0.871, median $65.9, between $41.5 and $114.0", () => {
    const belief = bought(BOUGHT, 1);
    const [low, high] = costInterval(belief);
    expect(probabilityCostAbove(belief, 5_000)).toBeCloseTo(0.871, 3);
    expect([costQuantile(0.5, belief), low, high].map((cents) => (cents / 100).toFixed(1))).toEqual([
      "65.9",
      "41.5",
      "114.0",
    ]);
  });

  it("without a conversion grows surer to be too high with every coin spent", () => {
    const probabilities = [1_000, 5_000, 20_000, 100_000].map((exposure) =>
      probabilityCostAbove(bought({ events: 0, exposure }, 4), 5_000),
    );
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => a - b));
    expect(probabilities.at(-1)).toBeGreaterThan(0.99);
  });

  it("is the same in any unit of money", () => {
    const scaled = bought({ events: 15, exposure: 10_000_000 }, 3);
    expect(probabilityCostAbove(scaled, 500_000)).toBeCloseTo(probabilityCostAbove(bought(BOUGHT, 3), 5_000), 12);
  });

  it("is none when nothing was spent", () => {
    expect(yieldAfter({ events: 3, exposure: 0 }, 1)).toBeNull();
  });

  it("stays in reach for counts beyond any campaign", () => {
    const [low, high] = costInterval(bought({ events: 1e9, exposure: 1e13 }, 1));
    expect(low).toBeGreaterThan(9_900);
    expect(high).toBeLessThan(10_100);
  });
});

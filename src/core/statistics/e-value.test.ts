import { describe, expect, it } from "vitest";
import { eValueCostAbove, eValueRateBelow, MAX_E_VALUE, meanEValue } from "./e-value.ts";

/** ∫ L(p)π(p)dp / L(T) by the midpoint rule over √p, where Jeffreys' prior is nearly flat. */
function byIntegration(events: number, exposure: number, limit: number): number {
  const steps = 100_000;
  const likelihood = (p: number) =>
    Math.exp(events * Math.log(p / limit) + (exposure - events) * Math.log((1 - p) / (1 - limit)));
  let weighted = 0;
  let weights = 0;
  for (let step = 0; step < steps; step += 1) {
    const root = (Math.sqrt(limit) * (step + 0.5)) / steps;
    const density = 2 / Math.sqrt(1 - root * root);
    weighted += density * likelihood(root * root);
    weights += density;
  }
  return weighted / weights;
}

describe("an e-value", () => {
  it.each([
    [5, 500, 0.02],
    [15, 1_000, 0.02],
    [0, 300, 0.02],
    [30, 1_000, 0.02],
  ])("that %d in %d is below %d agrees with direct integration", (events, exposure, limit) => {
    const direct = byIntegration(events, exposure, limit);
    expect(eValueRateBelow({ events, exposure }, 1, limit) / direct).toBeCloseTo(1, 6);
  });

  it("is below 1 when the rate is above the limit, and grows without end when it is below", () => {
    expect(eValueRateBelow({ events: 40, exposure: 1_000 }, 1, 0.02)).toBeLessThan(1);
    expect(eValueRateBelow({ events: 100, exposure: 10_000 }, 1, 0.02)).toBeGreaterThan(20);
    expect(eValueRateBelow({ events: 0, exposure: 100_000 }, 1, 0.02)).toBe(MAX_E_VALUE);
  });

  it("weakens with dispersion as with fewer days", () => {
    const whole = eValueRateBelow({ events: 20, exposure: 2_000 }, 2, 0.02);
    expect(whole).toBeCloseTo(eValueRateBelow({ events: 10, exposure: 1_000 }, 1, 0.02), 9);
  });

  it.each([
    ["no exposure", { events: 0, exposure: 0 }],
    ["more events than exposure", { events: 11, exposure: 10 }],
  ])("is neutral with %s", (_, trial) => {
    expect(eValueRateBelow(trial, 1, 0.02)).toBe(1);
  });

  it("of what may be so for a short or a long time is the mean over both", () => {
    const since = [1, 2, 6].map((events) => ({ events, exposure: 100 }));
    expect(meanEValue(since, ({ events }) => events)).toBe(3);
  });

  it("of a cost follows the Poisson likelihood: nothing for ten conversions' worth is e^10 with a prior's discount", () => {
    const eValue = eValueCostAbove({ events: 0, exposure: 50_000 }, 1, 5_000);
    // ½ Γ(½) 10^(−½) e^10, up to the mass beyond the limit.
    expect(eValue).toBeCloseTo(0.5 * Math.sqrt(Math.PI) * 10 ** -0.5 * Math.exp(10), -1);
    expect(eValueCostAbove({ events: 20, exposure: 50_000 }, 1, 5_000)).toBeLessThan(1);
  });

  it("is the same in any unit of money", () => {
    const one = eValueCostAbove({ events: 3, exposure: 50_000 }, 1.7, 5_000);
    expect(eValueCostAbove({ events: 3, exposure: 5_000_000 }, 1.7, 500_000)).toBeCloseTo(one, 9);
  });
});

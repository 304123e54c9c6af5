import { describe, expect, it } from "vitest";
import { betaBinomial, binomial, chanceOf, gamma, normal } from "./chance.ts";

const DRAWS = 20_000;
const moments = (draw: () => number) => {
  const values = Array.from({ length: DRAWS }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (DRAWS - 1) };
};

const first = (seed: string) => Array.from({ length: 5 }, chanceOf(seed));

describe("chance", () => {
  const chance = chanceOf("a seed");

  it.each([
    ["even", chance, 0.5, 1 / 12],
    ["normal", () => normal(chance), 0, 1],
    ["gamma of shape 3", () => gamma(chance, 3), 3, 3],
    ["gamma of shape 0.5", () => gamma(chance, 0.5), 0.5, 0.5],
    ["binomial", () => binomial(chance, 100, 0.2), 20, 16],
    ["beta-binomial", () => betaBinomial(chance, 100, { probability: 0.2, dispersion: 5 }), 20, 80],
  ])("that is %s has its mean and variance", (_, draw, mean, variance) => {
    const seen = moments(draw);
    expect(Math.abs(seen.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
    expect(Math.abs(seen.variance / variance - 1)).toBeLessThan(0.06);
  });

  it("is the same for the same seed and another for another", () => {
    expect(first("a")).toEqual(first("a"));
    expect(first("a")).not.toEqual(first("b"));
  });

  it.each([0, 1e-320, 1e-17, 1 - 1e-16, 1])("ends for a probability of %d", (probability) => {
    expect(binomial(chance, 1_000, probability)).toBe(Math.round(1_000 * probability));
  });

  it("never has more successes than trials, however few and varied they are", () => {
    for (let trials = 0; trials < 200; trials += 1) {
      const successes = betaBinomial(chance, trials, { probability: 0.003, dispersion: 16 });
      expect(successes).toBeGreaterThanOrEqual(0);
      expect(successes).toBeLessThanOrEqual(trials);
    }
  });
});

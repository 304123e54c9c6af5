import referenceBeta from "@stdlib/stats-base-dists-beta-cdf";
import referenceBetaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import referenceGamma from "@stdlib/stats-base-dists-gamma-cdf";
import referenceGammaQuantile from "@stdlib/stats-base-dists-gamma-quantile";
import { describe, expect, it } from "vitest";
import { betaQuantile, gammaQuantile } from "./quantile.ts";
import { betaCdf, digamma, gammaCdf, lnGamma, normalCdf, trigamma } from "./special.ts";

const SIZES = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
const RATES = [0, 0.001, 0.02, 0.3, 0.5, 0.99];
const PLACES = [-3, -1, -0.2, 0, 0.5, 2, 4];
const PROBABILITIES = [0.001, 0.025, 0.2, 0.5, 0.8, 0.975, 0.999];

const betas = SIZES.flatMap((n) => RATES.map((rate) => [0.5 + n * rate, 0.5 + n * (1 - rate)] as const));
const shapes = [0.5, 1, 1.7, 5.5, 15.5, 100.5, 12_345.6, 1_000_000.5];

/** Points around the mean, where errors matter. */
const around = (mean: number, sd: number): readonly number[] => PLACES.map((z) => mean + z * sd);

const worst = (errors: readonly number[]): number => errors.reduce((most, error) => Math.max(most, error), 0);

describe("special functions", () => {
  it("agree with @stdlib's beta distribution to 1e-9, up to a million trials", () => {
    const errors = betas.flatMap(([a, b]) => {
      const mean = a / (a + b);
      const sd = Math.sqrt((mean * (1 - mean)) / (a + b + 1));
      return around(mean, sd)
        .filter((x) => x > 0 && x < 1)
        .map((x) => Math.abs(betaCdf(x, a, b) - referenceBeta(x, a, b)));
    });
    expect(errors.length).toBeGreaterThan(200);
    expect(worst(errors)).toBeLessThan(1e-9);
  });

  it("agree with @stdlib's gamma distribution to 1e-9, up to a million events", () => {
    const errors = shapes.flatMap((a) =>
      around(a, Math.sqrt(a))
        .filter((x) => x > 0)
        .map((x) => Math.abs(gammaCdf(x, a) - referenceGamma(x, a, 1))),
    );
    expect(errors.length).toBeGreaterThan(40);
    expect(worst(errors)).toBeLessThan(1e-9);
  });

  it("give quantiles that agree with @stdlib's to 1e-9 of their size", () => {
    const beta = betas.flatMap(([a, b]) =>
      PROBABILITIES.map((p) => Math.abs(betaQuantile(p, a, b) / referenceBetaQuantile(p, a, b) - 1)),
    );
    const small = shapes.filter((a) => a < 1_000);
    const gamma = small.flatMap((a) =>
      PROBABILITIES.map((p) => Math.abs(gammaQuantile(p, a) / referenceGammaQuantile(p, a, 1) - 1)),
    );
    expect(worst(beta)).toBeLessThan(1e-9);
    expect(worst(gamma)).toBeLessThan(1e-9);
  });

  it("give gamma quantiles that the reference's own distribution function confirms, where its quantile is off by 1e-4", () => {
    const large = shapes.filter((a) => a >= 1_000);
    const errors = large.flatMap((a) =>
      PROBABILITIES.map((p) => Math.abs(referenceGamma(gammaQuantile(p, a), a, 1) - p)),
    );
    expect(errors).toHaveLength(14);
    expect(worst(errors)).toBeLessThan(1e-9);
  });

  it.each([
    ["ln Γ(½) = ½ ln π", lnGamma(0.5), 0.5 * Math.log(Math.PI)],
    ["ln Γ(11) = ln 10!", lnGamma(11), Math.log(3_628_800)],
    ["ψ(1) = −γ", digamma(1), -0.5772156649015329],
    ["ψ(½) = −γ − 2 ln 2", digamma(0.5), -1.9635100260214235],
    ["ψ'(1) = π²/6", trigamma(1), Math.PI ** 2 / 6],
    ["ψ'(½) = π²/2", trigamma(0.5), Math.PI ** 2 / 2],
    ["Φ(0)", normalCdf(0), 0.5],
    ["Φ(1.96)", normalCdf(1.959963984540054), 0.975],
    ["Φ(−1)", normalCdf(-1), 0.15865525393145705],
  ])("%s", (_, ours, known) => {
    expect(Math.abs(ours - known)).toBeLessThan(1e-12);
  });

  it("stop at the ends", () => {
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), gammaCdf(0, 2), gammaCdf(Infinity, 2)]).toEqual([0, 1, 0, 1]);
  });
});

import { totalOf, type Trial } from "./trial.ts";

export interface DispersionPrior {
  readonly value: number;
  /** Days of data that it weighs as much as. */
  readonly days: number;
}

/**
 * How many times larger the daily variance is than chance alone would make it (φ ≥ 1): Pearson's χ² over its degrees of
 * freedom, shrunk towards the prior. `binomial`: events are part of the exposure; `poisson`: exposure is money.
 */
export function dispersionOf(days: readonly Trial[], prior: DispersionPrior, family: "binomial" | "poisson"): number {
  const exposed = days.filter(({ exposure }) => exposure > 0);
  const total = totalOf(exposed);
  const rate = total.exposure > 0 ? total.events / total.exposure : 0;
  const spread = family === "binomial" ? 1 - rate : 1;
  const degrees = exposed.length - 1;
  if (degrees < 1 || rate <= 0 || spread <= 0) return prior.value;
  const chiSquared = exposed.reduce((sum, { events, exposure }) => {
    const expected = exposure * rate;
    return sum + (events - expected) ** 2 / (expected * spread);
  }, 0);
  const observed = Math.max(1, chiSquared / degrees);
  return (degrees * observed + prior.days * prior.value) / (degrees + prior.days);
}

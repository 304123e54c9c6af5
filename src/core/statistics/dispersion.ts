import type { Stretches } from "./stretches.ts";
import { totalOf, type Trial } from "./trial.ts";

export interface DispersionPrior {
  readonly value: number;
  /** Days of data that it weighs as much as. */
  readonly days: number;
}

type Family = "binomial" | "poisson";

/**
 * How many times larger the daily variance is than chance alone would make it (φ ≥ 1): Pearson's χ² over its degrees of
 * freedom, shrunk towards the prior. Each stretch is held against its own rate, so that a campaign that turned bad does not
 * pass for an unruly one. `binomial`: events are part of the exposure; `poisson`: exposure is money.
 */
export function dispersionOf(stretches: Stretches<Trial>, prior: DispersionPrior, family: Family): number {
  const spreads = stretches.map((days) => spreadOf(days, family));
  const degrees = spreads.reduce((sum, spread) => sum + spread.degrees, 0);
  if (degrees < 1) return prior.value;
  const chiSquared = spreads.reduce((sum, spread) => sum + spread.chiSquared, 0);
  const observed = Math.max(1, chiSquared / degrees);
  return (degrees * observed + prior.days * prior.value) / (degrees + prior.days);
}

/** Nothing, where there is nothing to vary: fewer than two days, no event, or nothing but events. */
function spreadOf(days: readonly Trial[], family: Family): { readonly chiSquared: number; readonly degrees: number } {
  const exposed = days.filter(({ exposure }) => exposure > 0);
  const total = totalOf(exposed);
  const rate = total.exposure > 0 ? total.events / total.exposure : 0;
  const spread = family === "binomial" ? 1 - rate : 1;
  if (exposed.length < 2 || rate <= 0 || spread <= 0) return { chiSquared: 0, degrees: 0 };
  const chiSquared = exposed.reduce((sum, { events, exposure }) => {
    const expected = exposure * rate;
    return sum + (events - expected) ** 2 / (expected * spread);
  }, 0);
  return { chiSquared, degrees: exposed.length - 1 };
}

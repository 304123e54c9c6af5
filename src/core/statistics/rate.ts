import { betaQuantile } from "./quantile.ts";
import { betaCdf } from "./special.ts";
import { effective, type Trial } from "./trial.ts";

/** What is believed of a rate: a Beta(a, b). */
export interface Rate {
  readonly a: number;
  readonly b: number;
}

export const JEFFREYS: Rate = { a: 0.5, b: 0.5 };

/** Belief after a trial whose events are part of its exposure; null when they are not (then it is no rate). */
export function rateAfter(prior: Rate, trial: Trial, dispersion: number): Rate | null {
  if (trial.exposure <= 0 || trial.events > trial.exposure) return null;
  const { events, exposure } = effective(trial, dispersion);
  return { a: prior.a + events, b: prior.b + exposure - events };
}

export const probabilityBelow = ({ a, b }: Rate, limit: number): number => betaCdf(limit, a, b);

/** Equal-tailed 95 % interval; it reaches 0 when nothing happened and 1 when everything did (Brown, Cai, DasGupta 2001). */
export function rateInterval({ a, b }: Rate, trial: Trial): readonly [number, number] {
  return [
    trial.events === 0 ? 0 : betaQuantile(0.025, a, b),
    trial.events === trial.exposure ? 1 : betaQuantile(0.975, a, b),
  ];
}

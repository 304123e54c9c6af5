import { gammaQuantile } from "./quantile.ts";
import { gammaCdf } from "./special.ts";
import { effective, type Trial } from "./trial.ts";

/** What is believed of the conversions that a minor unit of money buys: a Gamma(shape, rate). */
export interface Yield {
  readonly shape: number;
  readonly rate: number;
}

/** Belief after conversions for money, from Jeffreys' prior for counts; null when no money was spent. */
export function yieldAfter(trial: Trial, dispersion: number): Yield | null {
  if (trial.exposure <= 0) return null;
  const { events, exposure } = effective(trial, dispersion);
  return { shape: 0.5 + events, rate: exposure };
}

/** Probability that a conversion costs more than `limit` minor units. */
export const probabilityCostAbove = ({ shape, rate }: Yield, limit: number): number => gammaCdf(rate / limit, shape);

/** Cost of a conversion that is exceeded with probability 1 − p, in minor units. */
export const costQuantile = (p: number, { shape, rate }: Yield): number => rate / gammaQuantile(1 - p, shape);

/** Equal-tailed 95 % interval of the cost of a conversion, in minor units. */
export const costInterval = (belief: Yield): readonly [number, number] => [
  costQuantile(0.025, belief),
  costQuantile(0.975, belief),
];

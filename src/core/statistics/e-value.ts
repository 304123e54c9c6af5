import { JEFFREYS, probabilityBelow, type Rate } from "./rate.ts";
import { betaCdf, gammaCdf, lnGamma } from "./special.ts";
import { effective, type Trial } from "./trial.ts";

/** Beyond this it only means "settled"; it keeps the number finite. */
export const MAX_E_VALUE = 1_000_000;

const finite = (ln: number): number => Math.min(MAX_E_VALUE, Math.exp(ln));

const lnBeta = ({ a, b }: Rate): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b);

/**
 * Evidence that a rate is below a limit: the likelihood averaged over Jeffreys' prior below the limit, over the likelihood
 * at the limit. At one look chance makes it exceed 20 in at most 1 of 20 campaigns at the limit; not for ever, as a
 * martingale would (Ville): days leave it and the dispersion is estimated (docs/decisions/0009). 1 when it is no rate.
 */
export function eValueRateBelow(trial: Trial, dispersion: number, limit: number): number {
  const { events, exposure } = effective(trial, dispersion);
  if (exposure <= 0 || events > exposure || limit <= 0 || limit >= 1) return 1;
  const after: Rate = { a: JEFFREYS.a + events, b: JEFFREYS.b + exposure - events };
  const averaged = lnBeta(after) + Math.log(probabilityBelow(after, limit));
  const prior = lnBeta(JEFFREYS) + Math.log(betaCdf(limit, JEFFREYS.a, JEFFREYS.b));
  const atLimit = events * Math.log(limit) + (exposure - events) * Math.log1p(-limit);
  return finite(averaged - prior - atLimit);
}

/** The same for "a conversion costs more than `limit` minor units": fewer conversions for the money than at the limit. */
export function eValueCostAbove(trial: Trial, dispersion: number, limit: number): number {
  const { events, exposure } = effective(trial, dispersion);
  if (exposure <= 0 || limit <= 0) return 1;
  const expected = exposure / limit;
  const shape = events + 0.5;
  const averaged = Math.log(0.5) + lnGamma(shape) + Math.log(gammaCdf(expected, shape)) - shape * Math.log(expected);
  return finite(averaged + expected);
}

/** Of something that may be so for a short or a long time: the mean over both, which is an e-value again. */
export const meanEValue = (since: readonly Trial[], eValue: (trial: Trial) => number): number =>
  since.reduce((sum, trial) => sum + eValue(trial), 0) / Math.max(1, since.length);

import { digamma, normalCdf, trigamma } from "./special.ts";
import { probabilityCostAbove, type Yield } from "./yield.ts";

/** What a conversion is worth. */
export interface ConversionValue {
  readonly minor: number;
  /** Standard deviation of its logarithm; 0 for a value that somebody set. */
  readonly lnSd: number;
  readonly from: "revenue" | "campaign_target" | "policy_limit";
}

/** What is believed of the value that one unit of spend earns (1 = it earns itself back). */
export interface Return {
  readonly mean: number;
  /** Relative standard deviation. */
  readonly cv: number;
  readonly lnMean: number;
  readonly lnSd: number;
  readonly probabilityLoss: number;
}

/** Revenue grows as spend to this power. */
interface Elasticity {
  readonly mean: number;
  readonly sd: number;
}

/** Conversions per money times their value. The logarithm by its first two moments (delta method for the value). */
export function returnOf(belief: Yield, value: ConversionValue): Return {
  const lnMean = digamma(belief.shape) - Math.log(belief.rate) + Math.log(value.minor);
  const lnSd = Math.sqrt(trigamma(belief.shape) + value.lnSd ** 2);
  return {
    mean: (belief.shape / belief.rate) * value.minor,
    cv: Math.sqrt(1 / belief.shape + value.lnSd ** 2),
    lnMean,
    lnSd,
    probabilityLoss: value.lnSd === 0 ? probabilityCostAbove(belief, value.minor) : normalCdf(-lnMean / lnSd),
  };
}

/** Probability that the last unit of money still earns itself back when spend is `ratio` times today's. */
export function probabilityMarginalGain(belief: Return, elasticity: Elasticity, ratio: number): number {
  const lnRatio = Math.log(ratio);
  const mean = Math.log(elasticity.mean) + belief.lnMean + (elasticity.mean - 1) * lnRatio;
  const sd = Math.hypot(belief.lnSd, elasticity.sd * (1 / elasticity.mean + lnRatio));
  return normalCdf(mean / sd);
}

interface Gain {
  /** In the unit of `dailySpend`, per day. */
  readonly mean: number;
  readonly sd: number;
}

/** What changes in a day's profit when spend goes to `ratio` times `dailySpend` (0 = stopped). */
export function profitChange(belief: Return, elasticity: Elasticity, spend: SpendChange): Gain {
  const { daily, ratio } = spend;
  const earned = belief.mean * daily;
  const growth = ratio === 0 ? 0 : ratio ** elasticity.mean;
  const perElasticity = ratio === 0 ? 0 : earned * growth * Math.log(ratio);
  return {
    mean: earned * (growth - 1) - daily * (ratio - 1),
    sd: Math.hypot(earned * (growth - 1) * belief.cv, perElasticity * elasticity.sd),
  };
}

interface SpendChange {
  /** Minor units a day, as spent now (for a paused campaign: as it would be spent). */
  readonly daily: number;
  readonly ratio: number;
}

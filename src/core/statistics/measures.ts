import type { Facts } from "../facts.ts";
import type { PolicyDocument } from "../policy.ts";
import type { Window } from "../window.ts";
import { dispersionOf } from "./dispersion.ts";
import { JEFFREYS, type Rate, rateAfter } from "./rate.ts";
import { siblingPrior } from "./sibling-prior.ts";
import { dailyTrials, totalOf, type Trial } from "./trial.ts";
import { type Yield, yieldAfter } from "./yield.ts";

/** What was counted, how unruly the days were, and what is believed of it. */
export interface Measure<B> {
  readonly trial: Trial;
  readonly dispersion: number;
  readonly belief: B;
}

/** The campaign's three measures over the window. Null: not collected, nothing to divide by, or no rate at all. */
export interface Measures {
  /** Conversions per click; null also when there are more conversions than clicks (view-through). */
  readonly conversionRate: Measure<Rate> | null;
  readonly clickThroughRate: Measure<Rate> | null;
  /** Conversions per minor unit spent, which is what a cost per conversion is the inverse of. */
  readonly cost: Measure<Yield> | null;
}

export function measuresOf({ days }: Window, { portfolio }: Facts, { statistics }: PolicyDocument): Measures {
  const prior = { value: statistics.prior_dispersion, days: statistics.prior_dispersion_days };

  const conversions = dailyTrials(days, "conversions", "clicks");
  const conversionDispersion = dispersionOf(conversions, prior, "binomial");
  const siblings = portfolio.siblings.map((one) => ({ events: one.conversions, exposure: one.clicks }));
  const priorRate = siblingPrior(siblings, conversionDispersion, statistics.max_prior_clicks);

  const clicks = dailyTrials(days, "clicks", "impressions");
  const clickDispersion = dispersionOf(clicks, prior, "binomial");

  const bought = dailyTrials(days, "conversions", "spendMinor");
  const boughtDispersion = dispersionOf(bought, prior, "poisson");
  const boughtTotal = totalOf(bought);

  return {
    conversionRate: measure(totalOf(conversions), conversionDispersion, (trial, phi) =>
      rateAfter(priorRate, trial, phi),
    ),
    clickThroughRate: measure(totalOf(clicks), clickDispersion, (trial, phi) => rateAfter(JEFFREYS, trial, phi)),
    cost: measure(boughtTotal, boughtDispersion, yieldAfter),
  };
}

function measure<B>(
  trial: Trial,
  dispersion: number,
  believe: (trial: Trial, dispersion: number) => B | null,
): Measure<B> | null {
  const belief = believe(trial, dispersion);
  return belief === null ? null : { trial, dispersion, belief };
}

import type { Facts } from "../facts.ts";
import type { PolicyDocument } from "../policy.ts";
import { dispersionOf } from "./dispersion.ts";
import { JEFFREYS, type Rate, rateAfter } from "./rate.ts";
import { siblingPrior } from "./sibling-prior.ts";
import { sinceEach, type Stretches } from "./stretches.ts";
import { type Count, dailyTrials, type Trial } from "./trial.ts";
import { type Yield, yieldAfter } from "./yield.ts";

/** What was counted, how unruly the days were, and what is believed of it. */
export interface Measure<B> {
  /** Over the window. */
  readonly trial: Trial;
  /** Over the window, over it and the stretch before it, and so on to all that is known. */
  readonly since: readonly Trial[];
  /** Over all that is known. */
  readonly dispersion: number;
  readonly belief: B;
}

/** The campaign's three measures. Null: not collected in the window, nothing to divide by, or no rate at all. */
export interface Measures {
  /** Conversions per click; null also when there are more conversions than clicks (view-through). */
  readonly conversionRate: Measure<Rate> | null;
  readonly clickThroughRate: Measure<Rate> | null;
  /** Conversions per minor unit spent, which is what a cost per conversion is the inverse of. */
  readonly cost: Measure<Yield> | null;
}

/** The first stretch is the window. */
export function measuresOf(stretches: Stretches, { portfolio }: Facts, { statistics }: PolicyDocument): Measures {
  const prior = { value: statistics.prior_dispersion, days: statistics.prior_dispersion_days };
  const counted = (events: Count, exposure: Count, family: "binomial" | "poisson") => {
    const trials = stretches.map((days) => dailyTrials(days, events, exposure));
    return { since: sinceEach(trials), dispersion: dispersionOf(trials, prior, family) };
  };
  const conversions = counted("conversions", "clicks", "binomial");
  const siblings = portfolio.siblings.map((one) => ({ events: one.conversions, exposure: one.clicks }));
  const priorRate = siblingPrior(siblings, conversions.dispersion, statistics.max_prior_clicks);
  return {
    conversionRate: measure(conversions, (trial, dispersion) => rateAfter(priorRate, trial, dispersion)),
    clickThroughRate: measure(counted("clicks", "impressions", "binomial"), (trial, dispersion) =>
      rateAfter(JEFFREYS, trial, dispersion),
    ),
    cost: measure(counted("conversions", "spendMinor", "poisson"), yieldAfter),
  };
}

function measure<B>(
  counted: Pick<Measure<B>, "since" | "dispersion">,
  believe: (trial: Trial, dispersion: number) => B | null,
): Measure<B> | null {
  const [trial] = counted.since;
  const belief = trial ? believe(trial, counted.dispersion) : null;
  return trial && belief !== null ? { ...counted, trial, belief } : null;
}

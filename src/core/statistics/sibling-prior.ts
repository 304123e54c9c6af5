import { JEFFREYS, type Rate } from "./rate.ts";
import { totalOf, type Trial } from "./trial.ts";

const MIN_SIBLINGS = 10;

/**
 * What the account's other campaigns say about a rate before this one has data: a Beta by moments, worth at most
 * `maxClicks`, each as unruly as the campaign's own, so that a campaign with data of its own is believed over its
 * siblings. Jeffreys when fewer than ten siblings can be compared.
 */
export function siblingPrior(siblings: readonly Trial[], dispersion: number, maxClicks: number): Rate {
  const usable = siblings.filter(({ events, exposure }) => exposure > 0 && events <= exposure);
  const total = totalOf(usable);
  const mean = total.exposure > 0 ? total.events / total.exposure : 0;
  if (usable.length < MIN_SIBLINGS || mean <= 0 || mean >= 1) return JEFFREYS;
  const strength = Math.max(1, Math.min(maxClicks, strengthOf(usable, mean, dispersion)) / dispersion);
  return { a: mean * strength, b: (1 - mean) * strength };
}

/** Between-campaign variance is what the weighted spread of the rates has beyond their own sampling noise. */
function strengthOf(siblings: readonly Trial[], mean: number, dispersion: number): number {
  const clicks = totalOf(siblings).exposure;
  const bernoulli = mean * (1 - mean);
  const spread = siblings.reduce((sum, { events, exposure }) => sum + exposure * (events / exposure - mean) ** 2, 0);
  const concentration = siblings.reduce((sum, { exposure }) => sum + exposure ** 2, 0) / clicks;
  const noise = (siblings.length - 1) * dispersion * bernoulli;
  const between = (spread - noise) / (clicks - concentration);
  // At least two clicks: even siblings that agree on nothing place the rate within the account's order of size.
  return between > 0 ? Math.max(2, bernoulli / between - 1) : Infinity;
}

import type { MetricDay } from "../core/campaign.ts";
import type { Currency } from "../core/money.ts";
import { addDays, DAY_MS, dateOf, daysBetween, type Instant, type IsoDate, startOf } from "../core/time.ts";
import { betaBinomial, chanceOf, gamma, normal } from "./chance.ts";

/**
 * A campaign whose truth is known. Where the usual values come from: two real search and social campaigns over a year have
 * a click-through rate of 1.3 to 2.0 %, clicks 4 to 8 times as varied as binomial, impressions that vary by 12 to 28 % of
 * their mean from day to day; eleven real campaigns over a month have conversions 2 to 16 times as varied as binomial.
 */
export interface Truth {
  readonly seed: string;
  readonly currency: Currency;
  /** Mean before the weekday and the budget. */
  readonly impressionsPerDay: number;
  /** Standard deviation of impressions over their mean. */
  readonly impressionsSpread: number;
  readonly clickThroughRate: number;
  readonly clickDispersion: number;
  readonly conversionRate: number;
  readonly conversionDispersion: number;
  readonly costPerClickMinor: number;
  /** Null: the source knows no revenue. */
  readonly valuePerConversionMinor: number | null;
  /** Monday to Sunday, on impressions. */
  readonly weekday: readonly [number, number, number, number, number, number, number];
  /** Share of a day's conversions that is known one, two … days later; all of them after that. */
  readonly reported: readonly number[];
  /** From that day on these are multiplied. */
  readonly turn: Turn | null;
}

export interface Turn {
  readonly on: IsoDate;
  readonly impressions?: number;
  readonly clickThroughRate?: number;
  readonly conversionRate?: number;
  readonly costPerClick?: number;
}

export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** When the platform was asked: conversions that come in later are not known yet. */
  readonly asOf: Instant;
  readonly dailyBudgetMinor: number;
}

export const SIMULATOR = "simulator";

/** What a platform would report. A day depends on the seed, its date, the budget and the day of `asOf` alone. */
export const simulate = (truth: Truth, span: Span): readonly MetricDay[] =>
  Array.from({ length: Math.max(0, daysBetween(span.from, span.to) + 1) }, (_, index) =>
    dayOf(truth, { ...span, date: addDays(span.from, index) }),
  );

function dayOf(truth: Truth, { date, asOf, dailyBudgetMinor }: Span & { readonly date: IsoDate }): MetricDay {
  const now = turned(truth, date);
  const chance = chanceOf(`${truth.seed} ${date}`);
  const shape = truth.impressionsSpread ** -2;
  const wanted = Math.round((now.impressionsPerDay * weekdayFactor(truth, date) * gamma(chance, shape)) / shape);
  const clicked = betaBinomial(chance, wanted, {
    probability: now.clickThroughRate,
    dispersion: truth.clickDispersion,
  });
  const costPerClick = now.costPerClickMinor * Math.exp(COST_SPREAD * normal(chance));
  // The platform stops when the day's budget is spent.
  const clicks = Math.min(clicked, Math.floor(dailyBudgetMinor / costPerClick));
  const conversions = betaBinomial(chance, clicks, {
    probability: now.conversionRate,
    dispersion: truth.conversionDispersion,
  });
  const known = reportedOf(truth, { date, asOf, conversions });
  const value = truth.valuePerConversionMinor;
  return {
    date,
    impressions: clicked === 0 ? wanted : Math.round((wanted * clicks) / clicked),
    clicks,
    conversions: known,
    spendMinor: Math.round(clicks * costPerClick),
    revenueMinor: value === null ? null : Math.round(known * value * Math.exp(VALUE_SPREAD * normal(chance))),
    currency: truth.currency,
    source: SIMULATOR,
    asOf,
    shiftedDays: 0,
  };
}

/** Of the logarithm of a day's mean cost per click, and mean value per conversion. */
const COST_SPREAD = 0.05;
const VALUE_SPREAD = 0.04;

function turned(truth: Truth, date: IsoDate): Truth {
  const { turn } = truth;
  if (turn === null || date < turn.on) return truth;
  return {
    ...truth,
    impressionsPerDay: truth.impressionsPerDay * (turn.impressions ?? 1),
    clickThroughRate: truth.clickThroughRate * (turn.clickThroughRate ?? 1),
    conversionRate: truth.conversionRate * (turn.conversionRate ?? 1),
    costPerClickMinor: truth.costPerClickMinor * (turn.costPerClick ?? 1),
  };
}

/** 1970-01-01 was a Thursday. */
const weekdayFactor = ({ weekday }: Truth, date: IsoDate): number => weekday[(startOf(date) / DAY_MS + 3) % 7] ?? 1;

interface Counted {
  readonly date: IsoDate;
  readonly asOf: Instant;
  readonly conversions: number;
}

/** Each conversion becomes known on a day of its own, so that a day's count never falls as it grows older. */
function reportedOf({ seed, reported }: Truth, { date, asOf, conversions }: Counted): number {
  const share = reported[Math.max(0, daysBetween(date, dateOf(asOf)) - 1)] ?? 1;
  const chance = chanceOf(`${seed} ${date} reported`);
  return Array.from({ length: conversions }, chance).filter((delay) => delay < share).length;
}

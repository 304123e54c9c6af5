import type { Asked } from "./asked.ts";
import type { MetricDay } from "./campaign.ts";
import { candidatesOf } from "./candidates.ts";
import type { Json } from "./canonical.ts";
import { type Facts, HISTORY_DAYS } from "./facts.ts";
import type { Digest } from "./ids.ts";
import type { PolicyDocument } from "./policy.ts";
import { qualityFlags } from "./quality.ts";
import { paceOf } from "./statistics/pace.ts";
import { addDays, dateOf, type Instant } from "./time.ts";
import { pairOf, sumOf, windowOf } from "./window.ts";

type Steps = PolicyDocument["cache"];

/**
 * What makes two questions about a campaign the same besides their text: everything a person set, exactly, and what was
 * measured in steps of the policy, so that spend that ticks up by cents changes nothing. Never a freshness or a clock;
 * the date is in, because every window ends yesterday.
 */
function materialFacts(asked: Asked): Json {
  const { facts, policy, now } = asked;
  const { cache, evidence } = policy.document;
  return {
    today: dateOf(now),
    campaign: setByPeople(facts),
    changes: facts.changes.map(({ id }) => id).toSorted(),
    outcomes: facts.situation.outcomes.map(({ id }) => id).toSorted(),
    lifetime: { days: facts.lifetime.days, spend: volume(facts.lifetime.spendMinor, cache) },
    metrics: spans(now, evidence.window_days).map((span) => measured(facts.days, span, cache)),
    portfolio: portfolioOf(facts, cache),
    turns: turningPoints(asked),
  };
}

/**
 * What a choice turns on all at once, wherever the steps lie: what the rules say now to everything that could be chosen
 * (which the clock alone can change), whether the budget limits, whether there is enough data. A "why" reads each day.
 */
function turningPoints(asked: Asked): Json {
  const { facts, policy, now, question } = asked;
  const { campaign, days } = facts;
  const [window, week] = [policy.document.evidence.window_days, 7].map((length) => windowOf(days, now, length));
  const today = dateOf(now);
  return {
    verdicts: candidatesOf(asked).map(({ outcome }) => outcome),
    limited: window && week ? paceOf(window, week, { campaign, policy: policy.document }).limited : null,
    quality: qualityFlags(facts, policy.document, now).map(({ id }) => id),
    days: question.intent.kind === "diagnose" ? days.filter(({ date }) => date < today).map(countsOf) : null,
  };
}

const countsOf = ({ date, impressions, clicks, conversions, spendMinor, revenueMinor }: MetricDay): Json => [
  date,
  impressions,
  clicks,
  conversions,
  spendMinor,
  revenueMinor,
];

/** What `asked`, a reasoner's name and what it is told are, as one value: equal values may share a proposal, different ones never. */
export function identityOf(asked: Asked, reasonerName: string, promptDigest: Digest | null = null): Json {
  const { question, policy, caller, facts, autonomy, criticality, context } = asked;
  return {
    workspace: caller.workspace,
    campaign: facts.campaign.id,
    question: question.canonical,
    // A function of the question; in, so that no text can pass for a sentence of the list by spelling its bytes.
    intent: { ...question.intent },
    facts: materialFacts(asked),
    policy: { version: policy.version, digest: policy.digest },
    prompt: promptDigest,
    reasoner: reasonerName,
    autonomy,
    criticality,
    context,
  };
}

function setByPeople({ campaign }: Facts): Json {
  const { status, dailyBudget, targets, bundleId, experimentId, platform, accountId, startedOn } = campaign;
  const { amount, currency } = dailyBudget;
  return {
    status,
    budget: { amount, currency },
    targets: { ...targets },
    bundle: bundleId,
    experiment: experimentId,
    platform,
    account: accountId,
    startedOn,
  };
}

/** Days `[from, to)` as days before today: yesterday, this week, the week before, the window of the judgement, all known. */
const spans = (now: Instant, windowDays: number): readonly (readonly [string, string])[] =>
  (
    [
      [1, 0],
      [7, 0],
      [14, 7],
      [windowDays, 0],
      [HISTORY_DAYS, 0],
    ] as const
  ).map(([from, to]) => [addDays(dateOf(now), -from), addDays(dateOf(now), -to)]);

function measured(all: readonly MetricDay[], [from, to]: readonly [string, string], steps: Steps): Json {
  const days = all.filter(({ date }) => date >= from && date < to);
  const total = (metric: Parameters<typeof sumOf>[1]) => volume(sumOf({ days }, metric), steps);
  const per = (...pair: Parameters<typeof pairOf>[1]) => rate(pairOf({ days }, pair), steps);
  return {
    collected: days.length,
    sources: distinct(days.map(({ source }) => source)),
    shifted: distinct(days.map(({ shiftedDays }) => shiftedDays)),
    impressions: total("impressions"),
    clicks: total("clicks"),
    conversions: total("conversions"),
    spend: total("spendMinor"),
    revenue: total("revenueMinor"),
    clickThrough: per("clicks", "impressions"),
    conversion: per("conversions", "clicks"),
    cost: per("spendMinor", "conversions"),
    return: per("revenueMinor", "spendMinor"),
  };
}

function portfolioOf({ campaign, portfolio }: Facts, steps: Steps): Json {
  const siblings = portfolio.siblings.reduce(
    (sum, { clicks, conversions }) => ({
      numerator: sum.numerator + conversions,
      denominator: sum.denominator + clicks,
    }),
    { numerator: 0, denominator: 0 },
  );
  const share = { numerator: campaign.dailyBudget.amount, denominator: portfolio.activeDailyBudgetMinor };
  return {
    currency: portfolio.currency,
    share: rate(share, steps),
    spend: volume(portfolio.trailing7dSpendMinor, steps),
    siblings: {
      conversion: rate(siblings, steps),
      each: portfolio.siblings
        .map(({ clicks, conversions }) => String(rate({ numerator: conversions, denominator: clicks }, steps)))
        .toSorted(),
    },
  };
}

const volume = (value: number | null, { volume_step_bp }: Steps): Json => step(value, volume_step_bp);

/** A rate without a denominator is another thing than a rate of zero. */
function rate(pair: { readonly numerator: number; readonly denominator: number } | null, steps: Steps): Json {
  if (pair === null) return null;
  return pair.denominator === 0 ? "undefined" : step(pair.numerator / pair.denominator, steps.rate_step_bp);
}

/** Which step of equal ratio a value stands on; zero and "not collected" are steps of their own. No step: exactly. */
function step(value: number | null, stepBp: number): Json {
  if (value === null || stepBp === 0) return value;
  if (value === 0) return "zero";
  const index = Math.floor(Math.log(Math.abs(value)) / Math.log1p(stepBp / 10_000));
  return value < 0 ? `-${index}` : index;
}

const distinct = <T extends string | number>(values: readonly T[]): readonly T[] => [...new Set(values)].toSorted();

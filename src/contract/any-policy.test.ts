import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Asked } from "../core/asked.ts";
import type { MetricDay } from "../core/campaign.ts";
import { MAX_AMOUNT } from "../core/money.ts";
import { DEFAULT_POLICY, type PolicyDocument } from "../core/policy.ts";
import type { Intent } from "../core/question.ts";
import { addDays, dateOf } from "../core/time.ts";
import { proposeStatistically } from "../reasoners/statistical.ts";
import { aCampaign, aDay, anAsked, aPolicy, aPortfolio, NOW, someFacts } from "../testing/asked.ts";
import { sixDecimals } from "./metrics.ts";
import { policyDocumentSchema } from "./policy.ts";

/** The ends of a range are what breaks a formula, so they come up as often as all between them. */
const ends = (min: number, max: number) => fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true }));
const wholeEnds = (min: number, max: number) => ends(min, max).map(Math.round);

const statistics = fc.record({
  prior_dispersion: ends(1, 1_000),
  prior_dispersion_days: ends(0, 365),
  max_prior_clicks: ends(0, 1_000_000),
  pause_probability: ends(0.5, 1),
  first_look_probability: ends(0.5, 1),
  pause_e_value: ends(1, 1_000_000),
  decrease_probability: ends(0.5, 1),
  increase_probability: ends(0.5, 1),
  hysteresis: fc.record({ pause: ends(0.5, 1), decrease: ends(0.5, 1), increase: ends(0.5, 1) }),
  elasticity: fc.record({ mean: ends(0, 1.5), sd: ends(0.001, 1) }),
  limited_spend_bp: wholeEnds(0, 10_000),
  limited_days: wholeEnds(1, 7),
  horizon_days: wholeEnds(1, 90),
  risk_aversion: ends(0, 10),
  action_cost_days: ends(0, 365),
  irreversible_cost_days: ends(0, 365),
  anomaly_z: ends(1, 100),
});

const amounts = wholeEnds(0, MAX_AMOUNT).map((USD) => ({ USD }));

const documents = fc
  .record({ statistics, cost: amounts, window: wholeEnds(7, 60), minimum: wholeEnds(0, 1_000_000_000), ...limits() })
  .map(({ statistics: own, cost, window, minimum, rate, click, match }): PolicyDocument => ({
    ...DEFAULT_POLICY,
    pause: {
      ...DEFAULT_POLICY.pause,
      match,
      conversion_rate_below_bp: rate,
      click_through_rate_below_bp: click,
      cost_per_conversion_above: cost,
    },
    evidence: { window_days: window, min_clicks: minimum, min_impressions: minimum, min_days: 1 },
    targets: { conversion_rate_bp: rate },
    statistics: own,
  }))
  .filter((document) => policyDocumentSchema.safeParse(document).success);

function limits() {
  return { rate: wholeEnds(0, 10_000), click: wholeEnds(0, 10_000), match: fc.constantFrom("any", "all") };
}

const HUGE = 1_000_000_000_000;
const count = fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 5, arbitrary: wholeEnds(0, HUGE) });
const counts = fc.record({
  impressions: count,
  clicks: count,
  conversions: fc.oneof(count, ends(0, 10).map(sixDecimals), fc.constant(0.000_001)),
  spendMinor: fc.oneof(fc.constant(null), wholeEnds(0, MAX_AMOUNT)),
  revenueMinor: fc.oneof(fc.constant(null), wholeEnds(0, MAX_AMOUNT)),
});
/** Some days all alike, some all different. */
const histories = fc.oneof(
  fc.array(counts, { maxLength: 60 }),
  fc.tuple(counts, fc.integer({ min: 1, max: 60 })).map(([one, times]) => Array.from({ length: times }, () => one)),
);

const dated = (all: readonly Partial<MetricDay>[]): readonly MetricDay[] =>
  all.map((over, index) => aDay({ ...over, date: addDays(dateOf(NOW), index - all.length) }));

const INTENTS: readonly Intent[] = [
  { kind: "review" },
  { kind: "status" },
  ...(["increase_budget", "decrease_budget", "pause", "resume"] as const).map((about): Intent => ({
    kind: "consider",
    about,
    amountBp: null,
  })),
  ...(["cost_per_conversion", "conversion_rate", "click_through_rate", "spend", "conversions"] as const).map(
    (metric): Intent => ({ kind: "diagnose", metric }),
  ),
];

const asked = fc
  .record({
    document: documents,
    days: histories,
    intent: fc.constantFrom(...INTENTS),
    status: fc.constantFrom("active", "active", "paused", "ended"),
    budget: wholeEnds(0, MAX_AMOUNT),
    target: fc.oneof(fc.constant(null), wholeEnds(0, MAX_AMOUNT)),
    ratePpm: fc.oneof(fc.constant(null), wholeEnds(0, 1_000_000)),
    siblings: fc.array(fc.record({ clicks: wholeEnds(0, HUGE), conversions: wholeEnds(0, HUGE) }), { maxLength: 50 }),
  })
  .map(({ document, days, intent, status, budget, target, ratePpm, siblings }): Asked =>
    anAsked({
      question: { text: "?", canonical: "?", intent },
      policy: aPolicy(document),
      facts: someFacts({
        days: dated(days),
        campaign: aCampaign({
          status,
          dailyBudget: { amount: budget, currency: "USD" },
          targets: { conversionRatePpm: ratePpm, costPerConversionMinor: target, clickThroughRatePpm: ratePpm },
        }),
        portfolio: aPortfolio({ siblings }),
      }),
    }),
  );

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

it("under every policy that is accepted, whatever was counted, an answer comes soon and holds no NaN and no infinity", () => {
  fc.assert(
    fc.property(asked, (question) => {
      const { proposal, evidence } = proposeStatistically(question);
      expect(numbersIn({ proposal, evidence }).filter((number) => !Number.isFinite(number))).toEqual([]);
      expect([proposal.reason, proposal.finding, proposal.flipsIf].join(" ")).not.toMatch(/NaN|Infinity/);
    }),
    { numRuns: 400 },
  );
});

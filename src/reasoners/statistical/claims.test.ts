import { expect, it } from "vitest";
import type { Asked } from "../../core/asked.ts";
import type { MetricDay } from "../../core/campaign.ts";
import { checkClaims } from "../../core/claims.ts";
import { DEFAULT_POLICY } from "../../core/policy.ts";
import type { Intent } from "../../core/question.ts";
import { aCampaign, aChange, anAsked, aPolicy, aPortfolio, NOW, someFacts } from "../../testing/asked.ts";
import { eachDay } from "../../testing/each-day.ts";
import { chance, simulatedDays } from "../../testing/simulated-campaign.ts";
import { proposeStatistically } from "../statistical.ts";

const INTENTS: readonly Intent[] = [
  { kind: "review" },
  { kind: "status" },
  { kind: "unsupported", verb: "delete" },
  ...(["increase_budget", "decrease_budget", "pause", "resume"] as const).flatMap((about): readonly Intent[] => [
    { kind: "consider", about, amountBp: null },
    { kind: "consider", about, amountBp: 500 },
  ]),
  ...(["cost_per_conversion", "conversion_rate", "click_through_rate", "spend", "conversions"] as const).map(
    (metric): Intent => ({ kind: "diagnose", metric }),
  ),
];

/** A campaign, a policy and a question of every kind, with counts left out, revenue, targets and changes at random. */
function anyAsked(seed: number): Asked {
  const next = chance(seed);
  const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(next() * items.length)] ?? items[0];
  const currency = pick(["USD", "USD", "EUR", "JPY", "CHF"]);
  const budget = Math.round(10 ** (3 + 2.5 * next()));
  const truth = {
    conversionRate: 10 ** (-3.5 + 3 * next()),
    dispersion: 9 * next(),
    clicksPerDay: Math.round(10 ** (3.5 * next())),
    spendMinorPerDay: next() < 0.5 ? Math.round(budget * (0.85 + 0.2 * next())) : Math.round(10 ** (5 * next())),
  };
  const impressions = Math.round(truth.clicksPerDay * 10 ** (0.2 + 3.5 * next()));
  const missing = pick([null, null, null, "impressions", "clicks", "conversions", "spendMinor"] as const);
  const revenue = next() < 0.4 ? 4_000 : null;
  const slump = next() < 0.3 ? next() : 1;
  const counted = simulatedDays(truth, pick([0, 2, 3, 9, 14, 14, 30, 45]), next);
  const days = eachDay(counted, (index, day): Partial<MetricDay> => {
    const conversions = (day.conversions ?? 0) * (index >= counted.length - 7 ? slump : 1);
    const whole = {
      currency,
      impressions,
      conversions,
      revenueMinor: revenue && Math.round(conversions * revenue),
    };
    return missing === null ? whole : { ...whole, [missing]: null };
  });
  const own = next() < 0.4;
  const targets = {
    conversionRatePpm: own ? pick([null, 20_000, 12_345]) : null,
    costPerConversionMinor: own ? pick([null, 3_000]) : null,
    clickThroughRatePpm: own ? pick([null, 15_000]) : null,
  };
  const status = pick(["active", "active", "active", "paused", "ended"] as const);
  const after = { amount: Math.round(budget * (0.5 + next())), currency };
  const match = pick(["any", "all"] as const);
  return anAsked({
    question: { text: "?", canonical: "?", intent: INTENTS[Math.floor(next() * INTENTS.length)] ?? { kind: "review" } },
    facts: someFacts({
      days,
      campaign: aCampaign({
        status,
        targets,
        dailyBudget: { amount: budget, currency },
        bundleId: pick([null, null, "b"]),
      }),
      changes: next() < 0.4 ? [aChange({ before: { amount: budget, currency }, after, at: NOW - 3e8 })] : [],
      portfolio: aPortfolio({ currency, activeDailyBudgetMinor: budget * 15 }),
    }),
    policy: aPolicy({ pause: { ...DEFAULT_POLICY.pause, match } }),
  });
}

it("every number that it ever states is in its evidence, its action or the policy", () => {
  const unverified = Array.from({ length: 700 }, (_, seed) => anyAsked(seed)).flatMap((asked) => {
    const { proposal, evidence } = proposeStatistically(asked);
    return [proposal.reason, proposal.finding, proposal.flipsIf]
      .filter((text) => text !== null)
      .filter((reason) =>
        checkClaims({ proposal: { ...proposal, reason }, evidence }, asked).claims.some((claim) => !claim.verified),
      );
  });
  expect(unverified).toEqual([]);
});

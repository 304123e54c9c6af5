import { describe, expect, it } from "vitest";
import { aCampaign, anAsked, someFacts } from "../testing/asked.ts";
import { questionOf } from "./ask.ts";
import type { Asked } from "./asked.ts";
import { checkClaims, MAX_CLAIMS } from "./claims.ts";
import type { Evidence } from "./evidence.ts";
import type { Proposal } from "./proposal.ts";

const item = (over: Partial<Evidence> & Pick<Evidence, "id" | "metric" | "value" | "unit">): Evidence => ({
  currency: over.unit === "minor" ? "USD" : null,
  interval: null,
  n: null,
  window: "P14D",
  source: "google_ads",
  asOf: null,
  freshnessS: 7_200,
  status: "live",
  shiftedDays: 0,
  ...over,
});

const EVIDENCE: readonly Evidence[] = [
  item({ id: "ev_1", metric: "conversion_rate", value: 0.041, unit: "ratio", interval: [0.036, 0.047], n: 7_312 }),
  item({ id: "ev_2", metric: "cost_per_conversion", value: 3_100.4, unit: "minor", interval: [2_650, 3_580] }),
  item({ id: "ev_3", metric: "click_through_rate", value: 0.05, unit: "ratio", n: 146_240 }),
  item({ id: "ev_4", metric: "clicks", value: 7_312, unit: "count" }),
  item({ id: "ev_5", metric: "conversions", value: 299.8, unit: "count" }),
  item({ id: "ev_6", metric: "spend_total", value: 929_500, unit: "minor", window: null }),
  item({ id: "ev_7", metric: "days_running", value: 30, unit: "days", window: null }),
  item({ id: "ev_8", metric: "target_conversion_rate", value: 0.035, unit: "ratio", window: null }),
  item({ id: "ev_9", metric: "probability_conversion_rate_below_target", value: 0.0213, unit: "probability" }),
  item({ id: "ev_10", metric: "budget_limited_days", value: 6, unit: "days", window: "P7D" }),
  item({ id: "ev_11", metric: "portfolio_share", value: 625, unit: "basis_points", window: null }),
  item({ id: "ev_12", metric: "dispersion", value: 2.31, unit: "score" }),
  item({ id: "ev_13", metric: "return_on_ad_spend", value: 3.2, unit: "ratio" }),
];

const to = (amount: number): Proposal["action"] => ({
  type: "adjust_campaign_budget",
  newDailyBudget: { amount, currency: "USD" },
});

const proposal = (reason: string, action: Proposal["action"]): Proposal => ({
  action,
  finding: null,
  reason,
  confidence: null,
  flipsIf: null,
  alternatives: [],
  warnings: [],
});

const asked = (over: Partial<Asked> = {}): Asked =>
  anAsked({ question: questionOf("should we increase budget?"), ...over });
const check = (reason: string, of: Asked = asked(), evidence = EVIDENCE) =>
  checkClaims({ proposal: proposal(reason, to(12_000)), evidence }, of);
const judging = (reason: string, over: Partial<Asked> = {}) => check(reason, anAsked(over));

it("strikes the guide's case: claims 5 % when it is 0.5 %", () => {
  const evidence = [item({ id: "ev_1", metric: "conversion_rate", value: 0.005, unit: "ratio" })];
  const { reason, claims } = check("The conversion rate is 5 %.", asked(), evidence);
  expect(reason).toBe("The conversion rate is [struck].");
  expect(claims).toEqual([{ text: "5 %", evidence: null, verified: false }]);
  expect(check("The conversion rate is 0.5 %.", asked(), evidence).claims).toEqual([
    { text: "0.5 %", evidence: "ev_1", verified: true },
  ]);
});

describe("a reasoner's number stands when evidence, action or policy bears it out", () => {
  it.each<[string, readonly (string | null)[]]>([
    ["Conversion rate is 4.10 % over 14 days against a target of 3.50 %.", ["ev_1", "ev_8"]],
    ["Conversion rate is 4 %.", ["ev_1"]],
    [
      "Conversion rate is 4.10 % (95 % interval 3.60 % to 4.70 %, 7,312 clicks).",
      ["ev_1", "ev_1", "ev_1", "ev_1", "ev_4"],
    ],
    ["Conversion rate is 4.10 % (3.6–4.7 %).", ["ev_1", "ev_1", "ev_1"]],
    ["Conversion rate is 0.041.", ["ev_1"]],
    ["Cost per conversion is $31.00.", ["ev_2"]],
    ["Cost per conversion is USD 31.", ["ev_2"]],
    ["The CPA is 31.00 USD, between $26.50 and $35.80.", ["ev_2", "ev_2", "ev_2"]],
    ["A click-through rate of 5 % on 146,240 impressions.", ["ev_3", "ev_3"]],
    ["about 7,300 clicks and 300 conversions", ["ev_4", "ev_5"]],
    ["7.3k clicks", ["ev_4"]],
    ["It spent $9,295.00 in 30 days of running.", ["ev_6", "ev_7"]],
    ["It has been running for 30 days.", ["ev_7"]],
    ["Spend reached the budget on 6 of the last 7 days.", ["ev_10"]],
    ["That is 6.25 % of the account's daily budget.", ["ev_11"]],
    ["The probability that conversion rate is below target is 2.1 %.", ["ev_9"]],
    ["P(conversion rate below target) = 0.021", ["ev_9"]],
    ["Daily variance is wide: dispersion 2.3.", ["ev_12"]],
    ["ROAS is 3.2×.", ["ev_13"]],
    ["A return on ad spend of 320 %", ["ev_13"]],
    ["Raise the daily budget from $100.00 to $120.00, +20 %.", ["action", "action", "action"]],
    ["Raising the budget by $20.00 makes it 1.2× or 120 % of what it is.", ["action", "action", "action"]],
    ["Conversion rate is above target, so a 20 % increase is justified.", ["action"]],
    ["A change of up to 15 % is free.", ["policy"]],
    ["Only one budget change in 6 hours.", ["policy"]],
    ["The data is 2 hours old.", ["ev_1"]],
    ["7,312 clicks over 14 days, and the budget was spent on 6 of the last 7 days.", ["ev_4", "ev_10"]],
    [
      "conversion rate is 4.10 %, and the probability that it is below its target of 3.50 % is 2.1 %",
      ["ev_1", "ev_8", "ev_9"],
    ],
    ["cost per conversion is not known after $9,295.00 without a conversion", ["ev_6"]],
    ["cost per conversion above threshold ($9,295.00 spent and no conversion against $50.00)", ["ev_6", "policy"]],
    ["Pausing needs at least 7 days and more than $100.00 of spend.", ["policy", "policy"]],
    ["Conversion rate stays above the threshold of 2 %.", ["policy"]],
    ["As ev_1 (P14D) says, conversion_rate is fine over 14 days.", []],
    ["Started on 2026-11-09.", []],
    ["four percent conversion rate", ["ev_1"]],
  ])("%s", (reason, sources) => {
    const checked = check(reason);
    expect(checked.claims.map(({ evidence }) => evidence)).toEqual(sources);
    expect(checked.reason).toBe(reason);
  });
});

describe("a reasoner's number that nothing bears out is struck", () => {
  it.each([
    ["Conversion rate is 5 %.", "Conversion rate is [struck]."],
    ["Conversion rate is 4.2 %.", "Conversion rate is [struck]."],
    ["Conversion rate is $4.10.", "Conversion rate is [struck]."],
    ["Conversion rate is 4.10.", "Conversion rate is [struck]."],
    ["Conversion rate is 3.5 %.", "Conversion rate is [struck]."],
    ["Conversion rate is above the target of 4.1 %.", "Conversion rate is above the target of [struck]."],
    ["Cost per conversion is €31.00.", "Cost per conversion is [struck]."],
    ["Cost per conversion is $310.", "Cost per conversion is [struck]."],
    ["Cost per conversion is $100.00.", "Cost per conversion is [struck]."],
    ["Click-through rate is 4.1 %.", "Click-through rate is [struck]."],
    ["7,312 conversions", "[struck] conversions"],
    ["It has been running for 14 days.", "It has been running for [struck]."],
    ["7,312 clicks over 7 days", "7,312 clicks over [struck]"],
    ["limited on 3 of the last 7 days", "limited on [struck] of the last 7 days"],
    ["Raise it by 30 %.", "Raise it by [struck]."],
    ["Conversion rate increased by 20 %.", "Conversion rate increased by [struck]."],
    ["Raise the budget by -20 %.", "Raise the budget by [struck]."],
    ["Best since Q4.", "Best since [struck]."],
    ["As ev_99 says.", "As [struck] says."],
    ["It fell on 2026-03-01.", "It fell on [struck]."],
    ["five percent conversion rate", "[struck] conversion rate"],
    ["Conversion rate is ５ %.", "Conversion rate is [struck]."],
    ["Conversion rate is 5\u200b %.", "Conversion rate is [struck]."],
    ["Conversion rate fell below 2 %.", "Conversion rate fell below [struck]."],
    ["Cost per conversion is above $50.00.", "Cost per conversion is above [struck]."],
  ])("%s", (reason, struck) => {
    expect(check(reason).reason).toBe(struck);
  });

  it("whatever the caller's context says", () => {
    expect(check("Conversion rate is 9 %.", asked({ context: { conversion_rate: 0.09 } })).claims[0]?.verified).toBe(
      false,
    );
  });
});

describe("a caller's number is a claim when it reads as a measurement", () => {
  it.each([
    ["The conversion rate is 5 %.", "The conversion rate is [struck]."],
    ["It converts at 9 %.", "It converts at [struck]."],
    ["Spent $50 too much.", "Spent [struck] too much."],
    ["A factor of 7.5 over plan.", "A factor of [struck] over plan."],
    ["9,000 clicks and no sale.", "[struck] clicks and no sale."],
    ["CPA of 45 is too high.", "CPA of [struck] is too high."],
    ["Budget from 100 to 140.", "Budget from 100 to [struck]."],
  ])("%s", (reason, struck) => {
    expect(judging(reason).reason).toBe(struck);
  });

  it.each([
    "Q4 push, ticket 88.",
    "boundary test 3",
    "budget test 12",
    "Decided within 24 hours by the 2nd team.",
    "Plan of 2026-11-20 at 12:30.",
    "Since 5 November we plan for 2027.",
    "3 people agreed.",
    "Limited by budget.",
  ])("and not otherwise: %s", (reason) => {
    expect(judging(reason)).toEqual({ reason, claims: [] });
  });

  it.each([
    ["The conversion rate is 4.1 % and the CPA $31.", ["ev_1", "ev_2"]],
    ["Raise the budget by 20 % to $120.00.", ["action", "action"]],
    ["Budget from 100 to 120.", ["action", "action"]],
    ["New budget 12000.", ["action"]],
  ])("and stands when it is right: %s", (reason, sources) => {
    expect(judging(reason).claims.map(({ evidence }) => evidence)).toEqual(sources);
  });
});

const inCurrency = (currency: string, amount: number, reason: string) =>
  check(reason, asked({ facts: someFacts({ campaign: aCampaign({ dailyBudget: { amount: 10_000, currency } }) }) }), [
    item({ id: "ev_1", metric: "spend_total", value: amount, unit: "minor", currency }),
  ]).claims[0]?.evidence ?? null;

describe("other currencies", () => {
  it.each([
    ["EUR", 1_000, "Spend is €10.", "ev_1"],
    ["EUR", 1_000, "Spend is 10,00 EUR.", "ev_1"],
    ["EUR", 1_000, "Spend is $10.", null],
    ["JPY", 1_500, "Spend is ¥1,500.", "ev_1"],
    ["JPY", 1_500, "Spend is ¥15.00.", null],
    ["KWD", 12_345, "Spend is KWD 12.345.", "ev_1"],
    ["CAD", 1_000, "Spend is $10.", "ev_1"],
    ["CAD", 1_000, "Spend is US$10.", null],
    ["USD", 75, "Spend is 75 cents.", "ev_1"],
    ["USD", 120_000_000, "Spend is $1.2M.", "ev_1"],
  ])("%s %d: %s", (currency, amount, reason, source) => {
    expect(inCurrency(currency, amount, reason)).toBe(source);
  });
});

describe("untrusted text", () => {
  it("is struck from the hundredth number on", () => {
    const { reason, claims } = check("77, ".repeat(2_500));
    expect(claims).toHaveLength(MAX_CLAIMS + 1);
    expect(claims.at(-1)).toMatchObject({ verified: false });
    expect(reason.length).toBeLessThanOrEqual((MAX_CLAIMS + 1) * ("[struck]".length + 2));
  });

  it.each([
    ["digits", "9".repeat(10_000)],
    ["zeros", `1${"0".repeat(9_998)}1`],
    ["groups", "1,111".repeat(2_000)],
    ["spaced groups", "111 ".repeat(2_500)],
    ["metrics", "conversion rate ".repeat(625)],
    ["commas", ", ".repeat(5_000)],
    ["spaces", `${" ".repeat(9_999)}5`],
    ["fillers", `5 ${"of the ".repeat(1_400)}`],
    ["letters before a digit", `${"a".repeat(9_999)}1`],
    ["increases", "increase in the ".repeat(625)],
  ])(
    "of ten thousand %s is read in no time",
    (_, text) => {
      const { reason } = check(text);
      expect(reason.length).toBeLessThanOrEqual(text.length + (MAX_CLAIMS + 1) * "[struck]".length);
    },
    500,
  );
});

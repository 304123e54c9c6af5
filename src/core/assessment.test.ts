import { describe, expect, it } from "vitest";
import { aCampaign, aDay, aPolicy, aPortfolio, anAsked, NOW, someDays, someFacts } from "../testing/asked.ts";
import { eachDay } from "../testing/each-day.ts";
import { assess, evidenceOf } from "./assessment.ts";
import type { MetricDay } from "./campaign.ts";
import type { Facts } from "./facts.ts";
import { DEFAULT_POLICY } from "./policy.ts";
import { addDays, dateOf, HOUR_MS } from "./time.ts";

const evidence = (facts: Facts) => {
  const asked = anAsked({ facts });
  return evidenceOf(assess(asked), asked);
};
const of = (facts: Facts, metric: string) => evidence(facts).find((item) => item.metric === metric);
const metrics = (facts: Facts) => evidence(facts).map(({ metric }) => metric);

const GUIDE_METRICS = `conversion_rate cost_per_conversion click_through_rate clicks conversions dispersion spend_7d
  daily_spend_7d spend_total daily_budget days_running portfolio_share probability_conversion_rate_below_threshold
  probability_conversion_rate_below_target budget_limited_days`.split(/\s+/);

describe("evidence", () => {
  it("has ids in order and the guide's metrics", () => {
    const items = evidence(someFacts());
    expect(items.map(({ id }) => id)).toEqual(items.map((_, index) => `ev_${index + 1}`));
    expect(new Set(items.map(({ metric }) => metric)).size).toBe(items.length);
    expect(items.map(({ metric }) => metric)).toEqual(expect.arrayContaining(GUIDE_METRICS));
  });

  it("of an estimate carries interval, sample, window, source and age", () => {
    expect(of(someFacts(), "conversion_rate")).toMatchObject({
      value: 0.04,
      unit: "ratio",
      n: 5_600,
      window: "P14D",
      source: "google_ads",
      asOf: NOW - HOUR_MS,
      freshnessS: 3_600,
      status: "live",
      shiftedDays: 0,
    });
    const [low = 1, high = 0] = of(someFacts(), "conversion_rate")?.interval ?? [];
    expect(low).toBeLessThan(0.04);
    expect(high).toBeGreaterThan(0.04);
  });

  it("of money is in whole minor units of the campaign's currency", () => {
    expect(of(someFacts(), "cost_per_conversion")).toMatchObject({ value: 594, unit: "minor", currency: "USD" });
    expect(of(someFacts(), "daily_spend_7d")).toMatchObject({ value: 9_500 });
    expect(of(someFacts(), "spend_7d")).toMatchObject({ value: 66_500, window: "P7D" });
  });

  it("names every source and the newest count, and says by how much dates were moved", () => {
    const days = eachDay(someDays(14), (index) =>
      index === 13 ? { source: "crm", asOf: NOW - 60_000, shiftedDays: 2_000 } : {},
    );
    expect(of(someFacts({ days }), "clicks")).toMatchObject({
      source: "crm+google_ads",
      freshnessS: 60,
      status: "shifted",
      shiftedDays: 2_000,
    });
  });

  it("of a strength takes in all days known, and what a conversion earned is as old as its days", () => {
    const facts = someFacts({ days: someDays(40, { revenueMinor: 32_000 }) });
    expect(of(facts, "pause_e_value")?.window).toBe("P60D");
    expect(of(facts, "dispersion")?.window).toBe("P60D");
    expect(of(facts, "value_per_conversion")).toMatchObject({ source: "revenue", asOf: NOW - HOUR_MS, window: "P14D" });
  });

  it("gives the campaign's share of the account in basis points", () => {
    expect(of(someFacts(), "portfolio_share")).toMatchObject({ value: 500, unit: "basis_points" });
    const idle = aPortfolio({ activeDailyBudgetMinor: 0, trailing7dSpendMinor: 700_000 });
    expect(of(someFacts({ portfolio: idle }), "portfolio_share")?.value).toBe(1_000);
    const none = aPortfolio({ activeDailyBudgetMinor: 0, trailing7dSpendMinor: null });
    expect(metrics(someFacts({ portfolio: none }))).not.toContain("portfolio_share");
  });
});

describe("what nobody collected", () => {
  it.each([
    ["conversions", ["conversions", "conversion_rate", "cost_per_conversion", "probability_unprofitable"]],
    ["spendMinor", ["spend", "spend_7d", "daily_spend_7d", "cost_per_conversion", "budget_limited_days"]],
    ["clicks", ["clicks", "conversion_rate", "click_through_rate"]],
    ["impressions", ["impressions", "click_through_rate"]],
  ])("%s are not in the evidence, and not zero", (metric, missing) => {
    const found = metrics(someFacts({ days: someDays(14, { [metric]: null }) }));
    expect(found.filter((name) => missing.includes(name))).toEqual([]);
  });

  it("is everything for a campaign without days, whose state remains", () => {
    const found = evidence(someFacts({ days: [], lifetime: { spendMinor: null, days: 0 } }));
    expect(found.find(({ metric }) => metric === "days_running")?.value).toBe(30);
    expect(found.some(({ metric }) => ["clicks", "spend", "conversion_rate"].includes(metric))).toBe(false);
    expect(found.every(({ value }) => value !== null && !Number.isNaN(value))).toBe(true);
  });

  it("differs from zero, which is evidence", () => {
    expect(of(someFacts({ days: someDays(14, { conversions: 0 }) }), "conversions")?.value).toBe(0);
    expect(of(someFacts({ days: someDays(14, { conversions: 0 }) }), "cost_per_conversion")).toBeUndefined();
  });
});

const valued = (facts: Facts) => assess(anAsked({ facts })).value;
const looked = (days: number, daysRunning: number, today: readonly MetricDay[] = []) => {
  const campaign = aCampaign({ startedOn: addDays(dateOf(NOW), -daysRunning) });
  return assess(anAsked({ facts: someFacts({ campaign, days: someDays(days).concat(today) }) })).firstLook;
};

describe("an assessment", () => {
  it("has no conversion rate when conversions exceed clicks, and still a cost per conversion", () => {
    const { measures, value } = assess(anAsked({ facts: someFacts({ days: someDays(14, { conversions: 500 }) }) }));
    expect(measures.conversionRate).toBeNull();
    expect(measures.cost?.trial.events).toBe(7_000);
    expect(value?.from).toBe("policy_limit");
  });

  it("values a conversion by its revenue, else by the campaign's target, else by the policy's limit", () => {
    const targets = { conversionRatePpm: null, costPerConversionMinor: 3_000, clickThroughRatePpm: null };
    const campaign = aCampaign({ targets });
    expect(valued(someFacts({ campaign, days: someDays(14, { revenueMinor: 32_000 }) }))).toMatchObject({
      minor: 2_000,
      from: "revenue",
    });
    expect(valued(someFacts({ campaign }))).toMatchObject({ minor: 3_000, from: "campaign_target" });
    expect(valued(someFacts())).toMatchObject({ minor: 5_000, from: "policy_limit" });
    const unnamed = aCampaign({ dailyBudget: { amount: 10_000, currency: "XAF" } });
    expect(valued(someFacts({ campaign: unnamed }))).toBeNull();
  });

  it("knows the first day on which a pause is possible: seven days run, or three collected, and not a day longer", () => {
    expect([looked(7, 7), looked(7, 8)]).toEqual([true, false]);
    expect([looked(3, 30), looked(4, 30)]).toEqual([true, false]);
    expect(looked(3, 30, [aDay({ date: dateOf(NOW) })])).toBe(true);
  });

  it.each([
    [99, false],
    [100, true],
  ])("with %d clicks judges the conversion rate: %s", (clicks, judged) => {
    const days = someDays(1, { clicks, conversions: 0 }).concat(someDays(3, { clicks: 0, conversions: 0 }).slice(0, 2));
    const { grounds } = assess(anAsked({ facts: someFacts({ days }) }));
    expect(grounds.criteria.some(({ name }) => name === "conversion_rate")).toBe(judged);
  });

  it.each([
    [4, 9_000, false],
    [5, 9_000, true],
    [7, 8_999, false],
  ])("with %d of 7 days at %d of 10,000 is limited by its budget: %s", (full, spendMinor, limited) => {
    const days = eachDay(someDays(7, { spendMinor: 5_000 }), (index) => (index < full ? { spendMinor } : {}));
    expect(assess(anAsked({ facts: someFacts({ days }) })).pace.limited).toBe(limited);
  });

  it("follows the policy's window", () => {
    const policy = aPolicy({ evidence: { ...DEFAULT_POLICY.evidence, window_days: 3 } });
    const asked = anAsked({ policy });
    expect(evidenceOf(assess(asked), asked).find(({ metric }) => metric === "clicks")).toMatchObject({
      value: 1_200,
      window: "P3D",
    });
  });
});

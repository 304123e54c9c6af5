import { describe, expect, it } from "vitest";
import type { Facts } from "../../core/facts.ts";
import { DEFAULT_POLICY } from "../../core/policy.ts";
import type { Considered, Intent } from "../../core/question.ts";
import { addDays, DAY_MS, dateOf, HOUR_MS } from "../../core/time.ts";
import { aCampaign, aChange, anAsked, aPolicy, NOW, someDays, someFacts } from "../../testing/asked.ts";
import { proposeStatistically } from "../statistical.ts";

const propose = (intent: Intent, facts: Facts, policy = aPolicy()) =>
  proposeStatistically(anAsked({ question: { text: "?", canonical: "?", intent }, facts, policy })).proposal;
const consider = (about: Considered, amountBp: number | null = null): Intent => ({ kind: "consider", about, amountBp });
const types = (actions: readonly { readonly type: string }[]) => actions.map(({ type }) => type);

/** $5.94 a conversion, and all of the budget spent. */
const GOOD = someFacts();
/** 0.5 % of 400 clicks a day; $47.50 a conversion. */
const BAD = someFacts({ days: someDays(30, { conversions: 2 }) });
/** Makes money, but below the pause criteria's reach. */
const LOSING = someFacts({ days: someDays(30, { clicks: 80, conversions: 1.9, spendMinor: 12_000 }) });

describe("a question about one action is answered about that action", () => {
  it("raises a profitable campaign that its budget limits", () => {
    const { action, reason } = propose(consider("increase_budget"), GOOD);
    expect(action?.type).toBe("adjust_campaign_budget");
    expect(reason).toMatch(/^Raise the daily budget from \$100\.00 to/);
  });

  it("takes an amount as the most that is asked for", () => {
    expect(propose(consider("increase_budget", 1_500), GOOD).action).toMatchObject({
      newDailyBudget: { amount: 11_500 },
    });
    expect(propose(consider("increase_budget", 500), GOOD).action).toMatchObject({
      newDailyBudget: { amount: 10_500 },
    });
  });

  it("refuses to raise a bad one, and names the pause first among the alternatives", () => {
    const { action, reason, alternatives } = propose(consider("increase_budget"), BAD);
    expect(action).toEqual({ type: "no_action" });
    expect(reason).toMatch(/^Do not raise the budget: conversion rate below threshold/);
    expect(reason).toContain("another answer: pause it");
    expect(alternatives[0]).toEqual({ type: "pause_campaign" });
    expect(propose(consider("increase_budget"), BAD).finding).toBe(
      "No: do not raise the budget. The evidence speaks for another answer: pause it.",
    );
  });

  it("abstains when nothing says what a conversion is worth", () => {
    const days = someDays(14, { currency: "XTS", spendMinor: 9_900 });
    const campaign = aCampaign({ dailyBudget: { amount: 10_000, currency: "XTS" } });
    const { action, reason } = propose(consider("increase_budget"), someFacts({ campaign, days }));
    expect(action).toBeNull();
    expect(reason).toContain("is not known in XTS");
  });

  it.each<[string, Intent, Facts, string]>([
    [
      "pausing a good one",
      consider("pause"),
      GOOD,
      "the criteria for a pause hold with probability 0.0 %, and 95 % is needed",
    ],
    ["lowering a good one", consider("decrease_budget"), GOOD, "that it loses money has probability 0.0 %"],
    ["resuming what runs", consider("resume"), GOOD, "running already"],
    [
      "raising what does not spend its budget",
      consider("increase_budget"),
      someFacts({ days: someDays(14, { spendMinor: 3_000 }) }),
      "0 days of the last week, and 5 days are needed",
    ],
    [
      "pausing what is paused",
      consider("pause"),
      someFacts({ campaign: aCampaign({ status: "paused" }) }),
      "not running",
    ],
    [
      "raising what has ended",
      consider("increase_budget"),
      someFacts({ campaign: aCampaign({ status: "ended" }) }),
      "has ended",
    ],
    [
      "pausing in a bundle",
      consider("pause"),
      { ...BAD, campaign: aCampaign({ bundleId: "b" }) },
      "the rules forbid it (pause.bundle",
    ],
  ])("says why not: %s", (_, intent, facts, because) => {
    const { action, reason } = propose(intent, facts);
    expect(action).toEqual({ type: "no_action" });
    expect(reason).toContain(because);
  });

  it("lowers what loses money when asked", () => {
    const { action, reason } = propose(consider("decrease_budget"), LOSING);
    expect(action).toMatchObject({ type: "adjust_campaign_budget" });
    expect(reason).toMatch(/^Lower the daily budget/);
  });
});

describe("an open review", () => {
  it.each<[string, Facts, string]>([
    ["pauses what meets the criteria", BAD, "pause_campaign"],
    ["raises what earns more than it costs", GOOD, "adjust_campaign_budget"],
    [
      "resumes a paused campaign that would earn its spend",
      someFacts({ campaign: aCampaign({ status: "paused" }) }),
      "resume_campaign",
    ],
    ["leaves a paused campaign that would not", { ...BAD, campaign: aCampaign({ status: "paused" }) }, "no_action"],
    ["leaves what neither loses nor needs more", someFacts({ days: someDays(14, { spendMinor: 5_000 }) }), "no_action"],
    [
      "lowers what loses money where a pause is forbidden",
      { ...LOSING, campaign: aCampaign({ experimentId: "e" }) },
      "adjust_campaign_budget",
    ],
  ])("%s", (_, facts, type) => {
    expect(propose({ kind: "review" }, facts).action?.type).toBe(type);
  });

  it("offers at most six alternatives, with no_action, without the chosen and without a hand-over", () => {
    const { action, alternatives } = propose({ kind: "review" }, GOOD);
    expect(alternatives.length).toBeLessThanOrEqual(6);
    expect(types(alternatives)).toContain("no_action");
    expect(types(alternatives)).not.toContain("escalate_decision");
    expect(alternatives).not.toContainEqual(action);
  });

  it("never lets a profit that only the policy's limit prices overrule the owner's criteria, but a measured one does", () => {
    const clicks = { impressions: 200_000, clicks: 400, conversions: 10, spendMinor: 5_000 };
    const target = { conversionRatePpm: 30_000, costPerConversionMinor: null, clickThroughRatePpm: null };
    const campaign = aCampaign({ targets: target });
    const priced = someFacts({ campaign, days: someDays(14, clicks) });
    const measured = someFacts({ campaign, days: someDays(14, { ...clicks, revenueMinor: 40_000 }) });
    expect(propose(consider("pause"), priced).action?.type).toBe("pause_campaign");
    expect(propose(consider("pause"), measured)).toMatchObject({ action: { type: "no_action" } });
    expect(propose(consider("pause"), measured).reason).toContain("although a criterion for a pause holds");
  });
});

const seen = (days: number, times = 1) =>
  someFacts({
    campaign: aCampaign({ startedOn: addDays(dateOf(NOW), -days) }),
    days: someDays(days, { impressions: 4_000, clicks: 80 * times, conversions: 0.5 * times, spendMinor: 2_000 }),
  });

describe("repeated looks", () => {
  it("allow on the first possible day what the next one hands to a person", () => {
    const first = propose({ kind: "review" }, seen(7, 2.5));
    const later = propose({ kind: "review" }, seen(8, 2.5));
    expect(first.action).toEqual({ type: "pause_campaign" });
    expect(first.reason).toContain(
      "This is the first day on which it can be paused, which needs a probability of 99 %.",
    );
    expect(later.action).toEqual({ type: "escalate_decision" });
    expect(later.reason).toMatch(/the e-value is \d+\.\d\d, and a pause needs 20\.$/);
  });

  it("answer a question about a pause with what is still missing", () => {
    const { action, reason } = propose(consider("pause"), seen(8, 2.5));
    expect(action).toEqual({ type: "no_action" });
    expect(reason).toContain("a pause needs an e-value of 20, and it is");
  });

  it("pause as soon as the evidence is strong", () => {
    expect(propose({ kind: "review" }, seen(30, 3)).action).toEqual({ type: "pause_campaign" });
  });
});

it("names the rules that forbid what was asked about, also those with digits in their names", () => {
  const raised = aChange({ before: { amount: 5_000, currency: "USD" }, at: NOW - 20 * HOUR_MS });
  const { reason } = propose(consider("increase_budget"), someFacts({ changes: [raised] }));
  expect(reason).toContain("the rules forbid it (budget.rolling_24h_increase");
});

describe("hysteresis", () => {
  it("does not cut what was just raised while the raise still looks right", () => {
    const raised = aChange({ after: { amount: 20_000, currency: "USD" }, at: NOW - 3 * DAY_MS });
    const policy = aPolicy({
      statistics: { ...DEFAULT_POLICY.statistics, hysteresis: { pause: 0.8, decrease: 0.65, increase: 0.001 } },
    });
    const { action, reason } = propose(consider("decrease_budget"), { ...LOSING, changes: [raised] }, policy);
    expect(action).toEqual({ type: "no_action" });
    expect(reason).toContain("changed the other way recently");
    expect(propose(consider("decrease_budget"), LOSING, policy).action?.type).toBe("adjust_campaign_budget");
  });
});

it("a verb outside the closed set is a person's, and only its letters are repeated", () => {
  const { action, reason } = propose({ kind: "unsupported", verb: 'delete" 99 %<b>' }, GOOD);
  expect(action).toEqual({ type: "escalate_decision" });
  expect(reason).toContain('"deleteb"');
});

import { describe, expect, it } from "vitest";
import {
  aCaller,
  aChange,
  aDay,
  aCampaign,
  anAsked,
  aPolicy,
  aPortfolio,
  NOW,
  someDays,
  someFacts,
  workspaceOf,
} from "../testing/asked.ts";
import { anOutcome } from "../testing/an-outcome.ts";
import { NOTHING_STANDS } from "./authority/situation.ts";
import type { Asked } from "./asked.ts";
import { questionOf } from "./ask.ts";
import type { Campaign, MetricDay } from "./campaign.ts";
import { canonical } from "./canonical.ts";
import type { Facts } from "./facts.ts";
import { identityOf } from "./material.ts";
import { DEFAULT_POLICY } from "./policy.ts";
import { HOUR_MS } from "./time.ts";

const question = questionOf("should we increase budget?");
const asking = (over: Partial<Asked> = {}): Asked => anAsked({ question, ...over });
const key = (asked: Asked, reasoner = "statistical@1") => canonical(identityOf(asked, reasoner));
const facts = (over: Partial<Facts>) => asking({ facts: someFacts(over) });
const campaign = (over: Partial<Campaign>) => facts({ campaign: aCampaign(over) });
const lastDay = (over: Partial<MetricDay>) => facts({ days: [...someDays(14).slice(0, 13), aDay(over)] });
const steps = (over: Partial<typeof DEFAULT_POLICY.cache>) =>
  asking({ policy: { ...aPolicy(), document: { ...DEFAULT_POLICY, cache: { ...DEFAULT_POLICY.cache, ...over } } } });
const exact = (spendMinor: number) => ({ ...lastDay({ spendMinor }), policy: steps({ volume_step_bp: 0 }).policy });
const spent = (spendMinor: number) => key(facts({ days: [], lifetime: { spendMinor, days: 14 } }));

/** Ten days at $91.00, then four at this spend. */
const endingWith = (spendMinor: number) =>
  someDays(14).map((day, index) => (index < 10 ? { ...day, spendMinor: 9_100 } : { ...day, spendMinor }));

describe("the same question", () => {
  it.each([
    ["spend up by cents", lastDay({ spendMinor: 9_503 })],
    ["one more click", lastDay({ clicks: 401 })],
    ["a source that counted again", lastDay({ asOf: NOW })],
    ["an hour later on the same day", asking({ now: NOW + HOUR_MS })],
    ["another wording", asking({ question: questionOf("Can we raise the budget?") })],
    ["another agent of the workspace", asking({ caller: aCaller({ agent: "assistant" }) })],
    ["a new name", campaign({ name: "Summer sale" })],
    ["a sibling's budget up by a little", facts({ portfolio: aPortfolio({ activeDailyBudgetMinor: 200_100 }) })],
    ["asked for anew", asking({ fresh: true })],
  ])("%s", (_, asked) => {
    expect(key(asked)).toBe(key(asking()));
  });

  it("whatever the order of the changes and of the context", () => {
    const changes = [aChange({ id: "chg_01A" }), aChange({ id: "chg_01B" })];
    expect(key(facts({ changes }))).toBe(key(facts({ changes: changes.toReversed() })));
    expect(key(asking({ context: { a: 1, b: 2 } }))).toBe(key(asking({ context: { b: 2, a: 1 } })));
  });
});

describe("another question", () => {
  const usd = { conversionRatePpm: null, costPerConversionMinor: null, clickThroughRatePpm: null };
  it.each([
    ["status", campaign({ status: "paused" })],
    ["budget by a cent", campaign({ dailyBudget: { amount: 10_001, currency: "USD" } })],
    ["currency", campaign({ dailyBudget: { amount: 10_000, currency: "EUR" } })],
    ["target", campaign({ targets: { ...usd, conversionRatePpm: 35_000 } })],
    ["bundle", campaign({ bundleId: "b" })],
    ["experiment", campaign({ experimentId: "e" })],
    ["platform", campaign({ platform: "meta_ads" })],
    ["account", campaign({ accountId: "acc-2" })],
    ["campaign", campaign({ id: "124" })],
    ["start", campaign({ startedOn: "2026-01-01" })],
    ["a change", facts({ changes: [aChange()] })],
    ["another change", facts({ changes: [aChange({ id: "chg_01OTHER" })] })],
    ["an outcome", facts({ situation: { ...NOTHING_STANDS, outcomes: [anOutcome()] } })],
    ["another outcome", facts({ situation: { ...NOTHING_STANDS, outcomes: [anOutcome({ id: "out_01OTHER" })] } })],
    ["the next day", asking({ now: NOW + 12 * HOUR_MS })],
    ["a day less collected", facts({ days: someDays(13) })],
    ["source", lastDay({ source: "stored" })],
    ["moved dates", lastDay({ shiftedDays: 30 })],
    ["spend by half", lastDay({ spendMinor: 15_000 })],
    ["no conversion yesterday", lastDay({ conversions: 0 })],
    ["conversions not collected yesterday", lastDay({ conversions: null })],
    ["portfolio share", facts({ portfolio: aPortfolio({ activeDailyBudgetMinor: 100_000 }) })],
    ["policy version", asking({ policy: { ...aPolicy(), version: 2 } })],
    ["policy text", asking({ policy: { ...aPolicy(), digest: "sha256:other" } })],
    ["question", asking({ question: questionOf("should we pause this campaign?") })],
    ["amount", asking({ question: questionOf("should we increase budget by 10 %?") })],
    ["spelt bytes", asking({ question: questionOf("consider:increase_budget") })],
    ["workspace", asking({ caller: aCaller({ workspace: workspaceOf("other") }) })],
    ["autonomy", asking({ autonomy: 1 })],
    ["criticality", asking({ criticality: "critical" })],
    ["context", asking({ context: { season: "sale" } })],
    ["steps", steps({ volume_step_bp: 100 })],
  ])("%s", (_, asked) => {
    expect(key(asked)).not.toBe(key(asking()));
  });

  it("another reasoner", () => {
    expect(key(asking(), "statistical@2")).not.toBe(key(asking()));
  });

  it("by a cent, where the policy has no steps", () => {
    expect(key(exact(9_500))).not.toBe(key(exact(9_501)));
  });

  it("when the clock alone has changed what the rules would say to a candidate", () => {
    const change = aChange({ at: NOW - 5.5 * HOUR_MS, after: { amount: 10_000, currency: "USD" } });
    const at = (hours: number) => key(asking({ facts: someFacts({ changes: [change] }), now: NOW + hours * HOUR_MS }));
    expect(at(0.4)).toBe(at(0));
    expect(at(0.6)).not.toBe(at(0));
  });

  it("when the budget begins to limit, though the spend stays on its step", () => {
    expect(key(facts({ days: endingWith(8_990) }))).not.toBe(key(facts({ days: endingWith(9_010) })));
  });

  it("to a cent of any day, when it asks why", () => {
    const why = questionOf("why did the cost per conversion jump?");
    expect(key({ ...lastDay({ spendMinor: 9_501 }), question: why })).not.toBe(key(asking({ question: why })));
  });

  it("zero is not what was not collected", () => {
    expect(key(lastDay({ conversions: 0 }))).not.toBe(key(lastDay({ conversions: null })));
  });
});

describe("a step is left where the policy says", () => {
  // Steps of 25 %: 1.25^n. 1.25^40 = 7,523.16.
  it.each([
    [7_524, 9_403, true],
    [7_523, 7_524, false],
    [9_403, 9_404, false],
  ])("%d and %d: %s", (one, other, same) => {
    expect(spent(one) === spent(other)).toBe(same);
  });
});

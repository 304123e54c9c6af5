import type { Asked } from "../core/asked.ts";
import type { Caller } from "../core/caller.ts";
import { SCOPES } from "../core/caller.ts";
import { NOTHING_STANDS } from "../core/authority/situation.ts";
import type { Campaign, Change, MetricDay } from "../core/campaign.ts";
import type { Facts, Portfolio } from "../core/facts.ts";
import type { ChangeId, KeyId, WorkspaceId } from "../core/ids.ts";
import { DEFAULT_POLICY, type PolicyDocument, type PolicyVersion } from "../core/policy.ts";
import { addDays, dateOf, HOUR_MS, type Instant } from "../core/time.ts";

/** Builders of valid things for tests: say only what the test is about. */

export const NOW: Instant = Date.parse("2026-11-23T12:00:00Z");

// Safe because a test's workspace comes from the test, as a caller's comes from the credential.
export const workspaceOf = (name: string): WorkspaceId => name as WorkspaceId;

export const aCaller = (over: Partial<Caller> = {}): Caller => ({
  workspace: workspaceOf("acme"),
  keyId: "key_01TEST" satisfies KeyId,
  agent: "crm-prod",
  kind: "service",
  scopes: SCOPES,
  operator: false,
  ...over,
});

export const aCampaign = (over: Partial<Campaign> = {}): Campaign => ({
  id: "123",
  name: "Spring sale",
  platform: "google_ads",
  accountId: "acc-1",
  status: "active",
  dailyBudget: { amount: 10_000, currency: "USD" },
  startedOn: addDays(dateOf(NOW), -30),
  bundleId: null,
  experimentId: null,
  owner: null,
  targets: { conversionRatePpm: null, costPerConversionMinor: null, clickThroughRatePpm: null },
  updatedAt: NOW - 30 * 24 * HOUR_MS,
  ...over,
});

export const aDay = (over: Partial<MetricDay> = {}): MetricDay => ({
  date: addDays(dateOf(NOW), -1),
  impressions: 20_000,
  clicks: 400,
  conversions: 16,
  spendMinor: 9_500,
  revenueMinor: null,
  currency: "USD",
  source: "google_ads",
  asOf: NOW - HOUR_MS,
  shiftedDays: 0,
  ...over,
});

/** `count` equal days, oldest first, ending yesterday. */
export const someDays = (count: number, over: Partial<MetricDay> = {}): readonly MetricDay[] =>
  Array.from({ length: count }, (_, index) => aDay({ date: addDays(dateOf(NOW), index - count), ...over }));

export const aChange = (over: Partial<Change> = {}): Change => ({
  id: "chg_01TEST" satisfies ChangeId,
  campaignId: "123",
  actor: "crm-prod",
  kind: "budget",
  before: { amount: 10_000, currency: "USD" },
  after: { amount: 10_000, currency: "USD" },
  at: NOW - 48 * HOUR_MS,
  ...over,
});

/** An account in which $100.00 a day is 5 %. */
export const aPortfolio = (over: Partial<Portfolio> = {}): Portfolio => ({
  currency: "USD",
  activeDailyBudgetMinor: 200_000,
  activeCampaigns: 12,
  trailing7dSpendMinor: 1_300_000,
  siblings: [],
  ...over,
});

export const someFacts = (over: Partial<Facts> = {}): Facts => {
  const days = over.days ?? someDays(14);
  const spends = days.map((day) => day.spendMinor).filter((spend) => spend !== null);
  return {
    campaign: aCampaign(),
    days,
    lifetime: { spendMinor: spends.length === 0 ? null : spends.reduce((a, b) => a + b, 0), days: days.length },
    changes: [],
    portfolio: aPortfolio(),
    situation: NOTHING_STANDS,
    ...over,
  };
};

export const aPolicy = (document: Partial<PolicyDocument> = {}): PolicyVersion => ({
  version: 1,
  digest: "sha256:policy",
  // What an agent must earn first is the matter of its own tests.
  document: { ...DEFAULT_POLICY, autonomy: { ...DEFAULT_POLICY.autonomy, first_reviews: 0 }, ...document },
  author: "umpire",
  createdAt: NOW - 60 * 24 * HOUR_MS,
});

export const anAsked = (over: Partial<Asked> = {}): Asked => ({
  question: { text: null, canonical: "", intent: { kind: "proposed" } },
  facts: someFacts(),
  policy: aPolicy(),
  caller: aCaller(),
  now: NOW,
  autonomy: 2,
  mode: "live",
  criticality: "normal",
  context: {},
  emergency: false,
  undoes: null,
  maxCostMicros: null,
  fresh: false,
  ...over,
});

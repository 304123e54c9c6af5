import { describe, expect, it } from "vitest";
import { ESCALATE, NO_ACTION, PAUSE, RESUME, toBudget } from "../../testing/a-case.ts";
import { settling } from "../../testing/a-ruling.ts";
import { aCampaign, aChange, aPolicy, aPortfolio, NOW, someDays, someFacts } from "../../testing/asked.ts";
import type { Action } from "../action.ts";
import type { Asked } from "../asked.ts";
import type { Outcome } from "../decision.ts";
import { DEFAULT_POLICY } from "../policy.ts";
import { HOUR_MS } from "../time.ts";
import { objectionsOf } from "../verdict.ts";
import type { RuleId } from "./rule.ts";

/** Decisions as data: the facts and the policy, the action proposed, the outcome and all that object. */
type Row = readonly [
  name: string,
  action: Action,
  asked: Partial<Asked>,
  outcome: Outcome,
  objections: readonly RuleId[],
];

const POOR = someDays(14, { clicks: 1_000, conversions: 10 });
const poor = (over = {}) => ({ facts: someFacts({ days: POOR, ...over }) });
const paused = (over = {}) => ({ facts: someFacts({ campaign: aCampaign({ status: "paused" }), ...over }) });
const mariaDid = (hoursAgo: number) => [aChange({ actor: "maria", at: NOW - hoursAgo * HOUR_MS })];
const weDid = (hoursAgo: number) => [aChange({ at: NOW - hoursAgo * HOUR_MS })];
const stale = someDays(14, { asOf: NOW - 5 * HOUR_MS });
const onStale = (on_stale: "defer" | "escalate") => aPolicy({ freshness: { ...DEFAULT_POLICY.freshness, on_stale } });
const audience = (consent: boolean | null): Action => ({ type: "create_audience", name: "Best", consent });
const BAND = ["budget.approval_free_band", "budget.rolling_24h_band"] as const;
const INCREASE = [
  "budget.max_increase",
  "budget.approval_free_band",
  "budget.rolling_24h_increase",
  "budget.rolling_24h_band",
] as const;

const ROWS: readonly Row[] = [
  ["a free step up", toBudget(11_500), {}, "authorized", []],
  ["a step that needs approval", toBudget(12_000), {}, "pending_approval", BAND],
  ["a step too far", toBudget(20_000), {}, "rejected", INCREASE],
  ["a step up at level 1", toBudget(11_000), { autonomy: 1 }, "recommended", ["autonomy.level"]],
  [
    "approval is graver than level 1",
    toBudget(12_000),
    { autonomy: 1 },
    "pending_approval",
    [...BAND, "autonomy.level"],
  ],
  [
    "a step soon after our own",
    toBudget(11_000),
    { facts: someFacts({ changes: weDid(5) }) },
    "deferred",
    ["budget.cooldown"],
  ],
  ["a step long after our own", toBudget(11_000), { facts: someFacts({ changes: weDid(6) }) }, "authorized", []],
  [
    "a step after maria's",
    toBudget(11_000),
    { facts: someFacts({ changes: mariaDid(23) }) },
    "deferred",
    ["conflict.other_actor"],
  ],
  ["a step a day after maria's", toBudget(11_000), { facts: someFacts({ changes: mariaDid(24) }) }, "authorized", []],
  ["a step on stale data", toBudget(11_000), { facts: someFacts({ days: stale }) }, "deferred", ["data.freshness"]],
  [
    "the same under another policy",
    toBudget(11_000),
    { facts: someFacts({ days: stale }), policy: onStale("escalate") },
    "escalated",
    ["data.freshness"],
  ],
  ["a step without any data", toBudget(11_000), { facts: someFacts({ days: [] }) }, "abstained", ["data.missing"]],
  [
    "a step too far without any data",
    toBudget(20_000),
    { facts: someFacts({ days: [] }) },
    "rejected",
    ["data.missing", ...INCREASE],
  ],
  [
    "a step of a large campaign",
    toBudget(11_000),
    { facts: someFacts({ portfolio: aPortfolio({ activeDailyBudgetMinor: 100_000 }) }) },
    "escalated",
    ["portfolio.share"],
  ],
  [
    "a step in an account that nobody knows",
    toBudget(11_000),
    { facts: someFacts({ portfolio: aPortfolio({ activeDailyBudgetMinor: 0, trailing7dSpendMinor: null }) }) },
    "abstained",
    ["portfolio.share"],
  ],
  ["the same budget", toBudget(10_000), {}, "no_action", []],
  ["a pause of what fails", PAUSE, poor(), "authorized", []],
  ["a pause of what performs", PAUSE, {}, "rejected", ["pause.above_target", "pause.level2_preset"]],
  [
    "a pause of a bundled experiment",
    PAUSE,
    poor({ campaign: aCampaign({ bundleId: "b", experimentId: "x" }) }),
    "rejected",
    ["pause.bundle", "pause.experiment"],
  ],
  ["a pause soon after our own change", PAUSE, poor({ changes: weDid(1) }), "authorized", []],
  [
    "a pause on stale data",
    PAUSE,
    poor({ days: someDays(14, { clicks: 1_000, conversions: 10, asOf: NOW - 5 * HOUR_MS }) }),
    "deferred",
    ["data.freshness"],
  ],
  [
    "a pause of a large campaign",
    PAUSE,
    poor({ portfolio: aPortfolio({ activeDailyBudgetMinor: 99_999 }) }),
    "escalated",
    ["portfolio.share"],
  ],
  ["a pause of what is paused", PAUSE, paused(), "no_action", ["pause.above_target", "pause.level2_preset"]],
  ["a start", RESUME, paused(), "authorized", []],
  [
    "a start soon after the stop",
    RESUME,
    paused({ changes: [aChange({ kind: "status", at: NOW - HOUR_MS })] }),
    "deferred",
    ["budget.cooldown"],
  ],
  [
    "a start of what has ended",
    RESUME,
    { facts: someFacts({ campaign: aCampaign({ status: "ended" }) }) },
    "rejected",
    ["campaign.status"],
  ],
  ["an audience with consent", audience(true), {}, "authorized", []],
  ["an audience without consent", audience(false), {}, "rejected", ["audience.consent"]],
  ["an audience of unknown consent", audience(null), {}, "abstained", ["audience.consent"]],
  [
    "an audience on numbers that contradict themselves",
    audience(true),
    { facts: someFacts({ days: someDays(14, { clicks: 30_000 }) }) },
    "escalated",
    ["data.quality"],
  ],
  ["nothing, on stale data", NO_ACTION, { facts: someFacts({ days: stale }) }, "no_action", []],
  ["a person's help, on no data", ESCALATE, { facts: someFacts({ days: [] }) }, "escalated", []],
];

describe("decision cases", () => {
  it.each(ROWS)("%s", (_, action, asked, outcome, objections) => {
    const ruling = settling(action, asked);
    expect({ outcome: ruling.outcome, objections: objectionsOf(ruling.findings) }).toEqual({ outcome, objections });
  });
});

import { questionOf } from "../src/core/ask.ts";
import type { Asked } from "../src/core/asked.ts";
import { NOTHING_STANDS } from "../src/core/authority/situation.ts";
import type { Facts } from "../src/core/facts.ts";
import { addDays, dateOf, HOUR_MS } from "../src/core/time.ts";
import { aCampaign, aChange, anAsked, aPolicy, aPortfolio, NOW, someDays, someFacts } from "../src/testing/asked.ts";
import type { EvalCase, Snapshot, Variation } from "./case.ts";

/** A campaign of $100.00 a day that has run for 30 days, on 14 days of data two hours old, 5 % of its account. */
function factsOf(snapshot: Snapshot): Facts {
  const { days = 14, impressions = 20_000, clicks = 400, conversions = 16, spend = 9_500, revenue = null } = snapshot;
  const { age_hours = 2, status = "active", budget = 10_000, running_days = 30, share = 5 } = snapshot;
  const { changed, name = "Spring sale" } = snapshot;
  const campaign = aCampaign({
    name,
    status,
    dailyBudget: { amount: budget, currency: "USD" },
    startedOn: addDays(dateOf(NOW), -running_days),
    bundleId: snapshot.bundle ? "bundle-1" : null,
    experimentId: snapshot.experiment ? "experiment-1" : null,
  });
  const day = {
    impressions,
    clicks,
    conversions,
    spendMinor: spend,
    revenueMinor: revenue,
    asOf: NOW - age_hours * HOUR_MS,
  };
  return someFacts({
    campaign,
    days: days === 0 ? [] : someDays(days, day),
    changes: changed
      ? [aChange({ actor: changed.by === "us" ? "crm-prod" : "maria", at: NOW - changed.hours_ago * HOUR_MS })]
      : [],
    portfolio: aPortfolio({ activeDailyBudgetMinor: Math.round((budget * 100) / share) }),
    situation: {
      ...NOTHING_STANDS,
      holds: snapshot.held
        ? [
            {
              id: "hld_1",
              campaignId: "123",
              agent: "maria",
              precedence: 1_000,
              blocks: ["everything"],
              reason: "Sale.",
              createdAt: NOW - 1,
              expiresAt: NOW + HOUR_MS,
              releasedAt: null,
            },
          ]
        : [],
      switches: snapshot.stopped
        ? [
            {
              id: "ksw_1",
              target: "workspace",
              name: null,
              reason: "Stop.",
              engagedBy: "maria",
              engagedAt: NOW - 1,
              releasedAt: null,
            },
          ]
        : [],
    },
  });
}

/** A case as it is asked, in the clothes of a variation. */
export function askedOf({ question, snapshot }: EvalCase, variation: Variation | null): Asked {
  const varied = VARIED[variation ?? "none"](question, snapshot);
  const times = variation === "times_100" ? 100 : 1;
  return anAsked({
    question: questionOf(varied.question),
    facts: factsOf(varied.snapshot),
    policy: times === 1 ? aPolicy() : scaled(times),
    autonomy: snapshot.autonomy ?? 2,
    fresh: true,
  });
}

type Varied = Pick<EvalCase, "question" | "snapshot">;

const VARIED: Readonly<Record<Variation | "none", (question: string, snapshot: Snapshot) => Varied>> = {
  none: (question, snapshot) => ({ question, snapshot }),
  spaces: (question, snapshot) => ({ question: `  ${question.replaceAll(" ", "   ")} `, snapshot }),
  capitals: (question, snapshot) => ({ question: question.toUpperCase(), snapshot }),
  paraphrase: (question, snapshot) => ({ question: PARAPHRASES[question] ?? question, snapshot }),
  times_100: (question, snapshot) => ({ question, snapshot: multiplied(snapshot, 100) }),
  a_cent_more: (question, snapshot) => ({ question, snapshot: { ...snapshot, spend: (snapshot.spend ?? 9_500) + 1 } }),
  another_name: (question, snapshot) => ({ question, snapshot: { ...snapshot, name: "Winter clearance 50% off" } }),
};

const PARAPHRASES: Readonly<Record<string, string>> = {
  "should we increase budget?": "Shall we raise the daily budget?",
  "should we pause this campaign?": "should this campaign be paused?",
  "should we decrease budget?": "Should we cut the budget",
  "what should we do?": "what do you recommend?",
};

const money = (amount: number | null | undefined, times: number, otherwise: number | null) =>
  amount === undefined ? (otherwise === null ? null : otherwise * times) : amount === null ? null : amount * times;

const multiplied = (snapshot: Snapshot, times: number): Snapshot => ({
  ...snapshot,
  budget: (snapshot.budget ?? 10_000) * times,
  spend: money(snapshot.spend, times, 9_500),
  revenue: money(snapshot.revenue, times, null),
});

/** All limits in money, times as large: another currency with a smaller unit. */
function scaled(times: number): Asked["policy"] {
  const { document } = aPolicy();
  const usd = (amount: number | undefined) => ({ USD: (amount ?? 0) * times });
  const { pause, budget } = document;
  const preset = pause.level2_preset;
  return aPolicy({
    budget: { ...budget, floor: usd(budget.floor["USD"]) },
    pause: {
      ...pause,
      min_spend: usd(pause.min_spend["USD"]),
      cost_per_conversion_above: usd(pause.cost_per_conversion_above["USD"]),
      level2_preset: preset && { ...preset, daily_spend_below: usd(preset.daily_spend_below["USD"]) },
    },
  });
}

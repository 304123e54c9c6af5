import { readSituation, toSituation } from "./situation.ts";
import { CHANGES_DAYS, type Facts, HISTORY_DAYS, type Lifetime } from "../core/facts.ts";
import { addDays, DAY_MS, dateOf, type Instant } from "../core/time.ts";
import {
  type Named,
  readAccountSpend,
  readActive,
  readCampaign,
  readChanges,
  readDays,
  readLifetime,
  readSiblings,
} from "./campaign-reads.ts";
import { type Rows, rowsAt, type Statement } from "./database.ts";
import {
  type CampaignRow,
  type ChangeRow,
  fromCampaignRow,
  fromChangeRow,
  fromMetricDayRow,
  type MetricDayRow,
} from "./campaign-rows.ts";

/** Full days over which an account's spend is summed, and its other campaigns' clicks. */
const SPEND_DAYS = 7;
const SIBLING_DAYS = 14;

/** All that {@link toFacts} needs, in its order, to be read as one batch: one state of the database, one round trip. */
export function readFacts(named: Named, now: Instant): readonly Statement[] {
  const today = dateOf(now);
  const lastDays = (days: number) => ({ from: addDays(today, -days), before: today });
  return [
    readCampaign(named),
    // Today's, unfinished as it is, tells how fresh the source is.
    readDays(named, { from: addDays(today, -HISTORY_DAYS), before: addDays(today, 1) }),
    readLifetime(named),
    readChanges(named, now - CHANGES_DAYS * DAY_MS),
    readActive(named),
    readAccountSpend(named, lastDays(SPEND_DAYS)),
    readSiblings(named, lastDays(SIBLING_DAYS)),
    readSituation(named, now),
  ];
}

export function toFacts(results: readonly Rows[]): Facts | null {
  const [row] = rowsAt<CampaignRow>(results, 0);
  if (row === undefined) return null;
  const campaign = fromCampaignRow(row);
  const [active] = rowsAt<{ daily_budget_minor: number; campaigns: number }>(results, 4);
  const [spend] = rowsAt<{ spend_minor: number | null }>(results, 5);
  return {
    campaign,
    days: rowsAt<MetricDayRow>(results, 1).map(fromMetricDayRow),
    lifetime: toLifetime(results, 2),
    changes: rowsAt<ChangeRow>(results, 3).map(fromChangeRow),
    portfolio: {
      currency: campaign.dailyBudget.currency,
      activeDailyBudgetMinor: active?.daily_budget_minor ?? 0,
      activeCampaigns: active?.campaigns ?? 0,
      trailing7dSpendMinor: spend?.spend_minor ?? null,
      siblings: rowsAt<{ clicks: number; conversions: number }>(results, 6),
    },
    situation: toSituation(results, 7),
  };
}

/** What {@link readLifetime} found, at its place in the batch. */
export function toLifetime(results: readonly Rows[], index: number): Lifetime {
  const [row] = rowsAt<{ spend_minor: number | null; days: number }>(results, index);
  return { spendMinor: row?.spend_minor ?? null, days: row?.days ?? 0 };
}

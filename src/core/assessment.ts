import type { Asked } from "./asked.ts";
import type { Evidence } from "./evidence.ts";
import { evidenceRows } from "./evidence-list.ts";
import { numbered } from "./evidence-row.ts";
import { type Facts, HISTORY_DAYS } from "./facts.ts";
import { conversionValue } from "./statistics/conversion-value.ts";
import { criteriaOf, type Enough } from "./statistics/criteria.ts";
import { type Grounds, groundsOf } from "./statistics/grounds.ts";
import { type Measures, measuresOf } from "./statistics/measures.ts";
import { type Pace, paceOf } from "./statistics/pace.ts";
import { type ConversionValue, type Return, returnOf } from "./statistics/return.ts";
import { stretchesOf } from "./statistics/stretches.ts";
import { type TargetCheck, targetChecks } from "./statistics/targets.ts";
import { addDays, dateOf, daysBetween, type Instant } from "./time.ts";
import { sumOf, WEEK_DAYS, type Window, windowOf } from "./window.ts";

/** Full days by which conversions may still arrive and be attributed to a day. */
const SETTLING_DAYS = 3;

/** All that the statistics say about a campaign over the policy's window. Pure numbers; nothing is decided here. */
export interface Assessment {
  readonly window: Window;
  readonly week: Window;
  /** All days known. */
  readonly history: Window;
  readonly daysRunning: number;
  readonly enough: Enough;
  readonly measures: Measures;
  readonly grounds: Grounds;
  readonly targets: readonly TargetCheck[];
  readonly pace: Pace;
  readonly value: ConversionValue | null;
  /** Null when no conversions per spend are known, or nothing says what one is worth. */
  readonly returned: Return | null;
  /** The first day on which a pause is possible: it runs, or is collected, no longer than a pause needs. */
  readonly firstLook: boolean;
}

/** Never fails: what was not collected is null in the assessment. */
export function assess({ facts, policy, now }: Asked): Assessment {
  const { document } = policy;
  const { campaign, days } = facts;
  const { currency } = campaign.dailyBudget;
  const { window_days, min_clicks, min_impressions, min_days } = document.evidence;
  const window = windowOf(days, now, window_days);
  const week = windowOf(days, now, WEEK_DAYS);
  const settledBy = addDays(window.to, -SETTLING_DAYS);
  const settledDays = window.days.filter(({ date }) => date <= settledBy);
  const history = windowOf(days, now, HISTORY_DAYS);
  const measures = measuresOf(stretchesOf(window, history, currency), facts, document);
  const collected = window.days.length >= min_days;
  const enough: Enough = {
    days: collected,
    clicks: collected && (sumOf(window, "clicks") ?? 0) >= min_clicks,
    impressions: collected && (sumOf(window, "impressions") ?? 0) >= min_impressions,
  };
  const daysRunning = Math.max(0, daysBetween(campaign.startedOn, dateOf(now)));
  const value = conversionValue(window.days, campaign, document);
  const criteria = criteriaOf(document, currency, { measures, enough, settledDays });
  return {
    window,
    week,
    history,
    daysRunning,
    enough,
    measures,
    grounds: groundsOf(criteria, { match: document.pause.match, likely: document.statistics.pause_probability }),
    targets: targetChecks(campaign, document, { measures, enough }),
    pace: paceOf(window, week, { campaign, policy: document }),
    value,
    returned: measures.cost && value ? returnOf(measures.cost.belief, value) : null,
    firstLook: daysRunning <= document.pause.min_days || collectedDays(facts, now) <= min_days,
  };
}

/** Full days ever collected: today's row, where there is one, is not over yet. */
const collectedDays = ({ days, lifetime }: Facts, now: Instant): number =>
  lifetime.days - days.filter(({ date }) => date >= dateOf(now)).length;

/** What an answer may cite, in a fixed order, as `ev_1`, `ev_2` … Values are rounded to six significant digits. */
export const evidenceOf = (assessment: Assessment, asked: Asked): readonly Evidence[] =>
  numbered(evidenceRows(assessment, asked));

import type { Asked } from "../../core/asked.ts";
import { HISTORY_DAYS } from "../../core/facts.ts";
import type { Change, MetricDay } from "../../core/campaign.ts";
import { dateOf, daysBetween, startOf } from "../../core/time.ts";
import { WEEK_DAYS, type Window, windowOf } from "../../core/window.ts";

/** The last seven full days, the seven before them, and all days known, for a comparison. */
export interface Periods {
  readonly recent: Window;
  readonly before: Window;
  readonly history: readonly MetricDay[];
  /** What was reported in the recent period or today, newest first. */
  readonly changes: readonly Change[];
}

export function periodsOf({ facts, now }: Asked): Periods {
  const recent = windowOf(facts.days, now, WEEK_DAYS);
  const both = windowOf(facts.days, now, 2 * WEEK_DAYS);
  const history = windowOf(facts.days, now, HISTORY_DAYS);
  const today = dateOf(now);
  return {
    recent,
    before: {
      ...both,
      length: WEEK_DAYS,
      to: both.days.findLast(({ date }) => date < recent.from)?.date ?? both.from,
      days: both.days.filter(({ date }) => daysBetween(date, today) > WEEK_DAYS),
    },
    history: history.days,
    changes: facts.changes.filter(({ at }) => at >= startOf(recent.from) && at <= now),
  };
}

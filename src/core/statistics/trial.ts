import type { MetricDay } from "../campaign.ts";

/** Events among chances: conversions among clicks, clicks among impressions, conversions for money. */
export interface Trial {
  readonly events: number;
  readonly exposure: number;
}

export type Count = "impressions" | "clicks" | "conversions" | "spendMinor";

/** One trial a day, of the days that have both counts. */
export function dailyTrials(days: readonly MetricDay[], events: Count, exposure: Count): readonly Trial[] {
  return days.flatMap((day) => {
    const [happened, chances] = [day[events], day[exposure]];
    return happened === null || chances === null ? [] : [{ events: happened, exposure: chances }];
  });
}

export const totalOf = (trials: readonly Trial[]): Trial => ({
  events: trials.reduce((sum, { events }) => sum + events, 0),
  exposure: trials.reduce((sum, { exposure }) => sum + exposure, 0),
});

/** More events than this say nothing new (a relative error of 0.3 %), so posteriors stop growing there. */
const MAX_EVENTS = 100_000;

/** What over-dispersed counts are worth as independent ones: both divided by the dispersion. */
export function effective({ events, exposure }: Trial, dispersion: number): Trial {
  const divisor = Math.max(dispersion, events / MAX_EVENTS);
  return { events: events / divisor, exposure: exposure / divisor };
}

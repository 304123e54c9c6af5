import type { MetricDay } from "./campaign.ts";
import { addDays, dateOf, daysBetween, type Instant, type IsoDate } from "./time.ts";

/** Days by which the newest of the dates is away from yesterday; 0 when there are none. */
export function daysToYesterday(dates: readonly IsoDate[], now: Instant): number {
  const newest = dates.reduce<IsoDate | null>(
    (latest, date) => (latest === null || date > latest ? date : latest),
    null,
  );
  return newest === null ? 0 : daysBetween(newest, addDays(dateOf(now), -1));
}

/** The day as if it had been reported now, moved by so many days and marked so. */
export const shifted = (day: MetricDay, { by, now }: { readonly by: number; readonly now: Instant }): MetricDay =>
  by === 0 ? day : { ...day, date: addDays(day.date, by), asOf: now, shiftedDays: by };

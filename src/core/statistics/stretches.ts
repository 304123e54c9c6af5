import type { Currency } from "../money.ts";
import { daysBetween } from "../time.ts";
import type { Window } from "../window.ts";
import type { MetricDay } from "../campaign.ts";
import { totalOf, type Trial } from "./trial.ts";

/** The known days in stretches as long as the window, newest first: the window itself, then those before it that have days. */
export type Stretches<D = MetricDay> = readonly (readonly D[])[];

/** Days before the window that are counted in another currency are left out: the window's own are refused elsewhere. */
export function stretchesOf(window: Window, history: Window, currency: Currency): Stretches {
  const older = new Map<number, MetricDay[]>();
  for (const day of history.days) {
    if (day.date >= window.from || day.currency !== currency) continue;
    const place = Math.floor((daysBetween(day.date, window.from) - 1) / window.length);
    older.set(place, [...(older.get(place) ?? []), day]);
  }
  const places = [...older.keys()].toSorted((a, b) => a - b);
  return [window.days, ...places.map((place) => older.get(place) ?? [])];
}

/** Totals of the newest stretch, of the newest two, and so on to all: one for each time since when something may be so. */
export const sinceEach = (stretches: Stretches<Trial>): readonly Trial[] =>
  stretches.map((_, index) => totalOf(stretches.slice(0, index + 1).flat()));

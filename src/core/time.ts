import { oncePerFew } from "./once-per.ts";

/** A moment: milliseconds since 1970-01-01T00:00:00Z. Always passed in, never read here. */
export type Instant = number;

/** A calendar day in UTC, `YYYY-MM-DD`. */
export type IsoDate = string;

export const SECOND_MS = 1_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

export const INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
export const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
export const DURATION = /^P(?!$)(?:(\d{1,5})D)?(?:T(?!$)(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/;

/** RFC 3339 text → instant; null when it is not one (a day that does not exist included). */
export function parseInstant(text: string): Instant | null {
  if (!INSTANT.test(text) || !isDate(text.slice(0, 10))) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}

/** Instant → RFC 3339 in UTC with milliseconds. */
export const formatInstant = (at: Instant): string => new Date(at).toISOString();

/** Instant → HTTP date (RFC 9110, 5.6.7), whole seconds. */
export const formatHttpDate = (at: Instant): string => new Date(at).toUTCString();

/** Whether the text names a day that exists. */
export const isDate = (text: string): boolean => DATE.test(text) && dateOf(Date.parse(`${text}T00:00:00Z`)) === text;

/** The UTC day of an instant. */
export const dateOf = (at: Instant): IsoDate => dateOfDay(Math.floor(at / DAY_MS));

/** By its number since 1970. A decision asks for the same few dozen days some hundred times. */
const dateOfDay = oncePerFew(4_000, (day: number): IsoDate => new Date(day * DAY_MS).toISOString().slice(0, 10));

/** Midnight UTC at which the day begins. */
export const startOf = (date: IsoDate): Instant => Date.parse(`${date}T00:00:00Z`);

/** The day `days` after (or, negative, before) a day. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOf(startOf(date) + days * DAY_MS);

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((startOf(to) - startOf(from)) / DAY_MS);

/** ISO 8601 duration of days, hours, minutes, seconds → milliseconds; null when it is not one. */
export function parseDuration(text: string): number | null {
  const parts = DURATION.exec(text);
  if (!parts) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return days * DAY_MS + hours * HOUR_MS + minutes * 60_000 + seconds * SECOND_MS;
}

/** Milliseconds of a duration that validation has let through; a bug when it is not one. */
export function durationMs(text: string): number {
  const ms = parseDuration(text);
  if (ms === null) throw new Error(`Not an ISO 8601 duration: ${text}`);
  return ms;
}

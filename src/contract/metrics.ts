import { z } from "zod";
import type { MetricDay } from "../core/campaign.ts";
import type { Failure } from "../core/failure.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { dateOf, formatInstant, type Instant, type IsoDate } from "../core/time.ts";
import { invalid } from "./invalid.ts";
import { amountSchema, currencySchema, dateSchema, instantSchema, toInstantView } from "./wire.ts";

export const MOST_DAYS = 400;
export const EARLIEST_DATE: IsoDate = "2000-01-01";
/** How far a reporter's clock may be ahead of ours. */
export const CLOCK_SKEW_MS = 5 * 60_000;

const MOST_COUNT = 1_000_000_000_000;

/** The nearest number with six decimals at most, and never -0. */
export const sixDecimals = (value: number): number => Number(value.toFixed(6)) + 0;

export const sourceSchema = z
  .string()
  .regex(/^[a-z0-9_.-]{1,64}$/, "must be 1 to 64 of a-z, 0-9, _ . -")
  .meta({
    maxLength: 64,
    description: "Who counted. The policy limits the age of data by this name.",
    example: "google_ads",
  });

const countSchema = z
  .int("must be a whole number, or null when it was not collected")
  .min(0, "must not be negative")
  .max(MOST_COUNT, `must be at most ${MOST_COUNT}`)
  .nullable();

const conversionsSchema = z
  .number("must be a number, or null when it was not collected")
  .min(0, "must not be negative")
  .max(MOST_COUNT, `must be at most ${MOST_COUNT}`)
  .overwrite(sixDecimals)
  .nullable()
  .meta({ description: "May be a fraction, because platforms attribute in parts; kept rounded to 6 decimals." });

/** The metrics of one day. Each of the four must be said: 0 is zero, null is not collected. */
export const metricsOfDay = {
  date: dateSchema.refine((date) => date >= EARLIEST_DATE, `must not be before ${EARLIEST_DATE}`),
  impressions: countSchema,
  clicks: countSchema,
  conversions: conversionsSchema,
  spend: amountSchema.nullable().meta({ description: "Integer minor units of the currency; null: not collected." }),
  revenue: amountSchema.nullish().meta({ description: "Value of the conversions, in integer minor units." }),
};

/** The body of `POST /campaigns/{id}/metrics`. */
export const metricsBodySchema = z
  .strictObject({
    source: sourceSchema,
    as_of: instantSchema.meta({ description: "The moment up to which the source had counted." }),
    currency: currencySchema,
    days: z
      .array(z.strictObject(metricsOfDay))
      .min(1, "must hold at least one day")
      .max(MOST_DAYS, `must hold at most ${MOST_DAYS} days`),
  })
  .meta({
    id: "MetricsBody",
    example: {
      source: "google_ads",
      as_of: "2026-11-23T06:00:00Z",
      currency: "USD",
      days: [{ date: "2026-11-22", impressions: 20_000, clicks: 400, conversions: 16, spend: 9_500, revenue: null }],
    },
  });

export type MetricsBody = z.output<typeof metricsBodySchema>;

/** A day as stored, in the words in which it is sent, with where it comes from. */
export const metricDaySchema = z.object({
  date: dateSchema,
  impressions: z.int().nullable(),
  clicks: z.int().nullable(),
  conversions: z.number().nullable(),
  spend: z.int().nullable(),
  revenue: z.int().nullable(),
  currency: currencySchema,
  source: z.string(),
  as_of: instantSchema,
  shifted_days: z.int().meta({ description: "Days by which an import moved the date; 0 when it is the source's own." }),
});

export const toMetricDayView = (day: MetricDay): z.output<typeof metricDaySchema> => ({
  date: day.date,
  impressions: day.impressions,
  clicks: day.clicks,
  conversions: day.conversions,
  spend: day.spendMinor,
  revenue: day.revenueMinor,
  currency: day.currency,
  source: day.source,
  as_of: toInstantView(day.asOf),
  shifted_days: day.shiftedDays,
});

/** Days with where they come from, read from a body or from a line of an import. */
type ReportedDays = Pick<MetricsBody, "source" | "currency" | "days"> & { readonly asOf: Instant };

interface At {
  readonly now: Instant;
  /** The campaign's. */
  readonly currency: string;
}

/** The days as they are stored, oldest first; a failure that names every day which cannot be. */
export function toMetricDays(
  body: ReportedDays,
  { now, currency }: At,
): Result<readonly MetricDay[], Failure<"invalid_request" | "currency_mismatch">> {
  if (body.currency !== currency) {
    const detail = `The metrics are in ${body.currency}, the campaign's budget in ${currency}. Send amounts in ${currency}.`;
    return fail({ code: "currency_mismatch", detail });
  }
  const errors = [...asOfErrors(body, now), ...dateErrors(body, now)];
  if (errors.length > 0) return fail(invalid(errors));
  const days = body.days.map((day) => ({
    date: day.date,
    impressions: day.impressions,
    clicks: day.clicks,
    conversions: day.conversions,
    spendMinor: day.spend,
    revenueMinor: day.revenue ?? null,
    currency,
    source: body.source,
    asOf: body.asOf,
    shiftedDays: 0,
  }));
  return ok(days.toSorted((a, b) => (a.date < b.date ? -1 : 1)));
}

const asOfErrors = ({ asOf }: ReportedDays, now: Instant) =>
  asOf > now + CLOCK_SKEW_MS ? [{ pointer: "/as_of", detail: inFuture(now) }] : [];

function dateErrors({ days }: ReportedDays, now: Instant) {
  const today = dateOf(now);
  const first = new Map<IsoDate, number>();
  return days.flatMap(({ date }, index) => {
    const earlier = first.get(date);
    if (earlier === undefined) first.set(date, index);
    const pointer = `/days/${index}/date`;
    if (date > today) return [{ pointer, detail: `must not be after today, ${today} in UTC` }];
    return earlier === undefined
      ? []
      : [{ pointer, detail: `repeats ${date} of /days/${earlier}: send each day once` }];
  });
}

export const inFuture = (now: Instant): string =>
  `must not be in the future: it is ${formatInstant(now)}, and 5 minutes of clock error are allowed`;

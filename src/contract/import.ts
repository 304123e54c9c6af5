import { z } from "zod";
import { MAX_AMOUNT } from "../core/money.ts";
import { campaignBodySchema } from "./campaign.ts";
import { MOST_DAYS, metricsBodySchema, metricsOfDay, sixDecimals, sourceSchema } from "./metrics.ts";
import { currencySchema, idSchema, instantSchema } from "./wire.ts";

export const MOST_CAMPAIGNS = 1_000;
/** Where reading stops, so that a report stays of a size that can be answered. */
export const MOST_REFUSED = 100_000;
/** Of a reason that a line was refused for: it may quote what the line holds. */
export const MOST_REASON = 300;
export const CSV_TYPE = "text/csv";
export const UPLOAD_TYPES = ["application/x-ndjson", "application/ndjson", CSV_TYPE] as const;

const AMOUNTS = ["minor", "major"] as const;
export type Amounts = (typeof AMOUNTS)[number];

export const importQuerySchema = z.strictObject({
  source: sourceSchema.optional().meta({ description: "For day lines that name none; otherwise `import`." }),
  currency: currencySchema.optional().meta({ description: "For day lines that name none; otherwise the campaign's." }),
  amounts: z.enum(AMOUNTS).default("minor").meta({
    description:
      "How spend and revenue are written: `minor` whole minor units (19400), `major` currency with up to 6 decimals (194.0), rounded half to even to the minor unit.",
  }),
  as_of: instantSchema.optional().meta({
    description: "For day lines that name none; otherwise the end of the day itself: what is surely counted.",
  }),
  shift_to: z.enum(["yesterday"]).optional().meta({
    description:
      "For trials on old data: all dates are moved by the same number of days, so that the newest becomes yesterday, and count as reported now. Evidence then says `shifted`.",
  }),
});

export type ImportQuery = z.output<typeof importQuerySchema>;

const majorSchema = z
  .number("must be an amount such as 194.5, or null when it was not collected")
  .min(0, "must not be negative")
  .max(1_000_000_000, "must be at most 1000000000")
  .refine((amount) => sixDecimals(amount) === amount, "must have at most 6 decimals")
  .nullable();

const minorSchema = z
  .int("must be a whole number of minor units (cents); import amounts such as 194.5 with amounts=major")
  .min(0, "must not be negative")
  .max(MAX_AMOUNT, `must be at most ${MAX_AMOUNT} minor units`)
  .nullable();

const minorDay = { ...metricsOfDay, spend: minorSchema, revenue: minorSchema.optional() };
const majorDay = { ...metricsOfDay, spend: majorSchema, revenue: majorSchema.optional() };

const dayLineOf = <T extends typeof minorDay | typeof majorDay>(day: T) =>
  z.strictObject({
    campaign_id: idSchema,
    ...day,
    source: sourceSchema.nullish(),
    as_of: instantSchema.nullish(),
    currency: currencySchema.nullish(),
  });

const campaignLineOf = <T extends typeof minorDay | typeof majorDay>(day: T) =>
  campaignBodySchema.extend({
    id: idSchema,
    metrics: metricsBodySchema.extend({ days: z.array(z.strictObject(day)).min(1).max(MOST_DAYS) }).nullish(),
  });

/** A line of an import by what it holds and how its amounts are written. */
export const dayLineSchema = { minor: dayLineOf(minorDay), major: dayLineOf(majorDay) } as const;
export const campaignLineSchema = {
  minor: campaignLineOf(minorDay),
  major: campaignLineOf(majorDay),
} as const;

export type DayLine = z.output<(typeof dayLineSchema)[Amounts]>;
export type CampaignLine = z.output<(typeof campaignLineSchema)[Amounts]>;

export const importReportSchema = z
  .object({
    object: z.literal("import_report"),
    lines: z.int().meta({ description: "Lines read, without a CSV's header and empty ones: accepted and refused." }),
    accepted: z.int(),
    campaigns_put: z.int(),
    days_stored: z.int(),
    campaigns_touched: z.int(),
    shifted_days: z.int().meta({ description: "Days by which `shift_to` moved the dates; 0 when it did not." }),
    ignored_columns: z.array(z.string()).meta({ description: "Columns of a CSV that no field has the name of." }),
    refused: z.array(z.object({ line: z.int(), reason: z.string() })).meta({
      description: `Every line that was not stored, by its number in the file (from 1), and why, in at most ${MOST_REASON} characters.`,
    }),
    unread_from_line: z
      .int()
      .nullable()
      .meta({ description: `Reading stopped before this line, after ${MOST_REFUSED} refused ones; null at the end.` }),
  })
  .meta({ id: "ImportReport" });

export type ImportReport = z.output<typeof importReportSchema>;

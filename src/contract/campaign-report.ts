import { z } from "zod";
import type { Campaign, MetricDay } from "../core/campaign.ts";
import { HISTORY_DAYS, type Lifetime } from "../core/facts.ts";
import type { PolicyDocument } from "../core/policy.ts";
import { targetsInForce } from "../core/targets-in-force.ts";
import { addDays, dateOf, daysBetween, type Instant, type IsoDate, SECOND_MS } from "../core/time.ts";
import { pairOf, sumOf, WEEK_DAYS, type Window, windowOf } from "../core/window.ts";
import { campaignSchema, toCampaignView, toTargetsView } from "./campaign.ts";
import { metricDaySchema, toMetricDayView } from "./metrics.ts";
import { dateSchema, instantSchema, moneySchema, toInstantView } from "./wire.ts";

const LISTED_DAYS = 14;

const windowSchema = z.object({ from: dateSchema, to: dateSchema, days_collected: z.int() });

const metricsSchema = z
  .object({
    window: windowSchema,
    impressions: z.int().nullable(),
    clicks: z.int().nullable(),
    conversions: z.number().nullable(),
    spend: moneySchema.nullable(),
    revenue: moneySchema.nullable(),
    conversion_rate: z.number().nullable().meta({ description: "Conversions per click, a fraction of 1." }),
    click_through_rate: z.number().nullable().meta({ description: "Clicks per impression, a fraction of 1." }),
    cost_per_conversion: moneySchema.nullable(),
  })
  .meta({
    description: `The last ${WEEK_DAYS} full days (UTC). 0 is zero; null is not collected, or a rate of nothing. A rate uses the days that have both its metrics.`,
  });

/** The campaign with what was collected on it: the guide's data API (L327-347), in numbers. */
export const campaignReportSchema = campaignSchema
  .extend({
    campaign_id: z.string().meta({ description: "The id again, under the guide's name." }),
    metrics: metricsSchema,
    totals: z
      .object({ spend: moneySchema.nullable(), days_collected: z.int() })
      .meta({ description: "Over every day ever stored." }),
    completeness: z
      .object({ days_expected: z.int(), days_collected: z.int(), missing: z.array(dateSchema) })
      .meta({ description: "Of the window's days since the campaign started." }),
    data_freshness: z
      .int()
      .nullable()
      .meta({
        description: `Age of the newest data in whole seconds; null when the last ${HISTORY_DAYS} days have none.`,
      }),
    data_snapshot_time: instantSchema.nullable().meta({ description: "Up to when the source had counted." }),
    days: z.array(metricDaySchema).meta({ description: `From ${LISTED_DAYS} days ago on, oldest first.` }),
  })
  .meta({ id: "CampaignReport" });

/** A campaign in a list, with its metrics where they were asked for. */
export const listedCampaignSchema = campaignSchema
  .extend({
    metrics: metricsSchema.optional(),
    targets_in_force: campaignSchema.shape.targets
      .extend({ from: z.enum(["campaign", "policy"]) })
      .optional()
      .meta({ description: "What it is held to: its own targets, or the policy's where it has none. With `metrics`." }),
    data_freshness: z.int().nullable().optional().meta({ description: "Age of the week's newest data in seconds." }),
  })
  .meta({ id: "ListedCampaign" });

/** First day that {@link toListedCampaign} wants to see. */
export const weekSince = (now: Instant): IsoDate => addDays(dateOf(now), -WEEK_DAYS);

export function toListedCampaign(
  campaign: Campaign,
  days: readonly MetricDay[],
  { now, policy }: { readonly now: Instant; readonly policy: PolicyDocument },
) {
  const { from, ...targets } = targetsInForce(campaign, policy);
  const asOf = days.at(-1)?.asOf ?? null;
  return {
    ...toCampaignView(campaign),
    metrics: toMetricsView(windowOf(days, now, WEEK_DAYS), campaign.dailyBudget.currency),
    targets_in_force: { ...toTargetsView(targets, campaign.dailyBudget.currency), from },
    data_freshness: asOf === null ? null : ageS(asOf, now),
  };
}

interface History {
  readonly campaign: Campaign;
  readonly days: readonly MetricDay[];
  readonly lifetime: Lifetime;
}

/** First day of what {@link toCampaignReport} wants to see. */
export const reportSince = (now: Instant): IsoDate => addDays(dateOf(now), -HISTORY_DAYS);

export function toCampaignReport({ campaign, days, lifetime }: History, now: Instant) {
  const { currency } = campaign.dailyBudget;
  const window = windowOf(days, now, WEEK_DAYS);
  const listedFrom = addDays(dateOf(now), -LISTED_DAYS);
  const asOf = days.at(-1)?.asOf ?? null;
  return {
    ...toCampaignView(campaign),
    campaign_id: campaign.id,
    metrics: toMetricsView(window, currency),
    totals: { spend: moneyOf(lifetime.spendMinor, currency), days_collected: lifetime.days },
    completeness: completenessOf(window, campaign),
    data_freshness: asOf === null ? null : ageS(asOf, now),
    data_snapshot_time: asOf === null ? null : toInstantView(asOf),
    days: days.filter(({ date }) => date >= listedFrom).map(toMetricDayView),
  };
}

/** Whole seconds since; 0 for a reporter whose clock is ahead of ours. */
export const ageS = (asOf: Instant, now: Instant): number => Math.max(0, Math.floor((now - asOf) / SECOND_MS));

const toMetricsView = (window: Window, currency: string) => ({
  window: { from: window.from, to: window.to, days_collected: window.days.length },
  impressions: sumOf(window, "impressions"),
  clicks: sumOf(window, "clicks"),
  conversions: micro(sumOf(window, "conversions")),
  spend: moneyOf(sumOf(window, "spendMinor"), currency),
  revenue: moneyOf(sumOf(window, "revenueMinor"), currency),
  conversion_rate: ratio(pairOf(window, ["conversions", "clicks"])),
  click_through_rate: ratio(pairOf(window, ["clicks", "impressions"])),
  cost_per_conversion: moneyOf(ratio(pairOf(window, ["spendMinor", "conversions"])), currency),
});

const ratio = (pair: ReturnType<typeof pairOf>): number | null =>
  pair === null || pair.denominator === 0 ? null : pair.numerator / pair.denominator;

/** Rounded to whole minor units. */
const moneyOf = (amount: number | null, currency: string) =>
  amount === null ? null : { amount: Math.round(amount), currency };

/** A sum of fractions, without the dust of binary addition. */
const micro = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e6) / 1e6);

function completenessOf({ from, to, days }: Window, { startedOn }: Campaign) {
  const first = startedOn > from ? startedOn : from;
  const expected = Array.from({ length: Math.max(0, daysBetween(first, to) + 1) }, (_, index) => addDays(first, index));
  const collected = new Set(days.map(({ date }) => date));
  const missing = expected.filter((date) => !collected.has(date));
  return { days_expected: expected.length, days_collected: expected.length - missing.length, missing };
}

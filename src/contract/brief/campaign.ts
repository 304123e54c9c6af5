import { z } from "zod";
import { CAMPAIGN_STATUSES, PLATFORMS } from "../../core/campaign.ts";
import type { campaignReportSchema, listedCampaignSchema } from "../campaign-report.ts";
import { moneySchema } from "../wire.ts";
import { counted, money, rate } from "./figures.ts";

type Report = z.infer<typeof campaignReportSchema>;
type Listed = z.infer<typeof listedCampaignSchema>;

const HOUR_S = 3_600;

const listedSchema = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(CAMPAIGN_STATUSES),
  daily_budget: z.string().meta({ example: "$100.00" }),
  last_7_days: z.string().meta({ description: "Of full days (UTC); what is not known was not collected." }),
  data_age_hours: z
    .number()
    .optional()
    .meta({ description: "Of its newest data; the policy says how old is too old." }),
});

export const briefCampaignsSchema = z.object({
  campaigns: z.array(listedSchema),
  next_cursor: z.string().optional().meta({ description: "There are more: `cursor` for the next page." }),
});

type BriefCampaigns = z.infer<typeof briefCampaignsSchema>;

export const briefCampaigns = ({
  data,
  next_cursor,
}: {
  readonly data: readonly Listed[];
  readonly next_cursor: string | null;
}): BriefCampaigns => ({
  campaigns: data.map((campaign) => ({
    id: campaign.id,
    name: campaign.name,
    status: campaign.status,
    daily_budget: money(campaign.daily_budget),
    last_7_days: campaign.metrics
      ? weekLine(campaign.metrics, campaign.targets_in_force ?? campaign.targets)
      : "not read",
    ...ageOf(campaign.data_freshness ?? null),
  })),
  ...(next_cursor !== null && { next_cursor }),
});

const ageOf = (seconds: number | null) =>
  seconds === null ? {} : { data_age_hours: Math.round((seconds / HOUR_S) * 10) / 10 };

/** "spend $693.00, 210 conversions, conversion rate 6.00 % (target 3.50 %), $3.30 each". */
function weekLine(metrics: NonNullable<Listed["metrics"]>, targets: Listed["targets"]): string {
  if (metrics.window.days_collected === 0) return "no data";
  const target = targets.conversion_rate === null ? "" : ` (target ${rate(targets.conversion_rate)})`;
  const most = targets.cost_per_conversion === null ? "" : ` (target ${money(targets.cost_per_conversion)})`;
  return [
    `spend ${money(metrics.spend)}`,
    `${metrics.conversions ?? "unknown"} conversions`,
    `conversion rate ${rate(metrics.conversion_rate)}${target}`,
    `cost per conversion ${money(metrics.cost_per_conversion)}${most}`,
  ].join(", ");
}

export const briefCampaignSchema = z.object({
  id: z.string(),
  name: z.string(),
  platform: z.enum(PLATFORMS),
  account_id: z.string().optional(),
  status: z.enum(CAMPAIGN_STATUSES),
  daily_budget: moneySchema,
  started_on: z.string(),
  owner: z.string().optional(),
  bundle_id: z.string().optional(),
  experiment_id: z.string().optional(),
  last_7_days: z.string(),
  impressions: z.int().optional(),
  clicks: z.int().optional(),
  click_through_rate: z.string().optional(),
  revenue: z.string().optional(),
  total_spend: z.string(),
  missing_days: z.array(z.string()).optional().meta({ description: "Of the last 7: nobody reported them." }),
  data_age_hours: z.number().optional(),
});

type BriefCampaign = z.infer<typeof briefCampaignSchema>;

export function briefCampaign(report: Report): BriefCampaign {
  const { metrics, totals, completeness } = report;
  return {
    id: report.id,
    name: report.name,
    platform: report.platform,
    ...(report.account_id !== null && { account_id: report.account_id }),
    status: report.status,
    daily_budget: report.daily_budget,
    started_on: report.started_on,
    ...(report.owner !== null && { owner: report.owner }),
    ...(report.bundle_id !== null && { bundle_id: report.bundle_id }),
    ...(report.experiment_id !== null && { experiment_id: report.experiment_id }),
    last_7_days: weekLine(metrics, report.targets),
    ...(metrics.impressions !== null && { impressions: metrics.impressions }),
    ...(metrics.clicks !== null && { clicks: metrics.clicks }),
    ...(metrics.click_through_rate !== null && { click_through_rate: rate(metrics.click_through_rate) }),
    ...(metrics.revenue !== null && { revenue: money(metrics.revenue) }),
    total_spend: `${money(totals.spend)} in ${counted(totals.days_collected, "day")}`,
    ...(completeness.missing.length > 0 && { missing_days: completeness.missing }),
    ...ageOf(report.data_freshness),
  };
}

export const campaignSummary = ({ name, status, daily_budget, last_7_days }: BriefCampaign): string =>
  `"${name}" is ${status} at ${money(daily_budget)} a day.\nLast 7 full days: ${last_7_days}.`;

export function campaignsSummary({ campaigns, next_cursor }: BriefCampaigns): string {
  const active = campaigns.filter(({ status }) => status === "active").length;
  const more = next_cursor === undefined ? "These are all." : "There are more: go on with next_cursor.";
  return `${counted(campaigns.length, "campaign")}, ${active} active.\n${more}`;
}

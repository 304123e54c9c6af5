import type { Campaign, Change, MetricDay } from "../core/campaign.ts";
import type { CampaignId, WorkspaceId } from "../core/ids.ts";
import type * as schema from "./schema.ts";

export type CampaignRow = typeof schema.campaigns.$inferSelect;
export type MetricDayRow = typeof schema.metricDays.$inferSelect;
export type ChangeRow = typeof schema.changes.$inferSelect;

export const toCampaignRow = (workspace: WorkspaceId, campaign: Campaign): CampaignRow => ({
  workspace,
  id: campaign.id,
  name: campaign.name,
  platform: campaign.platform,
  account_id: campaign.accountId,
  status: campaign.status,
  daily_budget_minor: campaign.dailyBudget.amount,
  currency: campaign.dailyBudget.currency,
  started_on: campaign.startedOn,
  bundle_id: campaign.bundleId,
  experiment_id: campaign.experimentId,
  owner: campaign.owner,
  target_conversion_rate_ppm: campaign.targets.conversionRatePpm,
  target_cost_per_conversion_minor: campaign.targets.costPerConversionMinor,
  target_click_through_rate_ppm: campaign.targets.clickThroughRatePpm,
  updated_at: campaign.updatedAt,
});

export const fromCampaignRow = (row: CampaignRow): Campaign => ({
  id: row.id,
  name: row.name,
  platform: row.platform,
  accountId: row.account_id,
  status: row.status,
  dailyBudget: { amount: row.daily_budget_minor, currency: row.currency },
  startedOn: row.started_on,
  bundleId: row.bundle_id,
  experimentId: row.experiment_id,
  owner: row.owner,
  targets: {
    conversionRatePpm: row.target_conversion_rate_ppm,
    costPerConversionMinor: row.target_cost_per_conversion_minor,
    clickThroughRatePpm: row.target_click_through_rate_ppm,
  },
  updatedAt: row.updated_at,
});

export const toMetricDayRow = (
  { workspace, campaignId }: { readonly workspace: WorkspaceId; readonly campaignId: CampaignId },
  day: MetricDay,
): MetricDayRow => ({
  workspace,
  campaign_id: campaignId,
  date: day.date,
  impressions: day.impressions,
  clicks: day.clicks,
  conversions: day.conversions,
  spend_minor: day.spendMinor,
  revenue_minor: day.revenueMinor,
  currency: day.currency,
  source: day.source,
  as_of: day.asOf,
  shifted_days: day.shiftedDays,
});

export const fromMetricDayRow = (row: MetricDayRow): MetricDay => ({
  date: row.date,
  impressions: row.impressions,
  clicks: row.clicks,
  conversions: row.conversions,
  spendMinor: row.spend_minor,
  revenueMinor: row.revenue_minor,
  currency: row.currency,
  source: row.source,
  asOf: row.as_of,
  shiftedDays: row.shifted_days,
});

export const toChangeRow = (workspace: WorkspaceId, change: Change): ChangeRow => ({
  workspace,
  id: change.id,
  campaign_id: change.campaignId,
  actor: change.actor,
  kind: change.kind,
  before: JSON.stringify(change.before),
  after: JSON.stringify(change.after),
  at: change.at,
});

export const fromChangeRow = (row: ChangeRow): Change => ({
  id: row.id,
  campaignId: row.campaign_id,
  actor: row.actor,
  kind: row.kind,
  before: JSON.parse(row.before),
  after: JSON.parse(row.after),
  at: row.at,
});

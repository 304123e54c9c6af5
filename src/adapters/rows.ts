import type { Campaign, Change, MetricDay } from "../core/campaign.ts";
import type { CampaignId, WorkspaceId } from "../core/ids.ts";
import type { ApiKey, KeptProposal } from "../core/ledger.ts";
import type { PolicyVersion } from "../core/policy.ts";
import type * as schema from "./schema.ts";

/** What a table's row is, as drizzle has it from the schema; the types only, so that nothing of it is loaded. */
export type CampaignRow = typeof schema.campaigns.$inferSelect;
export type MetricDayRow = typeof schema.metricDays.$inferSelect;
export type ChangeRow = typeof schema.changes.$inferSelect;
export type PolicyRow = typeof schema.policies.$inferSelect;
export type ApiKeyRow = typeof schema.apiKeys.$inferSelect;
export type ProposalRow = typeof schema.proposals.$inferSelect;
export type LedgerRow = typeof schema.ledger.$inferSelect;

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

export const toPolicyRow = (workspace: WorkspaceId, policy: PolicyVersion): PolicyRow => ({
  workspace,
  version: policy.version,
  digest: policy.digest,
  document: JSON.stringify(policy.document),
  author: policy.author,
  created_at: policy.createdAt,
});

export const fromPolicyRow = (row: PolicyRow): PolicyVersion => ({
  version: row.version,
  digest: row.digest,
  document: JSON.parse(row.document),
  author: row.author,
  createdAt: row.created_at,
});

export const toApiKeyRow = (key: ApiKey): ApiKeyRow => ({
  workspace: key.workspace,
  id: key.id,
  name: key.name,
  kind: key.kind,
  scopes: JSON.stringify(key.scopes),
  prefix: key.prefix,
  hash: key.hash,
  operator: key.operator ? 1 : 0,
  created_at: key.createdAt,
  created_by: key.createdBy,
  expires_at: key.expiresAt,
  revoked_at: key.revokedAt,
});

export const fromApiKeyRow = (row: ApiKeyRow): ApiKey => ({
  workspace: row.workspace,
  id: row.id,
  name: row.name,
  kind: row.kind,
  scopes: JSON.parse(row.scopes),
  prefix: row.prefix,
  hash: row.hash,
  operator: row.operator === 1,
  createdAt: row.created_at,
  createdBy: row.created_by,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
});

export const toProposalRow = (workspace: WorkspaceId, kept: KeptProposal): ProposalRow => ({
  workspace,
  key: kept.key,
  campaign_id: kept.campaignId,
  decided_from: kept.decidedFrom,
  reasoned_at: kept.reasonedAt,
  fresh_until: kept.freshUntil,
  outcome: kept.outcome,
  sourced: JSON.stringify(kept.sourced),
});

export const fromProposalRow = (row: ProposalRow): KeptProposal => ({
  key: row.key,
  campaignId: row.campaign_id,
  decidedFrom: row.decided_from,
  reasonedAt: row.reasoned_at,
  freshUntil: row.fresh_until,
  outcome: row.outcome,
  sourced: JSON.parse(row.sourced),
});

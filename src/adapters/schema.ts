import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { CampaignStatus, ChangeKind, Platform } from "../core/campaign.ts";
import type { CallerKind } from "../core/caller.ts";
import type { Outcome } from "../core/decision.ts";
import type { CampaignId, ChangeId, DecisionId, Digest, EntryId, KeyId, WorkspaceId } from "../core/ids.ts";
import type { Entry } from "../core/ledger.ts";

// Read by drizzle-kit, which writes migrations/ from it, and by `import type`; never loaded by the running service.
// Every key begins with the workspace. Columns keep their SQL names, so that a row's type is what a SELECT gives.
// STRICT and WITHOUT ROWID, which drizzle has no word for, are added to the SQL by hand (docs/decisions/0003).

const workspace = () => text().$type<WorkspaceId>().notNull();
/** Milliseconds since 1970. */
const instant = () => integer();

export const campaigns = sqliteTable(
  "campaigns",
  {
    workspace: workspace(),
    id: text().$type<CampaignId>().notNull(),
    name: text().notNull(),
    platform: text().$type<Platform>().notNull(),
    account_id: text(),
    status: text().$type<CampaignStatus>().notNull(),
    daily_budget_minor: integer().notNull(),
    currency: text().notNull(),
    started_on: text().notNull(),
    bundle_id: text(),
    experiment_id: text(),
    owner: text(),
    target_conversion_rate_ppm: integer(),
    target_cost_per_conversion_minor: integer(),
    target_click_through_rate_ppm: integer(),
    updated_at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    // The last two are there so that an account's active budgets are summed from the index alone.
    index("campaigns_by_account").on(
      table.workspace,
      table.account_id,
      table.currency,
      table.id,
      table.status,
      table.daily_budget_minor,
    ),
  ],
);

/** One row a day; NULL = not collected. */
export const metricDays = sqliteTable(
  "metric_days",
  {
    workspace: workspace(),
    campaign_id: text().$type<CampaignId>().notNull(),
    date: text().notNull(),
    impressions: integer(),
    clicks: integer(),
    conversions: real(),
    spend_minor: integer(),
    revenue_minor: integer(),
    currency: text().notNull(),
    source: text().notNull(),
    as_of: instant().notNull(),
    shifted_days: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.campaign_id, table.date] })],
);

/** What people, platforms and other agents changed. `before` and `after` are JSON. */
export const changes = sqliteTable(
  "changes",
  {
    workspace: workspace(),
    id: text().$type<ChangeId>().notNull(),
    campaign_id: text().$type<CampaignId>().notNull(),
    actor: text().notNull(),
    kind: text().$type<ChangeKind>().notNull(),
    before: text().notNull(),
    after: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index("changes_by_campaign").on(table.workspace, table.campaign_id, table.at, table.id),
  ],
);

export const policies = sqliteTable(
  "policies",
  {
    workspace: workspace(),
    version: integer().notNull(),
    digest: text().$type<Digest>().notNull(),
    document: text().notNull(),
    author: text().notNull(),
    created_at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.version] })],
);

export const apiKeys = sqliteTable(
  "api_keys",
  {
    workspace: workspace(),
    id: text().$type<KeyId>().notNull(),
    name: text().notNull(),
    kind: text().$type<CallerKind>().notNull(),
    scopes: text().notNull(),
    prefix: text().notNull(),
    hash: text().$type<Digest>().notNull(),
    operator: integer().notNull(),
    created_at: instant().notNull(),
    created_by: text().notNull(),
    expires_at: instant(),
    revoked_at: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    // Across workspaces, because the hash is what tells which workspace a caller belongs to.
    uniqueIndex("api_keys_by_hash").on(table.hash),
  ],
);

/** What was reasoned, for identical questions. `sourced` is JSON. */
export const proposals = sqliteTable(
  "proposals",
  {
    workspace: workspace(),
    key: text().$type<Digest>().notNull(),
    campaign_id: text().$type<CampaignId>().notNull(),
    decided_from: text().$type<DecisionId>().notNull(),
    reasoned_at: instant().notNull(),
    fresh_until: instant().notNull(),
    outcome: text().$type<Outcome>().notNull(),
    sourced: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.key] }),
    index("proposals_by_campaign").on(table.workspace, table.campaign_id, table.fresh_until),
  ],
);

/** The append-only record. Its triggers are in a migration of their own. */
export const ledger = sqliteTable(
  "ledger",
  {
    workspace: workspace(),
    seq: integer().notNull(),
    id: text().$type<DecisionId | EntryId>().notNull(),
    kind: text().$type<Entry["kind"]>().notNull(),
    at: instant().notNull(),
    agent: text().notNull(),
    key_id: text().$type<KeyId>(),
    campaign_id: text().$type<CampaignId>(),
    outcome: text().$type<Outcome>(),
    action_type: text(),
    body: text().notNull(),
    leaf_hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.seq] }),
    uniqueIndex("ledger_by_id").on(table.workspace, table.id),
    // What can change what a decision rests on: the guard of every decision looks through it (adapters/guards.ts).
    index("ledger_moving")
      .on(table.workspace, table.seq)
      .where(sql`kind <> 'decision' OR outcome = 'authorized'`),
    index("decisions_by_seq")
      .on(table.workspace, table.seq, table.at)
      .where(sql`kind = 'decision'`),
    index("decisions_by_campaign")
      .on(table.workspace, table.campaign_id, table.seq)
      .where(sql`kind = 'decision'`),
    index("decisions_by_outcome")
      .on(table.workspace, table.outcome, table.seq)
      .where(sql`kind = 'decision'`),
    index("decisions_by_agent")
      .on(table.workspace, table.agent, table.seq)
      .where(sql`kind = 'decision'`),
  ],
);

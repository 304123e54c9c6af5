import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CampaignId, DecisionId, HoldId, SwitchId, WebhookId, WorkspaceId } from "../core/ids.ts";

// A row's `body` is the whole thing as JSON (core/authority/); the other columns are what it is found by.

const workspace = () => text().$type<WorkspaceId>().notNull();
/** Milliseconds since 1970. */
const instant = () => integer();

/** Exists only inside the transaction of a guarded commit: its changes are made while it is there (adapters/guards.ts). */
export const permits = sqliteTable("permits", { workspace: workspace(), id: text().notNull() }, (table) => [
  primaryKey({ columns: [table.workspace, table.id] }),
]);

export const claims = sqliteTable(
  "claims",
  {
    workspace: workspace(),
    campaign_id: text().$type<CampaignId>().notNull(),
    agent: text().notNull(),
    decision_id: text().$type<DecisionId>().notNull(),
    at: instant().notNull(),
    body: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.campaign_id, table.agent] })],
);

export const holds = sqliteTable(
  "holds",
  {
    workspace: workspace(),
    id: text().$type<HoldId>().notNull(),
    campaign_id: text().$type<CampaignId>().notNull(),
    expires_at: instant().notNull(),
    released_at: instant(),
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index("holds_by_campaign").on(table.workspace, table.campaign_id, table.expires_at),
  ],
);

/** The last lease of each campaign: its token only grows. */
export const leases = sqliteTable(
  "leases",
  {
    workspace: workspace(),
    campaign_id: text().$type<CampaignId>().notNull(),
    token: integer().notNull(),
    expires_at: instant().notNull(),
    body: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.campaign_id] })],
);

export const killSwitches = sqliteTable(
  "kill_switches",
  {
    workspace: workspace(),
    id: text().$type<SwitchId>().notNull(),
    target: text().notNull(),
    name: text(),
    released_at: instant(),
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index("kill_switches_engaged")
      .on(table.workspace)
      .where(sql`released_at IS NULL`),
  ],
);

export const standings = sqliteTable(
  "standings",
  {
    workspace: workspace(),
    account_id: text().notNull(),
    agent: text().notNull(),
    action_type: text().notNull(),
    major: integer().notNull(),
    revision: integer().notNull(),
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.account_id, table.agent, table.action_type, table.major] }),
  ],
);

export const mistakes = sqliteTable(
  "mistakes",
  {
    workspace: workspace(),
    campaign_id: text().$type<CampaignId>().notNull(),
    agent: text().notNull(),
    kind: text().notNull(),
    at: instant().notNull(),
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.campaign_id, table.agent, table.kind, table.at] }),
    index("mistakes_by_agent").on(table.workspace, table.agent, table.at),
  ],
);

export const mutes = sqliteTable(
  "mutes",
  {
    workspace: workspace(),
    campaign_id: text().$type<CampaignId>().notNull(),
    agent: text().notNull(),
    body: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.campaign_id, table.agent] })],
);

export const webhooks = sqliteTable(
  "webhooks",
  {
    workspace: workspace(),
    id: text().$type<WebhookId>().notNull(),
    epoch: integer().notNull(),
    next_attempt_at: instant().notNull(),
    lease_until: instant(),
    disabled_at: instant(),
    cursor: integer().notNull(),
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index("webhooks_due")
      .on(table.next_attempt_at)
      .where(sql`disabled_at IS NULL`),
  ],
);

/** Calls that a platform still takes from us now, by account: shared by every process. */
export const buckets = sqliteTable(
  "buckets",
  {
    workspace: workspace(),
    platform: text().notNull(),
    account_id: text().notNull(),
    /** Theoretical arrival time of the next call (GCRA), in microseconds since 1970. */
    next_us: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.platform, table.account_id] })],
);

import { SIBLINGS } from "../core/facts.ts";
import type { CampaignId, WorkspaceId } from "../core/ids.ts";
import type { Instant, IsoDate } from "../core/time.ts";
import type { Statement } from "./database.ts";

/** The questions to SQL that facts are made of. A campaign is named by its workspace and id. */
export interface Named {
  readonly workspace: WorkspaceId;
  readonly id: CampaignId;
}

/** Days from `from` on and before `before`. */
export interface Span {
  readonly from: IsoDate;
  readonly before: IsoDate;
}

export const readCampaign = ({ workspace, id }: Named): Statement => ({
  sql: "SELECT * FROM campaigns WHERE workspace = ? AND id = ?",
  args: [workspace, id],
});

export const readDays = ({ workspace, id }: Named, { from, before }: Span): Statement => ({
  sql: "SELECT * FROM metric_days WHERE workspace = ? AND campaign_id = ? AND date >= ? AND date < ? ORDER BY date",
  args: [workspace, id, from, before],
});

export const readLifetime = ({ workspace, id }: Named): Statement => ({
  sql: `SELECT sum(spend_minor) AS spend_minor, count(*) AS days FROM metric_days
WHERE workspace = ? AND campaign_id = ?`,
  args: [workspace, id],
});

export const readChanges = ({ workspace, id }: Named, since: Instant): Statement => ({
  sql: "SELECT * FROM changes WHERE workspace = ? AND campaign_id = ? AND at >= ? ORDER BY at DESC, id DESC",
  args: [workspace, id, since],
});

/**
 * Those of the same account (or, like it, of none) in the same currency; `one` is the campaign asked about.
 * CROSS JOIN, because SQLite then keeps to this order: it would else begin with every day of the workspace.
 */
const ACCOUNT = `FROM campaigns AS one
CROSS JOIN campaigns AS other ON other.workspace = one.workspace
  AND other.account_id IS one.account_id AND other.currency = one.currency`;

export const readActive = ({ workspace, id }: Named): Statement => ({
  sql: `SELECT coalesce(sum(other.daily_budget_minor), 0) AS daily_budget_minor, count(*) AS campaigns ${ACCOUNT}
WHERE one.workspace = ? AND one.id = ? AND other.status = 'active'`,
  args: [workspace, id],
});

/** Of an account without an active budget: in another one nobody asks, and to add up its days would take longest of all. */
export const readAccountSpend = ({ workspace, id }: Named, { from, before }: Span): Statement => ({
  sql: `SELECT sum(day.spend_minor) AS spend_minor ${ACCOUNT}
CROSS JOIN metric_days AS day ON day.workspace = other.workspace AND day.campaign_id = other.id
  AND day.date >= ? AND day.date < ? AND day.currency = one.currency
WHERE one.workspace = ? AND one.id = ? AND NOT EXISTS (
  SELECT 1 FROM campaigns AS running WHERE running.workspace = one.workspace
    AND running.account_id IS one.account_id AND running.currency = one.currency
    AND running.status = 'active' AND running.daily_budget_minor > 0)`,
  args: [from, before, workspace, id],
});

/** Sums of days that have both, of the first {@link SIBLINGS} others, in order of id, that had a click. */
export const readSiblings = ({ workspace, id }: Named, { from, before }: Span): Statement => ({
  sql: `SELECT sum(day.clicks) AS clicks, sum(day.conversions) AS conversions ${ACCOUNT} AND other.id <> one.id
CROSS JOIN metric_days AS day ON day.workspace = other.workspace AND day.campaign_id = other.id
  AND day.date >= ? AND day.date < ? AND day.clicks IS NOT NULL AND day.conversions IS NOT NULL
WHERE one.workspace = ? AND one.id = ?
GROUP BY other.id HAVING clicks > 0 ORDER BY other.id LIMIT ${SIBLINGS}`,
  args: [from, before, workspace, id],
});

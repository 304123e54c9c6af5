import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ApprovalStatus } from "../core/authority/approval.ts";
import type { ExecutionStatus } from "../core/authority/execution.ts";
import type { ApprovalId, BatchId, CampaignId, DecisionId, Digest, ExecutionId, WorkspaceId } from "../core/ids.ts";

// A row's `body` is the whole thing as JSON (core/authority/); the other columns are what it is found by.

const workspace = () => text().$type<WorkspaceId>().notNull();
/** Milliseconds since 1970. */
const instant = () => integer();

export const approvals = sqliteTable(
  "approvals",
  {
    workspace: workspace(),
    id: text().$type<ApprovalId>().notNull(),
    campaign_id: text().$type<CampaignId>().notNull(),
    decision_id: text().$type<DecisionId>().notNull(),
    status: text().$type<ApprovalStatus>().notNull(),
    version: integer().notNull(),
    action_digest: text().$type<Digest>().notNull(),
    /** Whose turn it is. */
    assignee: text().notNull(),
    /** The next moment at which something is due: a reminder, the next stakeholder, the end. */
    due_at: instant().notNull(),
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    uniqueIndex("approvals_open")
      .on(table.workspace, table.campaign_id, table.action_digest)
      .where(sql`status = 'pending'`),
    uniqueIndex("approvals_by_decision").on(table.workspace, table.decision_id),
    index("approvals_by_status").on(table.workspace, table.status, table.id),
    index("approvals_due")
      .on(table.due_at)
      .where(sql`status = 'pending'`),
  ],
);

export const executions = sqliteTable(
  "executions",
  {
    workspace: workspace(),
    id: text().$type<ExecutionId>().notNull(),
    decision_id: text().$type<DecisionId>().notNull(),
    undoes: text().$type<DecisionId>(),
    batch_id: text().$type<BatchId>(),
    campaign_id: text().$type<CampaignId>().notNull(),
    agent: text().notNull(),
    status: text().$type<ExecutionStatus>().notNull(),
    epoch: integer().notNull(),
    run_at: instant().notNull(),
    lease_until: instant(),
    finished_at: instant(),
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    uniqueIndex("executions_once")
      .on(table.workspace, table.decision_id)
      .where(sql`status IN ('queued', 'running', 'unknown', 'succeeded')`),
    uniqueIndex("undo_once")
      .on(table.workspace, table.undoes)
      .where(sql`undoes IS NOT NULL AND status IN ('queued', 'running', 'unknown', 'succeeded')`),
    index("executions_by_decision").on(table.workspace, table.decision_id, table.id),
    index("executions_by_batch").on(table.workspace, table.batch_id),
    index("executions_by_campaign").on(table.workspace, table.campaign_id, table.status),
    index("executions_by_agent").on(table.workspace, table.agent, table.finished_at),
    index("executions_due")
      .on(table.run_at)
      .where(sql`status IN ('queued', 'running', 'unknown')`),
  ],
);

export const outcomes = sqliteTable(
  "outcomes",
  {
    workspace: workspace(),
    id: text().notNull(),
    campaign_id: text().$type<CampaignId>().notNull(),
    decision_id: text().$type<DecisionId>().notNull(),
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index("outcomes_by_campaign").on(table.workspace, table.campaign_id, table.id),
    index("outcomes_by_decision").on(table.workspace, table.decision_id, table.id),
  ],
);

export const feedback = sqliteTable(
  "feedback",
  {
    workspace: workspace(),
    id: text().notNull(),
    decision_id: text().$type<DecisionId>().notNull(),
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index("feedback_by_decision").on(table.workspace, table.decision_id, table.id),
  ],
);

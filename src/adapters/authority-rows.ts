import type { Approval } from "../core/authority/approval.ts";
import type { Standing } from "../core/authority/autonomy.ts";
import type { Execution } from "../core/authority/execution.ts";
import type { Webhook } from "../core/authority/webhook.ts";
import type { WorkspaceId } from "../core/ids.ts";
import type { StateChange } from "../core/ledger.ts";
import type { Statement } from "./database.ts";
import { type Condition, putRows } from "./put-rows.ts";
import type * as approval from "./schema-approval.ts";
import type * as treaty from "./schema-treaty.ts";

/** Everything that people and agents may do about each other, as rows: `body` holds the thing, the rest finds it. */

type Row = Readonly<Record<string, string | number | null>>;

interface Put {
  readonly table: string;
  readonly key: readonly string[];
  readonly row: Row;
}

/** A change of authority → SQL that makes it when the condition holds. Null: another kind of change. */
export function toAuthorityStatements(
  workspace: WorkspaceId,
  change: StateChange,
  when: Condition,
): readonly Statement[] | null {
  if (change.do === "unmute") {
    const sql = `DELETE FROM mutes WHERE workspace = ? AND campaign_id = ? AND agent = ? AND ${when.sql}`;
    return [{ sql, args: [workspace, change.campaignId, change.agent, ...when.args] }];
  }
  if (change.do === "drop_claim") {
    const sql = `DELETE FROM claims WHERE workspace = ? AND decision_id = ? AND ${when.sql}`;
    return [{ sql, args: [workspace, change.decisionId, ...when.args] }];
  }
  const put = putOf(change);
  if (put === null) return null;
  return putRows<Row>({
    table: put.table,
    rows: [{ workspace, ...put.row }],
    replaces: ["workspace", ...put.key],
    when,
  });
}

function putOf(change: StateChange): Put | null {
  switch (change.do) {
    case "put_claim": {
      const { campaignId: campaign_id, agent, decisionId: decision_id, at } = change.claim;
      const row = { campaign_id, agent, decision_id, at, body: JSON.stringify(change.claim) };
      return { table: "claims", key: ["campaign_id", "agent"], row };
    }
    case "put_approval":
      return { table: "approvals", key: ["id"], row: toApprovalRow(change.approval) };
    case "put_execution":
      return { table: "executions", key: ["id"], row: toExecutionRow(change.execution) };
    case "put_hold": {
      const { id, campaignId: campaign_id, expiresAt: expires_at, releasedAt: released_at } = change.hold;
      const row = { id, campaign_id, expires_at, released_at, body: JSON.stringify(change.hold) };
      return { table: "holds", key: ["id"], row };
    }
    case "put_lease": {
      const { campaignId: campaign_id, token, expiresAt: expires_at } = change.lease;
      return {
        table: "leases",
        key: ["campaign_id"],
        row: { campaign_id, token, expires_at, body: JSON.stringify(change.lease) },
      };
    }
    case "put_switch": {
      const { id, target, name, releasedAt: released_at } = change.killSwitch;
      const row = { id, target, name, released_at, body: JSON.stringify(change.killSwitch) };
      return { table: "kill_switches", key: ["id"], row };
    }
    case "put_standing":
      return {
        table: "standings",
        key: ["account_id", "agent", "action_type", "major"],
        row: toStandingRow(change.standing),
      };
    case "add_mistake": {
      const { campaignId: campaign_id, agent, kind, at } = change.mistake;
      const row = { campaign_id, agent, kind, at, body: JSON.stringify(change.mistake) };
      return { table: "mistakes", key: ["campaign_id", "agent", "kind", "at"], row };
    }
    case "mute": {
      const { campaignId: campaign_id, agent } = change.mute;
      return {
        table: "mutes",
        key: ["campaign_id", "agent"],
        row: { campaign_id, agent, body: JSON.stringify(change.mute) },
      };
    }
    case "add_outcome": {
      const { id, campaignId: campaign_id, decisionId: decision_id } = change.outcome;
      return {
        table: "outcomes",
        key: ["id"],
        row: { id, campaign_id, decision_id, body: JSON.stringify(change.outcome) },
      };
    }
    case "add_feedback": {
      const { id, decisionId: decision_id } = change.feedback;
      return { table: "feedback", key: ["id"], row: { id, decision_id, body: JSON.stringify(change.feedback) } };
    }
    case "put_webhook":
      return { table: "webhooks", key: ["id"], row: toWebhookRow(change.webhook) };
    default:
      return null;
  }
}

type Columns<T extends { workspace: unknown }> = Omit<T, "workspace">;

const toApprovalRow = (approval_: Approval): Columns<typeof approval.approvals.$inferSelect> => ({
  id: approval_.id,
  campaign_id: approval_.campaignId,
  decision_id: approval_.decisionId,
  status: approval_.status,
  version: approval_.version,
  action_digest: approval_.actionDigest,
  assignee: approval_.assignees[approval_.stage] ?? "",
  due_at: Math.min(...[approval_.remindAt, approval_.escalateAt, approval_.expiresAt].filter((at) => at !== null)),
  body: JSON.stringify(approval_),
});

export const toExecutionRow = (execution: Execution): Columns<typeof approval.executions.$inferSelect> => ({
  id: execution.id,
  decision_id: execution.decisionId,
  undoes: execution.undoes,
  batch_id: execution.batchId,
  campaign_id: execution.campaignId,
  agent: execution.agent,
  status: execution.status,
  epoch: execution.epoch,
  run_at: execution.runAt,
  lease_until: execution.leaseUntil,
  finished_at: execution.finishedAt,
  body: JSON.stringify(execution),
});

const toStandingRow = (standing: Standing): Columns<typeof treaty.standings.$inferSelect> => ({
  account_id: standing.accountId,
  agent: standing.agent,
  action_type: standing.actionType,
  major: standing.major,
  revision: standing.revision,
  body: JSON.stringify(standing),
});

const toWebhookRow = (webhook: Webhook): Columns<typeof treaty.webhooks.$inferSelect> => ({
  id: webhook.id,
  epoch: webhook.epoch,
  next_attempt_at: webhook.nextAttemptAt,
  lease_until: webhook.leaseUntil,
  disabled_at: webhook.disabledAt,
  cursor: webhook.cursor,
  body: JSON.stringify(webhook),
});

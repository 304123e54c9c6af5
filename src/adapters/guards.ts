import type { WorkspaceId } from "../core/ids.ts";
import type { Entry, Guard } from "../core/ledger.ts";
import type { Statement } from "./database.ts";
import type { Condition } from "./put-rows.ts";

/** What makes a commit conditional: the permit is written first, where all guards hold, and everything else asks for it. */
export interface Permit {
  readonly take: Statement;
  readonly taken: Condition;
  readonly giveBack: Statement;
}

export function permitOf(workspace: WorkspaceId, { id }: Entry, conditions: readonly Condition[]): Permit {
  const args = [workspace, id];
  return {
    take: {
      sql: `INSERT INTO permits (workspace, id) SELECT ?, ? WHERE ${conditions.map(({ sql }) => sql).join(" AND ")}`,
      args: [...args, ...conditions.flatMap((condition) => condition.args)],
    },
    taken: { sql: "EXISTS (SELECT 1 FROM permits WHERE permits.workspace = ? AND permits.id = ?)", args },
    giveBack: { sql: "DELETE FROM permits WHERE workspace = ? AND id = ?", args },
  };
}

/** Entries of the whole workspace that can change what a decision rests on; keys and webhooks cannot. */
const WORKSPACE_WIDE =
  "'import', 'policy_published', 'kill_switch_engaged', 'kill_switch_released', 'autonomy_changed'";

/** What must still be so → a condition of SQL. */
export function toCondition(workspace: WorkspaceId, guard: Guard): Condition {
  switch (guard.holds) {
    case "nothing_since":
      return {
        sql: `NOT EXISTS (SELECT 1 FROM ledger WHERE workspace = ? AND seq > ? AND (kind <> 'decision' OR outcome = 'authorized') AND (
  campaign_id IS NULL AND kind IN (${WORKSPACE_WIDE})
  OR campaign_id = ? AND (kind <> 'decision' OR agent <> ? AND outcome = 'authorized')))`,
        args: [workspace, guard.since, guard.campaignId, guard.agent],
      };
    case "approval_pending":
      return exists("approvals", "id = ? AND version = ? AND status = 'pending'", [workspace, guard.id, guard.version]);
    case "approval_approved":
      return exists("approvals", "id = ? AND status = 'approved'", [workspace, guard.id]);
    case "no_approval_for": {
      const args = [workspace, guard.campaignId, guard.actionDigest];
      return not(exists("approvals", "campaign_id = ? AND action_digest = ? AND status = 'pending'", args));
    }
    case "not_executed":
      return not(exists("executions", `decision_id = ? AND ${STANDS}`, [workspace, guard.decisionId]));
    case "not_undone":
      return not(exists("executions", `undoes = ? AND ${STANDS}`, [workspace, guard.decisionId]));
    case "execution_at": {
      const args = [workspace, guard.id, guard.status, guard.epoch];
      return exists("executions", "id = ? AND status = ? AND epoch = ?", args);
    }
    case "standing_at": {
      const { accountId, agent, actionType, major } = guard.track;
      const at = exists(
        "standings",
        "account_id = ? AND agent = ? AND action_type = ? AND major = ? AND (? = 0 OR revision = ?)",
        [workspace, accountId, agent, actionType, major, guard.revision, guard.revision],
      );
      return guard.revision === 0 ? not(at) : at;
    }
    case "lease_at": {
      const at = exists("leases", "campaign_id = ? AND (? = 0 OR token = ?)", [
        workspace,
        guard.campaignId,
        guard.token,
        guard.token,
      ]);
      return guard.token === 0 ? not(at) : at;
    }
    case "no_switch": {
      const against = `released_at IS NULL AND (target = 'workspace' OR target = 'agent' AND name = ?
  OR target = 'action_type' AND name = ? OR target = 'account' AND name = ?)`;
      return not(exists("kill_switches", against, [workspace, guard.agent, guard.actionType, guard.accountId]));
    }
    case "agent_not_stopped": {
      const args = [workspace, guard.agent];
      return not(exists("kill_switches", "released_at IS NULL AND target = 'agent' AND name = ?", args));
    }
    case "key_stands":
      return exists("api_keys", "id = ? AND revoked_at IS NULL", [workspace, guard.id]);
    case "switch_engaged":
      return exists("kill_switches", "id = ? AND released_at IS NULL", [workspace, guard.id]);
    case "muted": {
      const { campaignId, agent, since } = guard.mute;
      const args = [workspace, campaignId, agent, since];
      return exists("mutes", "campaign_id = ? AND agent = ? AND body ->> 'since' = ?", args);
    }
    case "label_at": {
      const { label, labelled } = guard;
      if (labelled === null) return not(exists("prompt_labels", "label = ?", [workspace, label]));
      const args = [workspace, label, labelled.id, labelled.shareBp];
      return exists("prompt_labels", "label = ? AND body ->> 'id' = ? AND body ->> 'shareBp' = ?", args);
    }
    case "webhook_at":
      return exists("webhooks", "id = ? AND epoch = ?", [workspace, guard.id, guard.epoch]);
    case "not_alerted":
      return exists("budgets", "month = ? AND alerted < ?", [workspace, guard.month, guard.percent]);
    case "not_opted_out": {
      const args = [workspace, guard.subjectId];
      return not(exists("subjects", "id = ? AND opted_out_at IS NOT NULL", args));
    }
    case "repeat_at": {
      const { workspace: owner, id, epoch } = guard.held;
      return exists("repeats", "id = ? AND epoch = ? AND state <> 'done'", [owner, id, epoch]);
    }
    case "batch_at":
      return exists("operations", "id = ? AND epoch = ?", [workspace, guard.id, guard.epoch]);
  }
}

const STANDS = "status IN ('queued', 'running', 'unknown', 'succeeded')";

const exists = (table: string, where: string, args: Condition["args"]): Condition => ({
  sql: `EXISTS (SELECT 1 FROM ${table} WHERE ${table}.workspace = ? AND ${where})`,
  args,
});

const not = ({ sql, args }: Condition): Condition => ({ sql: `NOT ${sql}`, args });

import type { WorkspaceId } from "../core/ids.ts";
import type { StateChange } from "../core/ledger.ts";
import { toAuthorityStatements } from "./authority-rows.ts";
import { toCampaignRow, toChangeRow, toMetricDayRow } from "./campaign-rows.ts";
import type { Statement } from "./database.ts";
import { toApiKeyRow } from "./keys.ts";
import { toModelStatements } from "./model-rows.ts";
import { toPolicyRow } from "./policies.ts";
import { toPrivacyStatements } from "./privacy-rows.ts";
import { toProposalRow } from "./proposals.ts";
import { type Condition, putRows } from "./put-rows.ts";
import { keepReply } from "./repeat-rows.ts";

/** A change of state → SQL that does it when the condition holds, and nothing otherwise. */
export function toStatements(workspace: WorkspaceId, change: StateChange, when: Condition): readonly Statement[] {
  switch (change.do) {
    case "put_campaign": {
      const rows = [toCampaignRow(workspace, change.campaign)];
      return putRows({ table: "campaigns", rows, replaces: ["workspace", "id"], when });
    }
    case "put_days": {
      const rows = change.days.map((day) => toMetricDayRow({ workspace, campaignId: change.campaignId }, day));
      return putRows({ table: "metric_days", rows, replaces: ["workspace", "campaign_id", "date"], when });
    }
    case "add_changes": {
      const rows = change.changes.map((added) => toChangeRow(workspace, added));
      return putRows({ table: "changes", rows, replaces: ["workspace", "id"], when });
    }
    case "publish_policy":
      return putRows({ table: "policies", rows: [toPolicyRow(workspace, change.policy)], replaces: null, when });
    case "create_key":
      if (change.key.workspace !== workspace) throw new Error("A key is recorded in its own workspace's ledger");
      return putRows({ table: "api_keys", rows: [toApiKeyRow(change.key)], replaces: null, when });
    case "revoke_key":
      return [
        {
          sql: `UPDATE api_keys SET revoked_at = ? WHERE workspace = ? AND id = ? AND revoked_at IS NULL AND ${when.sql}`,
          args: [change.at, workspace, change.keyId, ...when.args],
        },
      ];
    case "keep_proposal": {
      const rows = [toProposalRow(workspace, change.kept)];
      return [
        forgetStale(workspace, change.kept, when),
        ...putRows({ table: "proposals", rows, replaces: ["workspace", "key"], when }),
      ];
    }
    case "keep_reply":
      return keepReply(change, when);
    default: {
      const statements =
        toAuthorityStatements(workspace, change, when) ??
        toModelStatements(workspace, change, when) ??
        toPrivacyStatements(workspace, change, when);
      if (statements === null) throw new Error(`There is no SQL for ${change.do}`);
      return statements;
    }
  }
}

/** So that a campaign whose facts move on does not leave a row behind for each time it was asked about. */
const forgetStale = (
  workspace: WorkspaceId,
  { campaignId, reasonedAt }: Extract<StateChange, { do: "keep_proposal" }>["kept"],
  when: Condition,
): Statement => ({
  sql: `DELETE FROM proposals WHERE workspace = ? AND campaign_id = ? AND fresh_until <= ? AND ${when.sql}`,
  args: [workspace, campaignId, reasonedAt, ...when.args],
});

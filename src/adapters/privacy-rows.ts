import type { WorkspaceId } from "../core/ids.ts";
import type { StateChange } from "../core/ledger.ts";
import { WITHHELD } from "../core/privacy/conceal.ts";
import type { Statement } from "./database.ts";
import { type Condition, putRows } from "./put-rows.ts";

/** A change of what is kept of people → SQL that makes it when the condition holds. Null: another kind of change. */
export function toPrivacyStatements(
  workspace: WorkspaceId,
  change: StateChange,
  when: Condition,
): readonly Statement[] | null {
  switch (change.do) {
    case "keep_private": {
      const { entryId: entry_id, subjectId: subject_id, sealed } = change;
      return putRows({
        table: "private_values",
        rows: [{ workspace, entry_id, subject_id, sealed }],
        replaces: null,
        when,
      });
    }
    case "opt_out": {
      const row = { workspace, id: change.subjectId, opted_out_at: change.at };
      return putRows({ table: "subjects", rows: [row], replaces: ["workspace", "id"], when });
    }
    case "erase_subject":
      return erasure(workspace, change, when);
    case "prune":
      return pruning(workspace, change, when);
    default:
      return null;
  }
}

const CAMPAIGN = "campaign:";

/**
 * The key goes first: without it, what was encrypted is noise wherever a copy of it lies. Then the rows themselves, and what
 * stands in the present state: a campaign's name and the texts about it; the person where they are an owner or an actor.
 */
function erasure(
  workspace: WorkspaceId,
  { subject, subjectId }: Extract<StateChange, { do: "erase_subject" }>,
  when: Condition,
): readonly Statement[] {
  const only = (sql: string, args: readonly (string | number | null)[]): Statement => ({
    sql: `${sql} AND ${when.sql}`,
    args: [...args, ...when.args],
  });
  const campaign = subject.startsWith(CAMPAIGN) ? subject.slice(CAMPAIGN.length) : null;
  const blank = (table: string, member: string) =>
    only(
      `UPDATE ${table} SET body = json_set(body, '$.${member}', ?) WHERE workspace = ? AND campaign_id = ? AND body ->> '${member}' IS NOT NULL`,
      [WITHHELD, workspace, campaign],
    );
  return [
    only(
      "DELETE FROM proposals WHERE workspace = ? AND decided_from IN (SELECT entry_id FROM private_values WHERE private_values.workspace = ? AND subject_id = ?)",
      [workspace, workspace, subjectId],
    ),
    only("UPDATE subjects SET wrapped_key = NULL WHERE workspace = ? AND id = ?", [workspace, subjectId]),
    only("DELETE FROM private_values WHERE workspace = ? AND subject_id = ?", [workspace, subjectId]),
    only("UPDATE campaigns SET owner = NULL WHERE workspace = ? AND owner = ?", [workspace, subject]),
    only("UPDATE changes SET actor = ? WHERE workspace = ? AND actor = ?", [WITHHELD, workspace, subject]),
    ...(campaign === null
      ? []
      : [
          only("UPDATE campaigns SET name = ?, owner = NULL WHERE workspace = ? AND id = ?", [
            WITHHELD,
            workspace,
            campaign,
          ]),
          only(
            "UPDATE changes SET actor = ?, before = 'null', after = 'null' WHERE workspace = ? AND campaign_id = ? AND kind IN ('targeting', 'audience')",
            [WITHHELD, workspace, campaign],
          ),
          only("DELETE FROM proposals WHERE workspace = ? AND campaign_id = ?", [workspace, campaign]),
          blank("holds", "reason"),
          blank("outcomes", "note"),
          only(
            `UPDATE feedback SET body = json_set(body, '$.why', ?) WHERE workspace = ? AND body ->> 'campaignId' = ? AND body ->> 'why' IS NOT NULL`,
            [WITHHELD, workspace, campaign],
          ),
        ]),
  ];
}

const gone = (columns: string): string => `SELECT ${columns} FROM ledger WHERE ledger.workspace = ? AND ledger.seq < ?`;

/** What named a decision that is gone goes with it. */
const ABOUT_DECISIONS = ["approvals", "executions", "outcomes", "feedback"];

function pruning(
  workspace: WorkspaceId,
  { below, at }: Extract<StateChange, { do: "prune" }>,
  when: Condition,
): readonly Statement[] {
  const args = [workspace, below, ...when.args];
  const drop = (table: string, column: string): Statement => ({
    sql: `DELETE FROM ${table} WHERE workspace = ? AND ${column} IN (${gone("id")}) AND ${when.sql}`,
    args: [workspace, ...args],
  });
  return [
    {
      sql: `INSERT OR IGNORE INTO log_nodes (workspace, level, idx, hash) ${gone("workspace, 0, seq, leaf_hash")} AND ${when.sql}`,
      args,
    },
    ...putRows({ table: "prunings", rows: [{ workspace, below, at }], replaces: null, when }),
    drop("private_values", "entry_id"),
    ...ABOUT_DECISIONS.map((table) => drop(table, "decision_id")),
    { sql: `DELETE FROM ledger WHERE workspace = ? AND seq < ? AND ${when.sql}`, args },
  ];
}

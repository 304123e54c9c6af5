import type { WorkspaceId } from "../core/ids.ts";
import type { StateChange } from "../core/ledger.ts";
import type { Statement } from "./database.ts";
import { erasure } from "./erasure.ts";
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

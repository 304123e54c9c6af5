import type { WorkspaceId } from "../core/ids.ts";
import type { StateChange } from "../core/ledger.ts";
import type { Statement } from "./database.ts";
import { type Condition, putRows } from "./put-rows.ts";

type Row = Readonly<Record<string, string | number | null>>;

/** A change of prompts, budgets or long work → SQL that makes it when the condition holds. Null: another kind of change. */
export function toModelStatements(
  workspace: WorkspaceId,
  change: StateChange,
  when: Condition,
): readonly Statement[] | null {
  const put = (table: string, row: Row, replaces: readonly string[] | null) =>
    putRows<Row>({ table, rows: [{ workspace, ...row }], replaces, when });
  switch (change.do) {
    case "create_prompt": {
      const { id, digest, createdAt: created_at } = change.edition;
      return put("prompts", { id, digest, created_at, body: JSON.stringify(change.edition) }, null);
    }
    case "label_prompt": {
      const { label, labelled } = change;
      if (labelled !== null)
        return put("prompt_labels", { label, body: JSON.stringify(labelled) }, ["workspace", "label"]);
      const sql = `DELETE FROM prompt_labels WHERE workspace = ? AND label = ? AND ${when.sql}`;
      return [{ sql, args: [workspace, label, ...when.args] }];
    }
    case "add_eval_run": {
      const { id, promptId: prompt_id, at } = change.run;
      return put("eval_runs", { id, prompt_id, at, body: JSON.stringify(change.run) }, null);
    }
    case "mark_alerted": {
      const sql = `UPDATE budgets SET alerted = ? WHERE workspace = ? AND month = ? AND ${when.sql}`;
      return [{ sql, args: [change.percent, workspace, change.month, ...when.args] }];
    }
    case "put_batch": {
      const { id, status, epoch, leaseUntil: lease_until } = change.batch;
      return put("operations", { id, status, epoch, lease_until, body: JSON.stringify(change.batch) }, [
        "workspace",
        "id",
      ]);
    }
    default:
      return null;
  }
}

import type { Execution } from "../core/authority/execution.ts";
import type { Executions } from "../ports-authority.ts";
import { bodiesOf, withinOf } from "./bodies.ts";
import { type Database, rowsAt } from "./database.ts";

/** What a claim does to a row and to the body in it, in one statement, so that two executors never both have it. */
const CLAIM = `UPDATE executions SET
  epoch = epoch + 1,
  lease_until = ?1,
  run_at = ?1,
  status = CASE status WHEN 'queued' THEN 'running' ELSE status END,
  body = json_set(body, '$.epoch', epoch + 1, '$.leaseUntil', ?1, '$.runAt', ?1,
    '$.status', CASE status WHEN 'queued' THEN 'running' ELSE status END)
WHERE (workspace, id) IN (
  SELECT workspace, id FROM executions WHERE status IN ('queued', 'running', 'unknown') AND run_at <= ?2
  ORDER BY run_at LIMIT ?3)
RETURNING workspace, body`;

const DUE = `SELECT id FROM executions WHERE status IN ('queued', 'running', 'unknown') AND run_at <= ? LIMIT 1`;

export function executionsOf(database: Database): Executions {
  const find = (where: string, args: readonly (string | number)[]) =>
    bodiesOf<Execution>(
      database,
      `SELECT body FROM executions WHERE workspace = ? AND ${where} ORDER BY id DESC`,
      args,
    );
  return {
    get: async (workspace, id) => (await find("id = ?", [workspace, id]))[0] ?? null,
    ofDecision: (workspace, id) => find("decision_id = ?", [workspace, id]),
    undoing: (workspace, id) => find("undoes = ?", [workspace, id]),
    ofBatch: (workspace, id) => find("batch_id = ?", [workspace, id]),

    async claim(now, { limit, leaseMs }) {
      // Most of the time nothing is due, and a read takes no lock.
      const [due] = rowsAt(await database.read([{ sql: DUE, args: [now] }]), 0);
      if (due === undefined) return [];
      // A claim runs until its lease ends; then it is due again, which is why the lease is also the next `run_at`.
      const args = [now + leaseMs, now, limit];
      return withinOf(rowsAt(await database.write([{ sql: CLAIM, args }]), 0));
    },

    async resultsOf(workspace, agent, since) {
      const sql = `SELECT count(*) AS finished, coalesce(sum(status = 'failed'), 0) AS failed FROM executions
WHERE workspace = ? AND agent = ? AND finished_at > ? AND status IN ('succeeded', 'failed')`;
      const [row] = rowsAt<{ finished: number; failed: number }>(
        await database.read([{ sql, args: [workspace, agent, since] }]),
        0,
      );
      return row ?? { finished: 0, failed: 0 };
    },
  };
}

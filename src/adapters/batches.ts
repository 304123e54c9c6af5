import type { BatchJob } from "../core/batch-job.ts";
import type { DecisionId } from "../core/ids.ts";
import type { Batches } from "../ports-model.ts";
import { bodiesOf, withinOf } from "./bodies.ts";
import { type Database, rowsAt } from "./database.ts";

const DUE = "status IN ('queued', 'running') AND (lease_until IS NULL OR lease_until <= ?)";

/** In one statement, so that two workers never both have it. */
const CLAIM = `UPDATE operations SET
  epoch = epoch + 1,
  lease_until = ?1,
  status = CASE status WHEN 'queued' THEN 'running' ELSE status END,
  body = json_set(body, '$.epoch', epoch + 1, '$.leaseUntil', ?1,
    '$.status', CASE status WHEN 'queued' THEN 'running' ELSE status END)
WHERE (workspace, id) IN (SELECT workspace, id FROM operations WHERE ${DUE.replace("?", "?2")} ORDER BY id LIMIT ?3)
RETURNING workspace, body`;

export const batchesOf = (database: Database): Batches => ({
  async get(workspace, id) {
    const sql = "SELECT body FROM operations WHERE workspace = ? AND id = ?";
    return (await bodiesOf<BatchJob>(database, sql, [workspace, id]))[0] ?? null;
  },

  async claim(now, { limit, leaseMs }) {
    // Most of the time nothing is due, and a read takes no lock.
    const due = `SELECT 1 FROM operations WHERE ${DUE} LIMIT 1`;
    const [any] = rowsAt(await database.read([{ sql: due, args: [now] }]), 0);
    if (any === undefined) return [];
    return withinOf(rowsAt(await database.write([{ sql: CLAIM, args: [now + leaseMs, now, limit] }]), 0));
  },

  async renew(workspace, { id, epoch, until }) {
    const sql = `UPDATE operations SET lease_until = ?1, body = json_set(body, '$.leaseUntil', ?1)
WHERE workspace = ?2 AND id = ?3 AND epoch = ?4 AND status = 'running' RETURNING id`;
    return rowsAt(await database.write([{ sql, args: [until, workspace, id, epoch] }]), 0).length === 1;
  },

  async recorded(workspace, ids) {
    const sql = `SELECT id, outcome FROM ledger
WHERE workspace = ? AND kind = 'decision' AND id IN (SELECT value FROM json_each(?))`;
    const args = [workspace, JSON.stringify(ids)];
    const rows = rowsAt<{ id: DecisionId; outcome: string }>(await database.read([{ sql, args }]), 0);
    return new Map(rows.map(({ id, outcome }) => [id, outcome]));
  },
});

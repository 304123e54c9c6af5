import type { Webhook } from "../core/authority/webhook.ts";
import type { Webhooks } from "../ports-authority.ts";
import { bodiesOf, withinOf } from "./bodies.ts";
import { type Database, rowsAt } from "./database.ts";

/** Only those with something to deliver: an entry at or after their cursor. */
const CLAIM = `UPDATE webhooks SET
  epoch = epoch + 1,
  lease_until = ?1,
  next_attempt_at = ?1,
  body = json_set(body, '$.epoch', epoch + 1, '$.leaseUntil', ?1, '$.nextAttemptAt', ?1)
WHERE (workspace, id) IN (
  SELECT workspace, id FROM webhooks WHERE disabled_at IS NULL AND next_attempt_at <= ?2
    AND EXISTS (SELECT 1 FROM ledger WHERE ledger.workspace = webhooks.workspace AND ledger.seq >= webhooks.cursor)
  ORDER BY next_attempt_at LIMIT ?3)
RETURNING workspace, body`;

const DUE = `SELECT id FROM webhooks WHERE disabled_at IS NULL AND next_attempt_at <= ?
  AND EXISTS (SELECT 1 FROM ledger WHERE ledger.workspace = webhooks.workspace AND ledger.seq >= webhooks.cursor) LIMIT 1`;

export const webhooksOf = (database: Database): Webhooks => ({
  async get(workspace, id) {
    const sql = "SELECT body FROM webhooks WHERE workspace = ? AND id = ?";
    return (await bodiesOf<Webhook>(database, sql, [workspace, id]))[0] ?? null;
  },

  list: (workspace) => bodiesOf(database, "SELECT body FROM webhooks WHERE workspace = ? ORDER BY id", [workspace]),

  async end(workspace) {
    const sql = "SELECT coalesce(max(seq) + 1, 0) AS upcoming FROM ledger WHERE workspace = ?";
    const [row] = rowsAt<{ upcoming: number }>(await database.read([{ sql, args: [workspace] }]), 0);
    return row?.upcoming ?? 0;
  },

  async claim(now, { limit, leaseMs }) {
    // Most of the time nothing is due, and a read takes no lock.
    const [due] = rowsAt(await database.read([{ sql: DUE, args: [now] }]), 0);
    if (due === undefined) return [];
    return withinOf(rowsAt(await database.write([{ sql: CLAIM, args: [now + leaseMs, now, limit] }]), 0));
  },

  async progress(workspace, webhook) {
    const sql = `UPDATE webhooks SET next_attempt_at = ?, lease_until = ?, disabled_at = ?, cursor = ?, body = ?
WHERE workspace = ? AND id = ? AND epoch = ? RETURNING id`;
    const { nextAttemptAt, leaseUntil, disabledAt, cursor, id, epoch } = webhook;
    const args = [nextAttemptAt, leaseUntil, disabledAt, cursor, JSON.stringify(webhook), workspace, id, epoch];
    return rowsAt(await database.write([{ sql, args }]), 0).length === 1;
  },
});

import { ALERTS, type Alert, GROUPINGS, type MonthSpent, monthOf, type Spent } from "../core/models/spending.ts";
import { fail, ok } from "../core/result.ts";
import { dateOf } from "../core/time.ts";
import type { Spending } from "../ports-model.ts";
import { type Database, rowsAt } from "./database.ts";
import type * as schema from "./schema-model.ts";

type Budget = typeof schema.budgets.$inferSelect;

/** The month's row, with the ceiling of whoever asks last. A budget that is raised is no longer exhausted. */
const OPEN_MONTH = `INSERT INTO budgets (workspace, month, cap_micros, settled_micros, reserved_micros, exhausted, alerted)
VALUES (?1, ?2, ?3, 0, 0, 0, 0) ON CONFLICT (workspace, month) DO UPDATE SET exhausted = exhausted AND ?3 <= cap_micros, cap_micros = ?3`;

/** The check and the reservation are one statement; a trigger moves the month's sum in it (migrations/0003). */
const RESERVE = `INSERT INTO model_calls (workspace, id, month, day, agent, model, prompt, items, at, expires_at, status,
  reserved_micros, cost_micros, input_tokens, output_tokens, cache_write_tokens, cache_read_tokens)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'reserved', ?11, 0, 0, 0, 0, 0
WHERE EXISTS (SELECT 1 FROM budgets WHERE workspace = ?1 AND month = ?3
  AND settled_micros + reserved_micros + ?11 <= cap_micros
  AND (?12 = 1 OR settled_micros + reserved_micros < ?13))
RETURNING id`;

/** Even with nothing set aside by others it would not have fitted. */
const NOTE_EXHAUSTED = `UPDATE budgets SET exhausted = 1
WHERE workspace = ?1 AND month = ?2 AND exhausted = 0 AND settled_micros + ?3 > cap_micros`;

const SETTLE = `UPDATE model_calls SET status = ?3, cost_micros = min(?4, reserved_micros),
  input_tokens = ?5, output_tokens = ?6, cache_write_tokens = ?7, cache_read_tokens = ?8
WHERE workspace = ?1 AND id = ?2 AND status IN ('reserved', 'lost')`;

export const spendingOf = (database: Database): Spending => ({
  async reserve(workspace, reservation, { monthlyMicros, stopsAtMicros, critical }) {
    const { id, micros, agent, model, prompt, items, at, expiresAt } = reservation;
    const month = monthOf(at);
    const call = [workspace, id, month, dateOf(at), agent, model, prompt, items, at, expiresAt, micros];
    const results = await database.write([
      { sql: OPEN_MONTH, args: [workspace, month, monthlyMicros] },
      { sql: RESERVE, args: [...call, critical ? 1 : 0, stopsAtMicros] },
      { sql: NOTE_EXHAUSTED, args: [workspace, month, micros] },
      { sql: "SELECT * FROM budgets WHERE workspace = ? AND month = ?", args: [workspace, month] },
    ]);
    if (rowsAt(results, 1).length > 0) return ok(undefined);
    const [now] = rowsAt<Budget>(results, 3);
    const fits = now !== undefined && now.settled_micros + now.reserved_micros + micros <= now.cap_micros;
    return fail(fits ? "kept_for_critical" : "exhausted");
  },

  async settle(workspace, id, { status, micros, tokens }) {
    const { input = 0, output = 0, cacheWrite = 0, cacheRead = 0 } = tokens ?? {};
    await database.write([
      { sql: SETTLE, args: [workspace, id, status, micros, input, output, cacheWrite, cacheRead] },
    ]);
  },

  async sweep(now) {
    const open = "status = 'reserved' AND expires_at <= ?";
    // Most of the time there is none, and a read takes no lock.
    const [any] = rowsAt(
      await database.read([{ sql: `SELECT 1 FROM model_calls WHERE ${open} LIMIT 1`, args: [now] }]),
      0,
    );
    if (any === undefined) return 0;
    const sql = `UPDATE model_calls SET status = 'lost' WHERE ${open} RETURNING id`;
    return rowsAt(await database.write([{ sql, args: [now] }]), 0).length;
  },

  async month(workspace, month) {
    const sql = "SELECT * FROM budgets WHERE workspace = ? AND month = ?";
    const [row] = rowsAt<Budget>(await database.read([{ sql, args: [workspace, month] }]), 0);
    return toMonth(month, row);
  },

  async usage(workspace, { from, to, by }) {
    const column = GROUPINGS.find((grouping) => grouping === by) ?? "day";
    const sql = `SELECT ${column} AS name, count(*) AS calls, sum(items) AS questions, sum(cost_micros) AS micros,
  sum(input_tokens) AS input, sum(output_tokens) AS output, sum(cache_write_tokens) AS cache_write, sum(cache_read_tokens) AS cache_read
FROM model_calls WHERE workspace = ? AND day >= ? AND day <= ? AND status IN ('settled', 'reserved')
GROUP BY ${column} ORDER BY micros DESC, name LIMIT 1000`;
    const rows = rowsAt<SpentRow>(await database.read([{ sql, args: [workspace, from, to] }]), 0);
    return rows.map(toSpent);
  },

  async alerts(limit) {
    const reached = ALERTS.map(
      (percent) => `(alerted < ${percent} AND settled_micros * 100 >= cap_micros * ${percent})`,
    );
    const sql = `SELECT * FROM budgets
WHERE cap_micros > 0 AND (${reached.join(" OR ")} OR (alerted < 100 AND exhausted = 1)) LIMIT ?`;
    const rows = rowsAt<Budget>(await database.read([{ sql, args: [limit] }]), 0);
    return rows.flatMap((row) => toAlert(row) ?? []);
  },
});

const toMonth = (month: string, row: Budget | undefined): MonthSpent => ({
  month,
  capMicros: row?.cap_micros ?? 0,
  settledMicros: row?.settled_micros ?? 0,
  reservedMicros: row?.reserved_micros ?? 0,
});

/** The smallest share that people were not told of: one at a time, each once. */
function toAlert(row: Budget): Alert | null {
  const { workspace, month, cap_micros: capMicros, settled_micros: settledMicros } = row;
  const isReached = (percent: number) => row.exhausted === 1 || settledMicros * 100 >= capMicros * percent;
  const percent = ALERTS.find((one) => one > row.alerted && isReached(one));
  return percent === undefined ? null : { workspace, month, percent, capMicros, settledMicros };
}

interface SpentRow {
  readonly name: string;
  readonly calls: number;
  readonly questions: number;
  readonly micros: number;
  readonly input: number;
  readonly output: number;
  readonly cache_write: number;
  readonly cache_read: number;
}

const toSpent = ({ name, calls, questions, micros, input, output, cache_write, cache_read }: SpentRow): Spent => ({
  name,
  calls,
  questions,
  micros,
  tokens: { input, output, cacheWrite: cache_write, cacheRead: cache_read },
});

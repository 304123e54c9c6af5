import type { Buckets } from "../ports-authority.ts";
import { type Database, rowsAt } from "./database.ts";

/**
 * Spaced evenly (GCRA without a burst): a call is free once `perMs / (calls - 1)` has passed since the last, so that no window
 * of `perMs` ever holds more than `calls`, which a bucket that can be full does not promise. In microseconds, rounded up.
 */
export const bucketsOf = (database: Database): Buckets => ({
  async take({ workspace, platform, accountId, calls, perMs }, now) {
    const stepUs = Math.ceil((perMs * 1_000) / Math.max(1, calls - 1));
    const nowUs = now * 1_000;
    const take = `INSERT INTO buckets (workspace, platform, account_id, next_us) VALUES (?1, ?2, ?3, ?4 + ?5)
ON CONFLICT (workspace, platform, account_id) DO UPDATE SET next_us = ?4 + ?5 WHERE next_us <= ?4
RETURNING next_us`;
    const [taken, standing] = await database.write([
      { sql: take, args: [workspace, platform, accountId, nowUs, stepUs] },
      {
        sql: "SELECT next_us FROM buckets WHERE workspace = ? AND platform = ? AND account_id = ?",
        args: [workspace, platform, accountId],
      },
    ]);
    if (taken !== undefined && taken.length > 0) return { granted: true };
    const [row] = rowsAt<{ next_us: number }>([standing ?? []], 0);
    return { granted: false, retryAt: Math.ceil((row?.next_us ?? nowUs) / 1_000) };
  },
});

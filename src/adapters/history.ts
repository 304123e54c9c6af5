import type { Instant } from "../core/time.ts";
import { type History, MOST_DISORDER_MS } from "../ports-log.ts";
import { type Database, rowsAt, type Statement } from "./database.ts";
import type { PolicyRow } from "./policies.ts";

/**
 * The first entry from which on none is older than a moment by more than the disorder, found by halving: no index is by time,
 * because every decision would have to keep it up.
 */
const SEARCH = `WITH RECURSIVE narrowed (low, high) AS (
  SELECT (SELECT coalesce(min(seq), 0) FROM ledger WHERE workspace = ?1),
    (SELECT coalesce(max(seq), -1) + 1 FROM ledger WHERE workspace = ?1)
  UNION ALL
  SELECT iif(middle.at < ?2, middle.seq + 1, narrowed.low), iif(middle.at < ?2, narrowed.high, middle.seq)
  FROM narrowed JOIN ledger AS middle ON middle.workspace = ?1 AND middle.seq = (narrowed.low + narrowed.high) / 2
  WHERE narrowed.low < narrowed.high)
SELECT low FROM narrowed WHERE low = high`;

const OLDEST = "SELECT seq, at FROM ledger WHERE workspace = ? ORDER BY seq LIMIT 1";

const within = (order: "ASC" | "DESC"): string => `SELECT seq FROM ledger
WHERE workspace = ?1 AND seq >= ?2 AND seq < ?3 AND at >= ?4 AND at < ?5 ORDER BY seq ${order} LIMIT 1`;

/** Where it would be: at the first later one, or the end. */
const NOWHERE = `SELECT coalesce(
  (SELECT seq FROM ledger WHERE workspace = ?1 AND seq >= ?2 AND at >= ?3 ORDER BY seq LIMIT 1),
  (SELECT coalesce(max(seq), -1) + 1 FROM ledger WHERE workspace = ?1)) AS seq`;

/** The one in force when the stretch begins, and those of the stretch. */
const IN_FORCE = `SELECT * FROM policies WHERE workspace = ?1 AND version > ?4 AND created_at < ?3 AND version >= coalesce(
  (SELECT max(version) FROM policies WHERE workspace = ?1 AND created_at <= ?2), 0) ORDER BY version LIMIT ?5`;

/** The second condition is that of the index. */
const LAST_PRUNING = `SELECT seq FROM ledger WHERE workspace = ? AND kind = 'ledger_pruned'
  AND (kind <> 'decision' OR outcome = 'authorized') ORDER BY seq DESC LIMIT 1`;

export const historyOf = (database: Database): History => ({
  async span(workspace, { from, to }) {
    const search = (at: Instant): Statement => ({ sql: SEARCH, args: [workspace, at] });
    const found = await database.read([
      search(from - MOST_DISORDER_MS),
      search(to + MOST_DISORDER_MS),
      { sql: OLDEST, args: [workspace] },
    ]);
    const [low = 0, high = 0] = [0, 1].map((place) => rowsAt<{ low: number }>(found, place)[0]?.low ?? 0);
    const [oldest] = rowsAt<{ seq: number; at: Instant }>(found, 2);
    const args = [workspace, low, high, from, to];
    const exact = await database.read([
      { sql: within("ASC"), args },
      { sql: within("DESC"), args },
      { sql: NOWHERE, args: [workspace, low, from] },
    ]);
    const [first, last, nowhere = 0] = [0, 1, 2].map((place) => rowsAt<{ seq: number }>(exact, place)[0]?.seq);
    return {
      first: first ?? nowhere,
      end: last === undefined ? nowhere : last + 1,
      prunedBelow: oldest !== undefined && oldest.seq > 0 && oldest.at >= from ? oldest.seq : null,
    };
  },

  async policies(workspace, { from, to, after, limit }) {
    const args = [workspace, from, to, after, limit];
    const rows = rowsAt<PolicyRow>(await database.read([{ sql: IN_FORCE, args }]), 0);
    return rows.map(({ created_at: createdAt, document, version, digest, author }) => {
      return { version, digest, document: JSON.parse(document), author, createdAt };
    });
  },

  async lastPruning(workspace) {
    return rowsAt<{ seq: number }>(await database.read([{ sql: LAST_PRUNING, args: [workspace] }]), 0)[0]?.seq ?? null;
  },
});

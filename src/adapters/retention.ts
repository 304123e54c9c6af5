import type { WorkspaceId } from "../core/ids.ts";
import { MOST_PRUNED, type Retention } from "../ports-privacy.ts";
import { type Database, rowsAt } from "./database.ts";

/** Entries that are pruned together: a bundle of tlog-tiles. */
const BUNDLE = 256;

/** `young`: the first of the oldest entries that is to stay; NULL when none of them is. */
const OLDEST = `SELECT
  (SELECT min(seq) FROM (SELECT seq, at FROM ledger WHERE workspace = ?1 ORDER BY seq LIMIT ?3) WHERE at >= ?2) AS young,
  (SELECT min(seq) FROM ledger WHERE workspace = ?1) AS first,
  (SELECT max(seq) FROM ledger WHERE workspace = ?1) AS last,
  (SELECT max(size) FROM checkpoints WHERE workspace = ?1) AS size`;

export const retentionOf = (database: Database): Retention => ({
  async workspaces() {
    const sql = "SELECT DISTINCT workspace FROM policies ORDER BY workspace";
    const rows = rowsAt<{ workspace: WorkspaceId }>(await database.read([{ sql, args: [] }]), 0);
    return rows.map(({ workspace }) => workspace);
  },

  async pruneable(workspace, before) {
    const rows = await database.read([{ sql: OLDEST, args: [workspace, before, MOST_PRUNED] }]);
    const [row] = rowsAt<Record<"young" | "first" | "last" | "size", number | null>>(rows, 0);
    if (!row || row.first === null) return null;
    const end = Math.min(row.young ?? row.first + MOST_PRUNED, row.last ?? 0, row.size ?? 0);
    const below = Math.floor(end / BUNDLE) * BUNDLE;
    return below > row.first ? below : null;
  },
});

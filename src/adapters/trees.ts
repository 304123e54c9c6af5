import type { WorkspaceId } from "../core/ids.ts";
import { fromHex, toHex } from "../core/tlog/base64.ts";
import type { Trees } from "../ports-log.ts";
import { type Database, DatabaseError, rowsAt } from "./database.ts";

const BEHIND = `SELECT workspace FROM (SELECT DISTINCT workspace FROM policies) AS known
WHERE (SELECT coalesce(max(seq), -1) + 1 FROM ledger WHERE ledger.workspace = known.workspace)
  > (SELECT coalesce(max(size), 0) FROM checkpoints WHERE checkpoints.workspace = known.workspace) LIMIT ?`;

/** Nodes of level 0 are the ledger's own leaves; those of entries that were pruned are kept as nodes. */
const NODES = `SELECT asked.key AS place, CASE asked.value ->> 'level'
  WHEN 0 THEN coalesce(
    (SELECT leaf_hash FROM ledger WHERE workspace = ?1 AND seq = asked.value ->> 'index'),
    (SELECT hash FROM log_nodes WHERE workspace = ?1 AND level = 0 AND idx = asked.value ->> 'index'))
  ELSE (SELECT hash FROM log_nodes WHERE workspace = ?1 AND level = asked.value ->> 'level' AND idx = asked.value ->> 'index')
END AS hash FROM json_each(?2) AS asked ORDER BY asked.key`;

const ADD_NODES = `INSERT OR IGNORE INTO log_nodes (workspace, level, idx, hash)
SELECT ?1, value ->> 'level', value ->> 'index', value ->> 'hash' FROM json_each(?2)`;

export const treesOf = (database: Database): Trees => ({
  async behind(limit) {
    const rows = rowsAt<{ workspace: WorkspaceId }>(await database.read([{ sql: BEHIND, args: [limit] }]), 0);
    return rows.map(({ workspace }) => workspace);
  },

  async newest(workspace) {
    const sql = "SELECT size, note FROM checkpoints WHERE workspace = ? ORDER BY size DESC LIMIT 1";
    const [row] = rowsAt<{ size: number; note: string }>(await database.read([{ sql, args: [workspace] }]), 0);
    return row ?? { size: 0, note: null };
  },

  async leaves(workspace, { from, limit }) {
    const sql = "SELECT leaf_hash FROM ledger WHERE workspace = ? AND seq >= ? ORDER BY seq LIMIT ?";
    const rows = rowsAt<{ leaf_hash: string }>(await database.read([{ sql, args: [workspace, from, limit] }]), 0);
    return rows.map(({ leaf_hash }) => fromHex(leaf_hash));
  },

  async nodes(workspace, nodes) {
    const asked = JSON.stringify(nodes.map(({ level, index }) => ({ level, index })));
    const rows = rowsAt<{ hash: string | null }>(await database.read([{ sql: NODES, args: [workspace, asked] }]), 0);
    return rows.map(({ hash }) => (hash === null ? null : fromHex(hash)));
  },

  async integrate(workspace, { nodes, size, root, note }, at) {
    const hashed = JSON.stringify(nodes.map(({ level, index, hash }) => ({ level, index, hash: toHex(hash) })));
    const sign = "INSERT INTO checkpoints (workspace, size, root, note, at) VALUES (?, ?, ?, ?, ?)";
    try {
      await database.write([
        { sql: ADD_NODES, args: [workspace, hashed] },
        { sql: sign, args: [workspace, size, toHex(root), note, at] },
      ]);
      return true;
    } catch (error) {
      if (error instanceof DatabaseError && error.reason === "refused" && /they only grow/.test(error.message))
        return false;
      throw error;
    }
  },
});

import type { WorkspaceId } from "../core/ids.ts";
import type { Cosignatures } from "../ports-log.ts";
import { type Database, rowsAt } from "./database.ts";

const UNSEEN = `SELECT workspace FROM (SELECT DISTINCT workspace FROM policies) AS known
WHERE workspace > ?2
AND (SELECT coalesce(max(size), 0) FROM checkpoints WHERE checkpoints.workspace = known.workspace)
  <> (SELECT coalesce(max(size), 0) FROM cosignatures WHERE cosignatures.workspace = known.workspace AND witness = ?1)
ORDER BY workspace LIMIT ?3`;

/** By name, because the size of each one's last is found without looking at the others. */
const NEWEST = `SELECT size, note FROM checkpoints WHERE workspace = ?1 AND size = (SELECT max(taken.size) FROM json_each(?2) AS named,
  cosignatures AS taken ON taken.workspace = ?1 AND taken.witness = named.value AND taken.size = (
    SELECT max(size) FROM cosignatures WHERE workspace = ?1 AND witness = named.value))`;

const LINES = `SELECT line FROM cosignatures, json_each(?3) AS named
WHERE workspace = ?1 AND witness = named.value AND size = ?2 ORDER BY witness`;

export const cosignaturesOf = (database: Database): Cosignatures => ({
  async unseen(witness, { after, limit }) {
    const args = [witness, after, limit];
    const rows = rowsAt<{ workspace: WorkspaceId }>(await database.read([{ sql: UNSEEN, args }]), 0);
    return rows.map(({ workspace }) => workspace);
  },

  async last(workspace, witness) {
    const sql = "SELECT coalesce(max(size), 0) AS size FROM cosignatures WHERE workspace = ? AND witness = ?";
    const [row] = rowsAt<{ size: number }>(await database.read([{ sql, args: [workspace, witness] }]), 0);
    return row?.size ?? 0;
  },

  async newest(workspace, witnesses) {
    const args = [workspace, JSON.stringify(witnesses)];
    const [row] = rowsAt<{ size: number; note: string }>(await database.read([{ sql: NEWEST, args }]), 0);
    return row ?? { size: 0, note: null };
  },

  async lines(workspace, size, witnesses) {
    const args = [workspace, size, JSON.stringify(witnesses)];
    const rows = rowsAt<{ line: string }>(await database.read([{ sql: LINES, args }]), 0);
    return rows.map(({ line }) => line);
  },

  async keep(workspace, { witness, size, line }, at) {
    // A witness that two processes asked answered both, each with its time; the first stands.
    const sql = `INSERT INTO cosignatures (workspace, witness, size, line, at) SELECT ?1, ?2, ?3, ?4, ?5
WHERE NOT EXISTS (SELECT 1 FROM cosignatures WHERE workspace = ?1 AND witness = ?2 AND size = ?3)`;
    await database.write([{ sql, args: [workspace, witness, size, line, at] }]);
  },
});

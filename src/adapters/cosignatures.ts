import type { WorkspaceId } from "../core/ids.ts";
import type { PassedOver } from "../core/restore-entry.ts";
import { type Cosignatures, MOST_RESTORES } from "../ports-log.ts";
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

/** `kind <> 'decision'`: so that it is found by the index of what is none. */
const PASSED_OVER = `SELECT body -> '$.restore.passed_over' AS list FROM ledger
WHERE workspace = ? AND kind = 'restore' AND kind <> 'decision' ORDER BY seq DESC LIMIT ?`;

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

  async passedOver(workspace) {
    const args = [workspace, MOST_RESTORES];
    const rows = rowsAt<{ list: string }>(await database.read([{ sql: PASSED_OVER, args }]), 0);
    // Safe because an entry of this kind holds what core/restore-entry.ts says, and is never changed.
    return rows.flatMap(({ list }) => JSON.parse(list) as readonly PassedOver[]);
  },

  async keep(workspace, { witness, size, line }, at) {
    // A witness that two processes asked answered both, each with its time; the first stands.
    const sql = `INSERT INTO cosignatures (workspace, witness, size, line, at) SELECT ?1, ?2, ?3, ?4, ?5
WHERE NOT EXISTS (SELECT 1 FROM cosignatures WHERE workspace = ?1 AND witness = ?2 AND size = ?3)`;
    await database.write([{ sql, args: [workspace, witness, size, line, at] }]);
  },
});

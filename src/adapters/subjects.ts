import type { Entry } from "../core/ledger.ts";
import type { Subjects } from "../ports-privacy.ts";
import { type Database, rowsAt } from "./database.ts";
import { opened, SEALED_COLUMNS, type SealedRow, WITH_KEYS } from "./sealed-values.ts";
import type { Vault } from "./vault.ts";

/** What is kept of people, in SQL. */
export const subjectsOf = (database: Database, vault: Vault): Subjects => ({
  idOf: vault.idOf,

  async hasOptedOut(workspace, subject) {
    const sql = "SELECT opted_out_at FROM subjects WHERE workspace = ? AND id = ?";
    const rows = rowsAt<{ opted_out_at: number | null }>(await database.read([{ sql, args: [workspace, subject] }]), 0);
    return typeof rows[0]?.opted_out_at === "number";
  },

  async texts(workspace, subject, { from, limit }) {
    const sql = `SELECT ${SEALED_COLUMNS}, ledger.seq, ledger.kind, ledger.at, ledger.campaign_id
FROM ${WITH_KEYS} JOIN ledger ON ledger.workspace = private_values.workspace AND ledger.id = entry_id
WHERE private_values.workspace = ? AND subject_id = ? AND ledger.seq >= ? ORDER BY ledger.seq LIMIT ?`;
    const rows = rowsAt<TextRow>(await database.read([{ sql, args: [workspace, subject, from, limit] }]), 0);
    const texts = rows.flatMap((row) =>
      opened(vault, workspace, row).map(({ id, values }) => ({
        id,
        kind: row.kind,
        at: row.at,
        sequence: row.seq,
        campaignId: row.campaign_id,
        values,
      })),
    );
    const last = rows.at(-1);
    return { texts, next: last && rows.length === limit ? last.seq + 1 : null };
  },
});

interface TextRow extends SealedRow {
  readonly seq: number;
  readonly kind: Entry["kind"];
  readonly at: number;
  readonly campaign_id: string | null;
}

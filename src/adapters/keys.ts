import type { ApiKey } from "../core/ledger.ts";
import type { Keys } from "../ports.ts";
import { type Database, rowsAt } from "./database.ts";
import { asText, pagesOf } from "./page.ts";
import type * as schema from "./schema.ts";

export type ApiKeyRow = typeof schema.apiKeys.$inferSelect;

export function keysOf(database: Database): Keys {
  return {
    async find(hash) {
      const sql = "SELECT * FROM api_keys WHERE hash = ?";
      const [row] = rowsAt<ApiKeyRow>(await database.read([{ sql, args: [hash] }]), 0);
      return row === undefined ? null : fromApiKeyRow(row);
    },

    async get(workspace, id) {
      const sql = "SELECT * FROM api_keys WHERE workspace = ? AND id = ?";
      const [row] = rowsAt<ApiKeyRow>(await database.read([{ sql, args: [workspace, id] }]), 0);
      return row === undefined ? null : fromApiKeyRow(row);
    },

    async list(workspace, page) {
      const slice = PAGES.sliceOf(page);
      if (slice === null) return null;
      // Ids sort by the time they were made.
      const sql = `SELECT * FROM api_keys WHERE workspace = ?1 AND (?2 IS NULL OR id < ?2) ORDER BY id DESC LIMIT ?3`;
      const rows = rowsAt<ApiKeyRow>(await database.read([{ sql, args: [workspace, slice.after, slice.limit] }]), 0);
      return PAGES.pageOf(rows.map(fromApiKeyRow), page.limit, ({ id }) => id);
    },

    async any() {
      return rowsAt(await database.read([{ sql: "SELECT 1 FROM api_keys LIMIT 1", args: [] }]), 0).length > 0;
    },
  };
}

const PAGES = pagesOf("keys", asText);

export const toApiKeyRow = (key: ApiKey): ApiKeyRow => ({
  workspace: key.workspace,
  id: key.id,
  name: key.name,
  kind: key.kind,
  scopes: JSON.stringify(key.scopes),
  prefix: key.prefix,
  hash: key.hash,
  operator: key.operator ? 1 : 0,
  created_at: key.createdAt,
  created_by: key.createdBy,
  expires_at: key.expiresAt,
  revoked_at: key.revokedAt,
});

export const fromApiKeyRow = (row: ApiKeyRow): ApiKey => ({
  workspace: row.workspace,
  id: row.id,
  name: row.name,
  kind: row.kind,
  scopes: JSON.parse(row.scopes),
  prefix: row.prefix,
  hash: row.hash,
  operator: row.operator === 1,
  createdAt: row.created_at,
  createdBy: row.created_by,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
});

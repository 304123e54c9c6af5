import type { WorkspaceId } from "../core/ids.ts";
import { oncePerFew } from "../core/once-per.ts";
import { DEFAULT_POLICY, type PolicyDocument, type PolicyVersion } from "../core/policy.ts";
import type { Policies } from "../ports.ts";
import { type Database, rowsAt } from "./database.ts";
import { asNumber, pagesOf } from "./page.ts";
import type * as schema from "./schema.ts";

export type PolicyRow = typeof schema.policies.$inferSelect;

export function policiesOf(database: Database): Policies {
  return {
    async current(workspace) {
      const sql = "SELECT * FROM policies WHERE workspace = ? ORDER BY version DESC LIMIT 1";
      const [row] = rowsAt<PolicyRow>(await database.read([{ sql, args: [workspace] }]), 0);
      if (row === undefined) throw new Error(`The workspace ${workspace} has no policy, although it has a key`);
      return fromPolicyRow(row);
    },

    async list(workspace, page) {
      const slice = PAGES.sliceOf(page);
      if (slice === null) return null;
      const sql = "SELECT * FROM policies WHERE workspace = ? AND version < ? ORDER BY version DESC LIMIT ?";
      const args = [workspace, slice.after ?? Number.MAX_SAFE_INTEGER, slice.limit];
      const rows = rowsAt<PolicyRow>(await database.read([{ sql, args }]), 0);
      return PAGES.pageOf(rows.map(fromPolicyRow), page.limit, ({ version }) => version);
    },

    async exists(workspace) {
      const sql = "SELECT 1 FROM policies WHERE workspace = ? LIMIT 1";
      return rowsAt(await database.read([{ sql, args: [workspace] }]), 0).length > 0;
    },
  };
}

const PAGES = pagesOf("policies", asNumber);

export const toPolicyRow = (workspace: WorkspaceId, policy: PolicyVersion): PolicyRow => ({
  workspace,
  version: policy.version,
  digest: policy.digest,
  document: JSON.stringify(policy.document),
  author: policy.author,
  created_at: policy.createdAt,
});

/** A document is read by every decision and does not change while its text is the same: an account has a few. */
const documentOf = oncePerFew(100, (text: string): PolicyDocument => {
  // Safe because only `toPolicyRow` writes it. A document older than a limit of today has that limit's default.
  const written = JSON.parse(text) as PolicyDocument;
  const { autonomy, conflict } = DEFAULT_POLICY;
  return {
    ...DEFAULT_POLICY,
    ...written,
    autonomy: { ...autonomy, ...written.autonomy },
    conflict: { ...conflict, ...written.conflict },
  };
});

export const fromPolicyRow = (row: PolicyRow): PolicyVersion => ({
  version: row.version,
  digest: row.digest,
  document: documentOf(row.document),
  author: row.author,
  createdAt: row.created_at,
});

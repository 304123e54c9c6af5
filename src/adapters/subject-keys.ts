import { LRUCache } from "lru-cache";
import type { SubjectId, WorkspaceId } from "../core/ids.ts";
import type { Bytes } from "../core/tlog/merkle.ts";
import { type Database, rowsAt } from "./database.ts";
import type { Vault } from "./vault.ts";

/** So long a process goes on with a subject's key after another process destroyed it: what it writes then is unreadable at once. */
const KEY_KEPT_MS = 60_000;

/** The keys of subjects in SQL. */
export interface SubjectKeys {
  /** The subject's key; made where there is none yet, or none any more. */
  keyFor(workspace: WorkspaceId, subject: SubjectId): Promise<Bytes>;
  forget(workspace: WorkspaceId, subject: SubjectId): void;
}

export function subjectKeysOf(database: Database, vault: Vault): SubjectKeys {
  const known = new LRUCache<string, Bytes>({ max: 10_000, ttl: KEY_KEPT_MS });
  return {
    async keyFor(workspace, subject) {
      const name = nameOf(workspace, subject);
      const standing = known.get(name);
      if (standing) return standing;
      const wrapped =
        (await wrappedKey(database, workspace, subject)) ?? (await made(database, vault, { workspace, subject }));
      const key = vault.unwrap(wrapped);
      if (key === null)
        throw new Error("A subject's key does not open: UMPIRE_VAULT_KEY is not the one it was made under.");
      known.set(name, key);
      return key;
    },
    forget: (workspace, subject) => known.delete(nameOf(workspace, subject)),
  };
}

/** Whether the keys that there are were made under this vault; true where there are none. */
export async function opensWith(database: Database, vault: Vault): Promise<boolean> {
  const sql = "SELECT wrapped_key FROM subjects WHERE wrapped_key IS NOT NULL LIMIT 1";
  const [row] = rowsAt<{ wrapped_key: string }>(await database.read([{ sql, args: [] }]), 0);
  return row === undefined || vault.unwrap(row.wrapped_key) !== null;
}

const nameOf = (workspace: WorkspaceId, subject: SubjectId): string => JSON.stringify([workspace, subject]);

const WRAPPED = "SELECT wrapped_key FROM subjects WHERE workspace = ? AND id = ?";

async function wrappedKey(database: Database, workspace: WorkspaceId, subject: SubjectId): Promise<string | null> {
  const rows = await database.read([{ sql: WRAPPED, args: [workspace, subject] }]);
  return rowsAt<{ wrapped_key: string | null }>(rows, 0)[0]?.wrapped_key ?? null;
}

/** Of several that make one at once, the first stands for all. */
async function made(
  database: Database,
  vault: Vault,
  { workspace, subject }: { readonly workspace: WorkspaceId; readonly subject: SubjectId },
): Promise<string> {
  const sql = `INSERT INTO subjects (workspace, id, wrapped_key) VALUES (?, ?, ?)
ON CONFLICT (workspace, id) DO UPDATE SET wrapped_key = excluded.wrapped_key WHERE wrapped_key IS NULL`;
  const rows = await database.write([
    { sql, args: [workspace, subject, vault.newKey()] },
    { sql: WRAPPED, args: [workspace, subject] },
  ]);
  const [row] = rowsAt<{ wrapped_key: string }>(rows, 1);
  if (row === undefined) throw new Error("A subject's key was written and is not there");
  return row.wrapped_key;
}

import type { Revealed } from "../core/privacy/conceal.ts";
import type { Entry } from "../core/ledger.ts";
import type { SubjectId, WorkspaceId } from "../core/ids.ts";
import { type Database, rowsAt } from "./database.ts";
import type { Vault } from "./vault.ts";

/** Encrypted values with what opens them. */
export interface SealedRow {
  readonly entry_id: Entry["id"];
  readonly subject_id: SubjectId;
  readonly sealed: string;
  /** Null: erased. */
  readonly wrapped_key: string | null;
}

export const SEALED_COLUMNS = "entry_id, subject_id, sealed, wrapped_key";
export const WITH_KEYS = `private_values LEFT JOIN subjects ON subjects.workspace = private_values.workspace AND subjects.id = subject_id`;

/** What is kept of some entries. */
export async function sealedOf(
  database: Database,
  workspace: WorkspaceId,
  ids: readonly Entry["id"][],
): Promise<readonly SealedRow[]> {
  if (ids.length === 0) return [];
  const sql = `SELECT ${SEALED_COLUMNS} FROM ${WITH_KEYS} WHERE private_values.workspace = ? AND entry_id IN (SELECT value FROM json_each(?))`;
  return rowsAt<SealedRow>(await database.read([{ sql, args: [workspace, JSON.stringify(ids)] }]), 0);
}

/** What is encrypted of one entry opens for no other. */
export const contextOf = (workspace: WorkspaceId, id: Entry["id"]): string => JSON.stringify([workspace, id]);

/** None for what was erased. */
export function opened(
  vault: Vault,
  workspace: WorkspaceId,
  { entry_id: id, sealed, wrapped_key }: SealedRow,
): readonly (Revealed & { readonly id: Entry["id"] })[] {
  const key = wrapped_key === null ? null : vault.unwrap(wrapped_key);
  const text = key && vault.cipher.decrypt(key, contextOf(workspace, id), sealed);
  // Safe because only `sealing` encrypts in this context, and nobody else has the key.
  return text ? [{ id, ...(JSON.parse(text) as Revealed) }] : [];
}

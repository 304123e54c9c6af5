import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { DecisionId, EntryId, SubjectId, WorkspaceId } from "../core/ids.ts";

const workspace = () => text().$type<WorkspaceId>().notNull();

/** Whom data is about. Their key, wrapped under the vault's: NULL before the first value and after an erasure. */
export const subjects = sqliteTable(
  "subjects",
  {
    workspace: workspace(),
    id: text().$type<SubjectId>().notNull(),
    wrapped_key: text(),
    opted_out_at: integer(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.id] })],
);

/** Private values of entries, encrypted under their subject's key (adapters/vault.ts). */
export const privateValues = sqliteTable(
  "private_values",
  {
    workspace: workspace(),
    entry_id: text().$type<DecisionId | EntryId>().notNull(),
    subject_id: text().$type<SubjectId>().notNull(),
    sealed: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.entry_id, table.subject_id] }),
    index("private_values_by_subject").on(table.workspace, table.subject_id, table.entry_id),
  ],
);

/** Up to where entries were removed for their age. Their leaf hashes are nodes of level 0 from then on. */
export const prunings = sqliteTable(
  "prunings",
  { workspace: workspace(), below: integer().notNull(), at: integer().notNull() },
  (table) => [primaryKey({ columns: [table.workspace, table.below] })],
);

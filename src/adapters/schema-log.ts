import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { WorkspaceId } from "../core/ids.ts";

const workspace = () => text().$type<WorkspaceId>().notNull();

/** Subtrees of each workspace's log that are whole, from two leaves on: hexadecimal, written once (migrations/0004). */
export const logNodes = sqliteTable(
  "log_nodes",
  { workspace: workspace(), level: integer().notNull(), idx: integer().notNull(), hash: text().notNull() },
  (table) => [primaryKey({ columns: [table.workspace, table.level, table.idx] })],
);

/** Signed statements of how long the log is and what is in it. They only grow. */
export const checkpoints = sqliteTable(
  "checkpoints",
  {
    workspace: workspace(),
    size: integer().notNull(),
    /** Hexadecimal. */
    root: text().notNull(),
    note: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.size] })],
);

/** What witnesses made of checkpoints: that they saw them, and the line that says so. Only added to. */
export const cosignatures = sqliteTable(
  "cosignatures",
  {
    workspace: workspace(),
    witness: text().notNull(),
    size: integer().notNull(),
    /** A signature line of a note; empty of one that keeps a copy and signs nothing. */
    line: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.witness, table.size] })],
);

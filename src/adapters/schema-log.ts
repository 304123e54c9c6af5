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

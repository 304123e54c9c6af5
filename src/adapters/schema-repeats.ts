import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { WorkspaceId } from "../core/ids.ts";
import type { RepeatId } from "../core/reply.ts";

const workspace = () => text().$type<WorkspaceId>().notNull();
/** Milliseconds since 1970. */
const instant = () => integer();

/** Idempotency keys that were used (adapters/repeats.ts). */
export const repeats = sqliteTable(
  "repeats",
  {
    workspace: workspace(),
    id: text().$type<RepeatId>().notNull(),
    /** HMAC of what was asked, so that nobody can guess at it from here. */
    fingerprint: text().notNull(),
    /** One more each time somebody takes it over. */
    epoch: integer().notNull(),
    lease_until: instant().notNull(),
    /** `acted`: it has an effect, and more may come of it. */
    state: text().$type<"running" | "acted" | "done">().notNull(),
    /** Encrypted. NULL: there is none yet, or none any more. */
    reply: text(),
    reply_until: instant(),
    kept_until: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index("repeats_by_age").on(table.kept_until),
    index("repeats_with_reply")
      .on(table.reply_until)
      .where(sql`reply IS NOT NULL`),
  ],
);

/** What the replies of a workspace are encrypted under, wrapped under the vault's key. Gone with every erasure, and made anew. */
export const repeatKeys = sqliteTable("repeat_keys", {
  workspace: workspace().primaryKey(),
  wrapped_key: text().notNull(),
});

import { type Database, DatabaseError, rowsAt, type Statement } from "./database.ts";
import { MIGRATIONS } from "./migrations.gen.ts";

export interface Migration {
  readonly tag: string;
  /** Its place in the order; drizzle's `created_at`. */
  readonly when: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string;
  readonly statements: readonly string[];
}

/** Each loser of a race sees at least one more migration applied, and there are far fewer than this. */
const MOST_RACES_LOST = 20;

/** drizzle's own book, letter for letter, so that `drizzle-kit migrate` may do the next one. */
const MAKE_BOOK =
  "CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)";
const LAST = "(SELECT coalesce(max(created_at), -1) FROM __drizzle_migrations)";

/**
 * Applies what is missing, all in one transaction, and gives its tags. Any number of starters may race: the transaction
 * first checks that the book still says what was read, and the losers read again. Rejects with a {@link DatabaseError}.
 */
export async function applyMigrations(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<readonly string[]> {
  for (let lost = 0; ; lost += 1) {
    const last = await lastApplied(database);
    const missing = migrations.filter(({ when }) => when > last);
    if (missing.length === 0) return [];
    try {
      await database.write([unchangedSince(last), ...missing.flatMap(statementsOf)]);
      return missing.map(({ tag }) => tag);
    } catch (error) {
      const raced = error instanceof DatabaseError && (await lastApplied(database)) !== last;
      if (!raced || lost >= MOST_RACES_LOST) throw error;
    }
  }
}

async function lastApplied(database: Database): Promise<number> {
  const results = await database.write([
    { sql: MAKE_BOOK, args: [] },
    { sql: `SELECT ${LAST} AS last`, args: [] },
  ]);
  return rowsAt<{ last: number }>(results, 1)[0]?.last ?? -1;
}

/** Fails, and with it the transaction, unless the book ends where it did: SQL has no other way to stop a batch. */
const unchangedSince = (last: number): Statement => ({
  sql: `SELECT CASE WHEN ${LAST} = ? THEN 1 ELSE json('another process has migrated meanwhile') END`,
  args: [last],
});

const statementsOf = ({ statements, hash, when }: Migration): readonly Statement[] => [
  ...statements.map((sql) => ({ sql, args: [] })),
  { sql: "INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)", args: [hash, when] },
];

import { type Client, createClient, type InStatement, type ResultSet } from "@libsql/client/web";
import { assertBindable, type Database, type Row, type Rows, type Statement, toDatabaseError } from "./database.ts";
import { groupedWrites } from "./grouped-writes.ts";

/** Longer than any of our transactions takes; the server gives up one after 5 s itself. */
const TIMEOUT_MS = 5_000;

/** The server says "locked" at once, without waiting, when another process is writing. */
const TRIES_WHEN_LOCKED = 5;

/**
 * A libSQL server or a managed libSQL database over `http:`, `https:` or `libsql:`. On Workers, open one for each request:
 * no socket is shared between requests there. Opening it makes no connection.
 */
export function openRemote(url: string, authToken: string | null): Database {
  const client = createClient({
    url,
    ...(authToken === null ? {} : { authToken }),
    intMode: "number",
    // Without it a server that hangs would hang its callers for ever.
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(TIMEOUT_MS) }),
  });
  return {
    read: (statements) => batch(client, statements, "read"),
    // A server can stall for good under a dozen writers at once: docs/decisions/0002.
    write: groupedWrites((statements) => writeUnlocked(client, statements), TIMEOUT_MS),
    close: () => client.close(),
  };
}

async function writeUnlocked(client: Client, statements: readonly Statement[]): Promise<readonly Rows[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await batch(client, statements, "write");
    } catch (error) {
      // What was refused for the lock was not begun, so it cannot be done twice.
      const locked = error instanceof Error && /database is locked/.test(error.message);
      if (!locked || tries >= TRIES_WHEN_LOCKED) throw error;
    }
  }
}

/** One request: BEGIN, the statements, COMMIT; rolled back by the server when one fails. */
async function batch(
  client: Client,
  statements: readonly Statement[],
  mode: "read" | "write",
): Promise<readonly Rows[]> {
  for (const statement of statements) assertBindable(statement);
  try {
    return (await client.batch(statements.map(toInStatement), mode)).map(toRows);
  } catch (error) {
    throw toDatabaseError(error);
  }
}

const toInStatement = ({ sql, args }: Statement): InStatement => ({ sql, args: [...args] });

// Safe because no table has blobs, and `intMode` gives integers as numbers.
const toRows = ({ columns, rows }: ResultSet): Rows =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])) as Row);

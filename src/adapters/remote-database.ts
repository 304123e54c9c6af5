import { type Client, createClient, type InStatement, type ResultSet } from "@libsql/client/web";
import { assertBindable, type Database, type Row, type Rows, type Statement, toDatabaseError } from "./database.ts";

/** Longer than any of our transactions takes; the server gives up one after 5 s itself. */
const TIMEOUT_MS = 5_000;

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
    write: (statements) => batch(client, statements, "write"),
    close: () => client.close(),
  };
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

import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Libsql from "libsql";

const IN_MEMORY = ":memory:";

/** What must hold for an acknowledged write to be safe; read back after it is set. */
const SETTINGS = [
  // Set first: the lock is then kept from the first transaction until the connection, or the process, ends.
  { pragma: "locking_mode", value: "EXCLUSIVE", reads: "exclusive" },
  // Not WAL: this SQLite (3.45) can lose commits there. Sets the lock on the way.
  { pragma: "journal_mode", value: "TRUNCATE", reads: "truncate" },
  { pragma: "synchronous", value: "FULL", reads: 2 },
  // What is erased is overwritten in the file, not only forgotten.
  { pragma: "secure_delete", value: "ON", reads: 1 },
] as const;

/**
 * Opens the file, making it and its folder where they are missing, and locks it until the connection is closed or the
 * process ends, however it ends. Throws a sentence for the operator when it cannot.
 */
export function seizeFile(path: string): Libsql.Database {
  let connection: Libsql.Database | null = null;
  try {
    if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true });
    connection = new Libsql(path);
    for (const setting of SETTINGS) configure(connection, setting, path === IN_MEMORY);
    connection.exec("BEGIN EXCLUSIVE");
    connection.exec("COMMIT");
    return connection;
  } catch (error) {
    if (connection !== null) releaseFile(connection);
    throw new Error(refusal(path, error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

const refusal = (path: string, message: string): string =>
  /database is locked/.test(message)
    ? `Another process has the database file ${path} open, and an embedded file belongs to one process. Stop the other process, or give both a libSQL server: DATABASE_URL=http://host:port.`
    : `The database file ${path} cannot be opened: ${message}. Make it readable and writable, or give another with DATABASE_URL=file:PATH.`;

/**
 * Closes the file and leaves it to whoever wants it next. Closing alone would keep the lock until the last statement is
 * collected, and then the process that refused us could not commit.
 */
export function releaseFile(connection: Libsql.Database): void {
  try {
    connection.exec("PRAGMA locking_mode = NORMAL");
    // The mode is changed by the next reading.
    connection.exec("SELECT count(*) FROM sqlite_schema");
  } catch {
    // Then there is no lock to give back.
  }
  connection.close();
}

function configure(connection: Libsql.Database, setting: (typeof SETTINGS)[number], inMemory: boolean): void {
  connection.exec(`PRAGMA ${setting.pragma} = ${setting.value}`);
  const [value] = Object.values(Object(connection.prepare(`PRAGMA ${setting.pragma}`).get([])));
  const expected = inMemory && setting.pragma === "journal_mode" ? "memory" : setting.reads;
  if (value !== expected)
    throw new Error(`The database keeps ${setting.pragma} at ${String(value)} and not ${expected}`);
}

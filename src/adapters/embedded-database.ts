import type Libsql from "libsql";
import {
  assertBindable,
  type Database,
  DatabaseError,
  type Rows,
  type Statement,
  toDatabaseError,
} from "./database.ts";
import { groupedWrites } from "./grouped-writes.ts";
import { releaseFile, seizeFile } from "./seize-file.ts";

/**
 * A libSQL file (or `:memory:`) that belongs to this process alone, on one connection. Each transaction begins and ends
 * within one call, so that nothing comes between. Why each setting is as it is: docs/decisions/0002.
 * Throws when the file cannot be opened, or another process has it.
 */
export function openEmbedded(path: string): Database {
  const connection = seizeFile(path);
  const prepared = new Map<string, Libsql.Statement>();
  let stopped: Error | null = null;

  function run(statement: Statement): Rows {
    assertBindable(statement);
    const known = prepared.get(statement.sql) ?? connection.prepare(statement.sql);
    prepared.set(statement.sql, known);
    // Safe because the driver gives a row as an object of its columns, and no table has blobs.
    return known.all([...statement.args]) as Rows;
  }

  function transaction(begin: "BEGIN" | "BEGIN IMMEDIATE", statements: readonly Statement[]): readonly Rows[] {
    connection.exec(begin);
    try {
      const results = statements.map(run);
      connection.exec("COMMIT");
      return results;
    } catch (error) {
      // A statement that failed may still be in progress; a fresh one cannot be.
      prepared.clear();
      if (connection.inTransaction) connection.exec("ROLLBACK");
      throw error;
    }
  }

  async function write(statements: readonly Statement[]): Promise<readonly Rows[]> {
    // What else arrives in this turn of the event loop goes into the next transaction together.
    await new Promise(setImmediate);
    if (stopped !== null) throw new DatabaseError("unavailable", stopped);
    try {
      return transaction("BEGIN IMMEDIATE", statements);
    } catch (error) {
      if (isOfStorage(error)) stopped = error;
      throw asDatabaseError(error);
    }
  }

  return {
    async read(statements) {
      try {
        // One statement sees one state of the database by itself.
        return statements.length === 1 ? statements.map(run) : transaction("BEGIN", statements);
      } catch (error) {
        throw asDatabaseError(error);
      }
    },
    write: groupedWrites(write, Infinity),
    close: () => releaseFile(connection),
  };
}

/** What the file system could not do. What it holds of the last pages is then unknown, so only a new start goes on. */
const isOfStorage = (error: unknown): error is Error =>
  error instanceof Error &&
  /disk I\/O error|database or disk is full|disk image is malformed|not a database/.test(error.message);

const asDatabaseError = (error: unknown): unknown => (error instanceof TypeError ? error : toDatabaseError(error));

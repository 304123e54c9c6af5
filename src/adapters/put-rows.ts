import type { Argument, Statement } from "./database.ts";

/** A condition of SQL with what it is about. */
export interface Condition {
  readonly sql: string;
  readonly args: readonly Argument[];
}

interface Put<T> {
  readonly table: string;
  /** All with the columns of the first, under their SQL names. */
  readonly rows: readonly T[];
  /** The key by which a row replaces the one that stands; null: a row that stands is a unique violation. */
  readonly replaces: readonly (keyof T & string)[] | null;
  readonly when: Condition;
}

/** Any number of rows in one statement (none for none), whose text depends on the table only: it is prepared once. */
export function putRows<T extends object>({ table, rows, replaces, when }: Put<T>): readonly Statement[] {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first);
  const sql = `INSERT INTO ${table} (${columns.map(quoted).join(", ")})
SELECT ${columns.map((column) => `value ->> '${column}'`).join(", ")} FROM json_each(?) WHERE ${when.sql}
${replaces === null ? "" : onConflict(columns, replaces)}`;
  return [{ sql, args: [JSON.stringify(rows), ...when.args] }];
}

function onConflict(columns: readonly string[], key: readonly string[]): string {
  const rest = columns.filter((column) => !key.includes(column)).map(quoted);
  const updates = rest.map((column) => `${column} = excluded.${column}`).join(", ");
  return `ON CONFLICT (${key.map(quoted).join(", ")}) DO UPDATE SET ${updates}`;
}

const quoted = (column: string): string => `"${column}"`;

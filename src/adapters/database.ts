/** SQL as the adapters speak it: a few statements at a time, all or none. Two implementations, one file each. */
export interface Database {
  /** The rows of each statement, all read from one state of the database. Rejects with a {@link DatabaseError}. */
  read(statements: readonly Statement[]): Promise<readonly Rows[]>;
  /**
   * Runs the statements in one durable transaction, which takes the write lock first; gives the rows of each. Rejects
   * with a {@link DatabaseError} when nothing was acknowledged. `lane`: what the writes of a workspace have in common, for
   * whoever gathers them.
   */
  write(statements: readonly Statement[], lane?: string): Promise<readonly Rows[]>;
  close(): void;
}

export interface Statement {
  readonly sql: string;
  readonly args: readonly Argument[];
}

export type Argument = string | number | null;
export type Row = Readonly<Record<string, Argument>>;
export type Rows = readonly Row[];

/**
 * `unique`: a unique index refused a row · `refused`: the schema refused the statement (a bug, or an attack) ·
 * `unavailable`: the database could not do it now · `unsent`: it was too slow for this to be sent at all. Only after
 * `unavailable` may the transaction have been written all the same, when no more than the answer was lost.
 */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly reason: "unique" | "refused" | "unavailable" | "unsent";

  constructor(reason: DatabaseError["reason"], cause: Error) {
    super(messagesOf(cause), { cause });
    this.reason = reason;
  }
}

/** "fetch failed" alone says nothing: what it came of does. */
function messagesOf(error: Error): string {
  const { message, cause } = error;
  if (!(cause instanceof Error) || cause.message === "") return message;
  return cause.message === message ? messagesOf(cause) : `${message}: ${messagesOf(cause)}`;
}

const UNIQUE = /UNIQUE constraint failed/;
const REFUSED =
  /constraint failed|ledger: |log_nodes: |checkpoints: |cosignatures: |prunings: |repeats: |model_calls: |cannot store .* value in .* column|no such (?:table|column)|syntax error|malformed JSON/;

/** The drivers disagree on error codes; SQLite's own message comes through all of them. */
export function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  if (UNIQUE.test(cause.message)) return new DatabaseError("unique", cause);
  return new DatabaseError(REFUSED.test(cause.message) ? "refused" : "unavailable", cause);
}

/**
 * Throws on what the embedded driver would store as something else: it cuts text at NUL, makes NULL of NaN, and
 * ends the process on a boolean.
 */
export function assertBindable({ sql, args }: Statement): void {
  for (const arg of args) {
    const fine = arg === null || (typeof arg === "string" ? !arg.includes("\0") : Number.isFinite(arg));
    if (!fine) throw new TypeError(`Not a value that SQL can hold: ${JSON.stringify(arg)} in ${sql}`);
  }
}

/** The rows of the statement at `index`, as the table's row type. */
export function rowsAt<T extends object>(results: readonly Rows[], index: number): readonly T[] {
  const rows = results[index];
  if (rows === undefined) throw new Error(`The batch has no statement ${index}`);
  // Safe because each caller names the type of what its statement selects, and STRICT tables keep to their columns' types.
  return rows as readonly object[] as readonly T[];
}

import { type Database, DatabaseError, type Rows, type Statement } from "./database.ts";

type Write = Database["write"];

interface Waiting {
  readonly statements: readonly Statement[];
  readonly arrivedMs: number;
  readonly resolve: (rows: readonly Rows[]) => void;
  readonly reject: (error: unknown) => void;
}

/** So that one transaction stays short. */
const MOST_IN_GROUP = 32;

/**
 * One transaction in flight at a time, which takes along all writes that arrived while the last one ran. A group in which
 * one is refused is run again one by one, so that none suffers for another. A write that has waited for more than
 * `patienceMs` is refused unsent, so that nobody queues for a database that hangs.
 */
export function groupedWrites(write: Write, patienceMs: number): Write {
  const waiting: Waiting[] = [];
  let running = false;

  async function drain(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      const group = waiting.splice(0, MOST_IN_GROUP).filter((one) => isInTime(one, patienceMs));
      if (group.length > 0) await commit(write, group);
    }
    running = false;
  }

  return (statements) =>
    new Promise((resolve, reject) => {
      waiting.push({ statements, arrivedMs: performance.now(), resolve, reject });
      if (!running) void drain();
    });
}

function isInTime({ arrivedMs, reject }: Waiting, patienceMs: number): boolean {
  const inTime = performance.now() - arrivedMs <= patienceMs;
  if (!inTime) reject(new DatabaseError("unsent", new Error("The database is too slow to write to")));
  return inTime;
}

/** Settles every member of the group, and never rejects. */
async function commit(write: Write, group: readonly Waiting[]): Promise<void> {
  try {
    const rows = await write(group.flatMap(({ statements }) => statements));
    let taken = 0;
    for (const { statements, resolve } of group) {
      resolve(rows.slice(taken, taken + statements.length));
      taken += statements.length;
    }
  } catch (error) {
    const rolledBack = !(error instanceof DatabaseError) || error.reason !== "unavailable";
    if (group.length > 1 && rolledBack) for (const one of group) await commit(write, [one]);
    else for (const { reject } of group) reject(error);
  }
}

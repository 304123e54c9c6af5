import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { rowsAt } from "../../src/adapters/database.ts";
import { openEmbedded } from "../../src/adapters/embedded-database.ts";
import { ended } from "../running-umpire.ts";

/** `crash-writer.ts` in a process of its own. */
export interface Writer {
  readonly process: ChildProcess;
  /** The next line that it prints; null when it has ended. */
  next(): Promise<string | null>;
  /** Kills it with SIGKILL and gives every whole line that it had printed and nobody had read. */
  kill(): Promise<readonly string[]>;
}

export function startWriter(path: string, mostCommits = 100_000): Writer {
  return writerOf(
    spawn(process.execPath, [join(import.meta.dirname, "crash-writer.ts"), `file:${path}`, String(mostCommits)]),
  );
}

export function writerOf(child: ChildProcess): Writer {
  if (child.stdout === null || child.stderr === null) throw new Error("The writer's output is not piped");
  child.stderr.pipe(process.stderr);
  // Whole lines only: what was cut off was not acknowledged.
  const lines = createInterface({ input: child.stdout.setEncoding("utf8") })[Symbol.asyncIterator]();
  const next = async (): Promise<string | null> => {
    const { value, done } = await lines.next();
    return done === true ? null : value;
  };
  return {
    process: child,
    next,
    async kill() {
      await ended(child, "SIGKILL");
      const rest: string[] = [];
      for (let line = await next(); line !== null; line = await next()) rest.push(line);
      return rest;
    },
  };
}

/** What a file holds, read after its owner is gone. */
export async function contentOf(path: string) {
  const database = openEmbedded(path);
  try {
    const results = await database.read([
      { sql: "SELECT seq, id FROM ledger WHERE workspace = 'acme' ORDER BY seq", args: [] },
      { sql: "SELECT id FROM campaigns WHERE workspace = 'acme'", args: [] },
      { sql: "PRAGMA integrity_check", args: [] },
    ]);
    const lines = rowsAt<{ seq: number; id: string }>(results, 0);
    return {
      ids: lines.map(({ id }) => id),
      sequences: lines.map(({ seq }) => seq),
      campaigns: rowsAt<{ id: string }>(results, 1).map(({ id }) => id),
      integrity: rowsAt<{ integrity_check: string }>(results, 2).map(({ integrity_check }) => integrity_check),
    };
  } finally {
    database.close();
  }
}

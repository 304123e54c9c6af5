import { Worker } from "node:worker_threads";
import { type Database, DatabaseError, type Rows, type Statement } from "./database.ts";

/** What the thread is asked; `id` comes back with the answer. */
export interface Asked {
  readonly id: number;
  readonly verb: "read" | "write";
  readonly statements: readonly Statement[];
}

/** `reason` null: not the database's fault, but a bug. */
export type Told =
  | { readonly id: number; readonly rows: readonly Rows[] }
  | { readonly id: number; readonly reason: DatabaseError["reason"] | null; readonly message: string };

/** The first word of the thread; null: the file is open. */
export interface Opened {
  readonly failure: string | null;
}

interface Waiting {
  readonly resolve: (rows: readonly Rows[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The embedded file in a thread of its own, so that nobody waits with the disk: while a group of commits is being written down, requests
 * are read, judged and answered, and the next group gathers. Rejects with a sentence when the file cannot be opened.
 */
export async function openThreaded(path: string): Promise<Database> {
  // Flags of the process, a profiler's for one, are not the thread's.
  const thread = new Worker(new URL("./database-thread.ts", import.meta.url), { workerData: path, execArgv: [] });
  const opened = await firstWord(thread);
  if (opened.failure !== null) throw new Error(opened.failure);

  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended: Error | null = null;

  const settle = (id: number, then: (one: Waiting) => void) => {
    const one = waiting.get(id);
    waiting.delete(id);
    // It keeps the process alive only while somebody waits for it.
    if (waiting.size === 0) thread.unref();
    if (one) then(one);
  };
  thread.on("message", (told: Told) => {
    settle(told.id, ({ resolve, reject }) => ("rows" in told ? resolve(told.rows) : reject(errorOf(told))));
  });
  const end = (cause: Error) => {
    ended = cause;
    for (const id of waiting.keys()) settle(id, ({ reject }) => reject(new DatabaseError("unavailable", cause)));
  };
  thread.on("error", end);
  thread.on("exit", () => end(new Error("The database's thread has ended")));
  thread.unref();

  const ask = (verb: Asked["verb"], statements: readonly Statement[]) =>
    new Promise<readonly Rows[]>((resolve, reject) => {
      if (ended !== null) return reject(new DatabaseError("unavailable", ended));
      asked += 1;
      waiting.set(asked, { resolve, reject });
      thread.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      thread.postMessage({ id: asked, verb, statements } satisfies Asked);
    });
  return {
    read: (statements) => ask("read", statements),
    write: (statements) => ask("write", statements),
    close: () => void thread.terminate(),
  };
}

function firstWord(thread: Worker): Promise<Opened> {
  return new Promise((resolve, reject) => {
    thread.once("error", reject);
    thread.once("message", (opened: Opened) => {
      thread.off("error", reject);
      resolve(opened);
    });
  });
}

function errorOf({ reason, message }: Extract<Told, { reason: unknown }>): Error {
  return reason === null ? new TypeError(message) : new DatabaseError(reason, new Error(message));
}

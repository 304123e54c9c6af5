import type { Database } from "./database.ts";

/** The path of a database that is a file; null for one in memory, or on a server. */
export const pathOf = (url: string): string | null => {
  const path = /^file:(.+)$/.exec(url)?.[1];
  return path === undefined || path === ":memory:" ? null : path;
};

/**
 * `file:PATH` or `:memory:` → an embedded database of this process's own; `http:`, `https:`, `libsql:` → a server.
 * For Node: Workers open the remote one themselves, because the embedded driver is native code.
 * Rejects with a sentence for the operator.
 */
export async function openDatabase(url: string, authToken: string | null): Promise<Database> {
  const path = url === ":memory:" ? url : /^file:(.+)$/.exec(url)?.[1];
  // Each driver is loaded only where it is used: it is what a start waits for longest.
  if (path === undefined) return (await import("./remote-database.ts")).openRemote(url, authToken);
  return (await import("./threaded-database.ts")).openThreaded(path);
}

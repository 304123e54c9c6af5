import { type Database, DatabaseError, type Rows, type Statement } from "./database.ts";
import { openRemote } from "./remote-database.ts";

/**
 * A Durable Object for each workspace, where the commits of all isolates meet: those that come while one is under way share the next
 * transaction, as the requests of one process do on Node. It keeps nothing: the record is the database's, and without the binding
 * each request commits by itself.
 */
export class Sequencer {
  readonly #database: Database;

  constructor(_state: unknown, env: { readonly DATABASE_URL?: string; readonly DATABASE_AUTH_TOKEN?: string }) {
    this.#database = openRemote(env.DATABASE_URL ?? "", env.DATABASE_AUTH_TOKEN ?? null);
  }

  /** Statements of one commit → their rows, or why it was not. Only our own isolates can reach it. */
  async fetch(request: Request): Promise<Response> {
    try {
      // Safe because only `throughSequencer` sends here.
      const statements = (await request.json()) as readonly Statement[];
      return Response.json({ rows: await this.#database.write(statements) } satisfies Told);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      return Response.json({ reason: error.reason, message: error.message } satisfies Told);
    }
  }
}

type Told = { readonly rows: readonly Rows[] } | { readonly reason: DatabaseError["reason"]; readonly message: string };

/** What the runtime gives for the binding (`wrangler.toml`). */
export interface Sequencers {
  idFromName(name: string): unknown;
  get(id: unknown): { fetch(url: string, init: RequestInit): Promise<Response> };
}

/** A database whose writes of a workspace go through its sequencer; the others go as they went. */
export const sequenced = (database: Database, sequencers: Sequencers): Database => ({
  ...database,
  write: (statements, lane) =>
    lane === undefined ? database.write(statements) : throughSequencer(sequencers, lane, statements),
});

async function throughSequencer(
  sequencers: Sequencers,
  lane: string,
  statements: readonly Statement[],
): Promise<readonly Rows[]> {
  const told = await sequencers
    .get(sequencers.idFromName(lane))
    .fetch("https://sequencer/", { method: "POST", body: JSON.stringify(statements) })
    // Safe because only `Sequencer` answers there.
    .then(async (answer) => (await answer.json()) as Told)
    .catch((error: unknown) => {
      // It may have been written all the same: as with a server whose answer was lost.
      throw new DatabaseError("unavailable", error instanceof Error ? error : new Error(String(error)));
    });
  if ("rows" in told) return told.rows;
  throw new DatabaseError(told.reason, new Error(told.message));
}

import { existsSync } from "node:fs";
import type { Database, Statement } from "../adapters/database.ts";
import { rowsAt } from "../adapters/database.ts";
import { openEmbedded } from "../adapters/embedded-database.ts";
import { fromHex } from "../core/tlog/base64.ts";
import type { Later } from "./later.ts";
import type { Seen } from "./seen.ts";

/** The database in whose place the backup is put: open, so that nobody else has it, and what it knows. */
export interface Replaced {
  readonly database: Database | null;
  readonly seen: readonly Seen[];
  readonly later: readonly Later[];
  /** Entries of each workspace. */
  readonly entries: ReadonlyMap<string, number>;
  /** Why nothing is known of it; null: it was read, or there is none. */
  readonly unread: string | null;
}

const NOTHING: Omit<Replaced, "database"> = { seen: [], later: [], entries: new Map(), unread: null };

/** Throws when a process has it. One that cannot be read is no reason not to replace it: mostly it is the reason why. */
export async function replacedAt(path: string): Promise<Replaced> {
  if (!existsSync(path)) return { database: null, ...NOTHING };
  let database: Database | null = null;
  try {
    database = openEmbedded(path);
    const [seen, later, entries] = await Promise.all([seenIn(database), laterIn(database), entriesIn(database)]);
    return { database, seen, later, entries, unread: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.startsWith("Another process has"))
      throw new Error(`${message} A database that is served is not replaced.`, { cause: error });
    return { database, ...NOTHING, unread: message };
  }
}

const CHECKPOINT = "SELECT checkpoints.workspace, size, root, note";

/** By every witness, and whether or not somebody saw it. */
const WITNESSED = `${CHECKPOINT}, witness FROM (SELECT workspace AS place, witness, max(size) AS last FROM cosignatures GROUP BY workspace, witness)
JOIN checkpoints ON checkpoints.workspace = place AND size = last`;
const NEWEST = `${CHECKPOINT}, NULL AS witness FROM (SELECT workspace AS place, max(size) AS last FROM checkpoints GROUP BY workspace)
JOIN checkpoints ON checkpoints.workspace = place AND size = last`;

interface Row {
  readonly workspace: string;
  readonly size: number;
  readonly root: string;
  readonly note: string;
  readonly witness: string | null;
}

async function seenIn(database: Database): Promise<readonly Seen[]> {
  const rows = [...(await rowsOf<Row>(database, WITNESSED)), ...(await rowsOf<Row>(database, NEWEST))];
  return rows.map(({ workspace, size, root, note, witness }) => ({
    workspace,
    head: { origin: note.split("\n")[0] ?? "", size, root: fromHex(root) },
    by: witness ?? "the database that is replaced",
    isWitnessed: witness !== null,
  }));
}

const LATER = `SELECT workspace, id, kind, at, body ->> 'subject_id' AS subject, body -> 'opted_out' AS opted_out FROM ledger
WHERE kind IN ('subject_erased', 'subject_opted_out') AND kind <> 'decision' ORDER BY workspace, seq`;

interface LaterRow {
  readonly workspace: string;
  readonly id: string;
  readonly kind: Later["kind"];
  readonly at: number;
  readonly subject: string;
  readonly opted_out: string | null;
}

const laterIn = async (database: Database): Promise<readonly Later[]> =>
  (await rowsOf<LaterRow>(database, LATER)).map(({ subject, opted_out: optedOut, ...entry }) => ({
    ...entry,
    // Safe because that is what these entries hold (operations/subjects.ts).
    subjectId: subject as Later["subjectId"],
    optedOut: optedOut === "true",
  }));

async function entriesIn(database: Database): Promise<ReadonlyMap<string, number>> {
  const sql = "SELECT workspace, max(seq) + 1 AS entries FROM ledger GROUP BY workspace";
  const rows = await rowsOf<{ workspace: string; entries: number }>(database, sql);
  return new Map(rows.map(({ workspace, entries }) => [workspace, entries]));
}

/** None where an older schema has no such table. */
async function rowsOf<T extends object>(database: Database, sql: string): Promise<readonly T[]> {
  const asked: Statement = { sql, args: [] };
  try {
    return rowsAt<T>(await database.read([asked]), 0);
  } catch (error) {
    if (error instanceof Error && /no such table/.test(error.message)) return [];
    throw error;
  }
}

import { type Database, rowsAt } from "../../src/adapters/database.ts";
import { openEmbedded } from "../../src/adapters/embedded-database.ts";
import { CONTESTED } from "./lines.ts";

export interface StoredEntry {
  readonly workspace: string;
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly body: string;
  readonly leaf_hash: string;
}

export interface StoredNode {
  readonly workspace: string;
  readonly level: number;
  readonly idx: number;
  readonly hash: string;
}

export interface StoredCheckpoint {
  readonly workspace: string;
  readonly size: number;
  readonly root: string;
  readonly note: string;
}

/** All that a database holds of what the processes did, in no promised order. */
export interface Stored {
  readonly entries: readonly StoredEntry[];
  readonly campaigns: readonly { readonly workspace: string; readonly id: string }[];
  /** Of the contested campaign. */
  readonly leases: readonly { readonly workspace: string; readonly token: number }[];
  readonly nodes: readonly StoredNode[];
  readonly checkpoints: readonly StoredCheckpoint[];
  readonly permits: readonly { readonly workspace: string; readonly id: string }[];
  readonly integrity: readonly string[];
}

/** A server's answers have a limit of size. */
const MOST_ROWS = 4_000;

export async function storedIn(database: Database): Promise<Stored> {
  const integrity = await database.read([{ sql: "PRAGMA integrity_check", args: [] }]);
  return {
    entries: await every(
      database,
      "SELECT workspace, seq, id, kind, body, leaf_hash FROM ledger ORDER BY workspace, seq",
    ),
    campaigns: await every(database, "SELECT workspace, id FROM campaigns ORDER BY workspace, id"),
    leases: await every(database, `SELECT workspace, token FROM leases WHERE campaign_id = '${CONTESTED}'`),
    nodes: await every(database, "SELECT workspace, level, idx, hash FROM log_nodes ORDER BY workspace, level, idx"),
    checkpoints: await every(database, "SELECT workspace, size, root, note FROM checkpoints ORDER BY workspace, size"),
    permits: await every(database, "SELECT workspace, id FROM permits"),
    integrity: rowsAt<{ integrity_check: string }>(integrity, 0).map(({ integrity_check }) => integrity_check),
  };
}

/** The same of a file whose owner is gone. */
export async function storedAt(path: string): Promise<Stored> {
  const database = openEmbedded(path);
  try {
    return await storedIn(database);
  } finally {
    database.close();
  }
}

async function every<T extends object>(database: Database, sql: string): Promise<readonly T[]> {
  const all: T[] = [];
  for (;;) {
    const page = { sql: `${sql} LIMIT ? OFFSET ?`, args: [MOST_ROWS, all.length] };
    const rows = rowsAt<T>(await database.read([page]), 0);
    all.push(...rows);
    if (rows.length < MOST_ROWS) return all;
  }
}

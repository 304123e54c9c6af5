import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, rowsAt } from "../src/adapters/database.ts";
import { ledgerOf } from "../src/adapters/ledger.ts";
import { applyMigrations } from "../src/adapters/migrate.ts";
import { nativeHash } from "../src/adapters/native-hash.ts";
import { openDatabase } from "../src/adapters/open-database.ts";
import { systemSecrets } from "../src/adapters/system.ts";
import type { Entry } from "../src/core/ledger.ts";
import { workspaceOf } from "../src/testing/asked.ts";

/** Commits straight to the ledger's adapter, as decisions make them, in this process. */

export interface Bench {
  readonly database: Database;
  readonly path: string;
  remove(): void;
}

export const WORKSPACE = workspaceOf("bench");

/** An empty embedded file with full durability, as the service opens it. */
export async function freshFile(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), "umpire-bench-"));
  const path = join(folder, "umpire.db");
  const database = await openDatabase(`file:${path}`, null);
  await applyMigrations(database);
  const remove = () => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { database, path, remove };
}

const entryOf = (body: object): Entry => {
  const at = Date.now();
  return {
    id: systemSecrets.id("dec", at),
    kind: "decision",
    at,
    agent: "bench",
    keyId: "key_01BENCH",
    campaignId: "123",
    outcome: "no_action",
    actionType: "no_action",
    body,
  };
};

interface Ask {
  readonly body: object;
  /** How many wait at once. */
  readonly connections: number;
  /** Whether another is to be committed, given how many were begun. */
  readonly goesOn: (begun: number) => boolean;
}

async function newestOf(database: Database): Promise<number> {
  const sql = "SELECT coalesce(max(seq), -1) AS newest FROM ledger WHERE workspace = ?";
  const [row] = rowsAt<{ newest: number }>(await database.read([{ sql, args: [WORKSPACE] }]), 0);
  return row?.newest ?? -1;
}

/** Milliseconds that each commit took, from its call to its acknowledgement. Throws at the first that is not acknowledged. */
export async function committed({ database }: Bench, { body, connections, goesOn }: Ask): Promise<readonly number[]> {
  const ledger = ledgerOf(database, nativeHash);
  const tookMs: number[] = [];
  let begun = 0;
  // As a decision does, that has just read what it rests on: the guard looks at what came after.
  let since = await newestOf(database);
  const one = async (): Promise<void> => {
    while (goesOn(begun)) {
      begun += 1;
      const calledAt = performance.now();
      const guard = { holds: "nothing_since", campaignId: "123", since, agent: "bench" } as const;
      const recorded = await ledger.commit(WORKSPACE, entryOf(body), [], [guard]);
      if (!recorded.ok) throw new Error(`A commit failed: ${recorded.failure}`);
      since = Math.max(since, recorded.value.sequence);
      tookMs.push(performance.now() - calledAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return tookMs;
}

/** Decisions in a libSQL server's database, or in a file that no other process has open. */
export async function countDecisions(url: string): Promise<number> {
  const database = await openDatabase(url, null);
  try {
    const sql = "SELECT count(*) AS count FROM ledger WHERE kind = 'decision'";
    const [row] = rowsAt<{ count: number }>(await database.read([{ sql, args: [] }]), 0);
    return row?.count ?? 0;
  } finally {
    database.close();
  }
}

import { hash } from "node:crypto";
import Libsql from "libsql";
import type { ManifestCheckpoint } from "../core/backup-manifest.ts";
import { fromHex, toHex } from "../core/tlog/base64.ts";
import { parseCheckpoint } from "../core/tlog/note.ts";
import { type RollingTree, rollingTree } from "../core/tlog/rolling.ts";
import { MIGRATIONS } from "./migrations.gen.ts";
import { nativeSigning } from "./native-signing.ts";

/** What a database file holds, and what is wrong with it: each a sentence; none: all is well. */
export interface Checked {
  readonly faults: readonly string[];
  /** The last migration; null: there is none that this version knows. */
  readonly schema: string | null;
  readonly logs: readonly CheckedLog[];
}

export interface CheckedLog {
  readonly workspace: string;
  readonly entries: number;
  readonly checkpoint: ManifestCheckpoint | null;
  /** Of the sizes that were asked for and that it has: the root then, hexadecimal. */
  readonly roots: ReadonlyMap<number, string>;
}

/** By workspace: sizes at which the root is wanted too. */
export type Wanted = ReadonlyMap<string, readonly number[]>;

/**
 * Whether the file is whole (`PRAGMA integrity_check`), every entry is what its leaf hash says, and every log makes the root of its newest
 * checkpoint. Whose signature that has is looked at elsewhere. Blocks for as long as it takes; of a file that nobody has open.
 * Throws when it cannot be read at all.
 */
export function checkBackup(path: string, wanted: Wanted = new Map()): Checked {
  const connection = new Libsql(path);
  try {
    // The driver's own `readonly` does not hold; this does.
    connection.exec("PRAGMA query_only = ON");
    const broken = rowsOf(connection, "PRAGMA integrity_check(5)").map((row) => String(row["integrity_check"]));
    if (broken.join() !== "ok") return nothing(broken.map((fault) => `The file is damaged: ${fault}.`));
    const tables = new Set(rowsOf(connection, "SELECT name FROM sqlite_schema").map(({ name }) => name));
    if (!tables.has("ledger") || !tables.has("__drizzle_migrations"))
      return nothing(["It is no database of Umpire's: it has no ledger."]);
    const schema = schemaOf(connection);
    if (schema === null)
      return nothing([
        "Its schema is of a newer version of Umpire than this one, or of none. Use the version that made it, or a newer one.",
      ]);
    const workspaces = rowsOf(connection, "SELECT DISTINCT workspace FROM ledger ORDER BY workspace");
    const logs = workspaces.map(({ workspace }) => {
      const name = String(workspace);
      return checkLog(connection, { workspace: name, tables, wanted: new Set(wanted.get(name)) });
    });
    return { faults: logs.flatMap(({ faults }) => faults), schema, logs };
  } finally {
    connection.close();
  }
}

const nothing = (faults: readonly string[]): Checked => ({ faults, schema: null, logs: [] });

type Row = Readonly<Record<string, unknown>>;

// Safe because the driver gives a row as an object of its columns.
const rowsOf = (connection: Libsql.Database, sql: string, ...args: readonly unknown[]): readonly Row[] =>
  connection.prepare(sql).all([...args]) as readonly Row[];

function schemaOf(connection: Libsql.Database): string | null {
  const [row] = rowsOf(connection, "SELECT max(created_at) AS last FROM __drizzle_migrations");
  return MIGRATIONS.find(({ when }) => when === row?.["last"])?.tag ?? null;
}

interface Asked {
  readonly workspace: string;
  /** An older schema has not all of them. */
  readonly tables: ReadonlySet<unknown>;
  readonly wanted: ReadonlySet<number>;
}

function checkLog(connection: Libsql.Database, { workspace, tables, wanted }: Asked) {
  const faults: string[] = [];
  const fault = (what: string) => faults.length < 5 && faults.push(`Workspace ${workspace}: ${what}.`);
  const checkpoint = tables.has("checkpoints") ? newestOf(connection, workspace) : null;
  const tree = rollingTree(nativeSigning.sha256);
  const roots = new Map<number, string>();
  const stops = new Set([...wanted, checkpoint?.size ?? 0]);
  const stop = () => stops.has(tree.size()) && roots.set(tree.size(), toHex(tree.root()));
  stop();
  for (const leaf of leavesOf(connection, workspace, tables)) {
    const wrong = faultOf(leaf, tree);
    if (wrong !== null) fault(wrong);
    tree.add(fromHex(leaf.hash));
    stop();
  }
  if (checkpoint !== null && (checkpoint.root === null || roots.get(checkpoint.size) !== checkpoint.root))
    fault(`its ${tree.size()} entries are not those of its checkpoint of ${checkpoint.size}`);
  const parsed = checkpoint && parseCheckpoint(checkpoint.note);
  if (checkpoint !== null && (parsed?.size !== checkpoint.size || toHex(parsed.root) !== checkpoint.root))
    fault("its newest checkpoint is not what is signed");
  return { workspace, entries: tree.size(), checkpoint: parsed && told(parsed, checkpoint?.note ?? ""), roots, faults };
}

const told = (
  { origin, size, root }: { readonly origin: string; readonly size: number; readonly root: Uint8Array },
  note: string,
): ManifestCheckpoint => ({ origin, size, root: Buffer.from(root).toString("base64"), note });

interface Leaf {
  readonly seq: number;
  readonly hash: string;
  /** Null of an entry that was pruned. */
  readonly body: string | null;
}

function faultOf({ seq, hash: leafHash, body }: Leaf, tree: RollingTree): string | null {
  if (seq !== tree.size()) return `entry ${tree.size()} is missing, and ${seq} stands in its place`;
  return body === null || hash("sha256", `\0${body}`, "hex") === leafHash
    ? null
    : `entry ${seq} is not what its leaf hash says`;
}

const PRUNED = "SELECT idx AS seq, hash, NULL AS body FROM log_nodes WHERE workspace = ?1 AND level = 0";
const KEPT = "SELECT seq, leaf_hash AS hash, body FROM ledger WHERE workspace = ?1";

/** One at a time, in order: a log need not fit into memory. */
function leavesOf(connection: Libsql.Database, workspace: string, tables: Asked["tables"]): IterableIterator<Leaf> {
  const pruned = tables.has("log_nodes")
    ? `${PRUNED} AND idx < (SELECT min(seq) FROM ledger WHERE workspace = ?1) UNION ALL `
    : "";
  // Safe because it is what the query selects.
  return connection.prepare(`${pruned}${KEPT} ORDER BY seq`).iterate([workspace]) as IterableIterator<Leaf>;
}

interface Newest {
  readonly size: number;
  readonly root: string | null;
  readonly note: string;
}

function newestOf(connection: Libsql.Database, workspace: string): Newest | null {
  const sql = "SELECT size, root, note FROM checkpoints WHERE workspace = ? ORDER BY size DESC LIMIT 1";
  // Safe because it is what the query selects.
  return (rowsOf(connection, sql, workspace)[0] as Newest | undefined) ?? null;
}

import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { Worker } from "node:worker_threads";
import type { Manifest } from "../core/backup-manifest.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { toBase64 } from "../core/tlog/base64.ts";
import type { Bytes } from "../core/tlog/merkle.ts";
import { formatInstant, type Instant } from "../core/time.ts";
import type { MadeBackup } from "../ports-backup.ts";
import type { Checked } from "./backup-check.ts";
import { unsignedLogs } from "./backup-signers.ts";
import type { CheckTold } from "./backup-thread.ts";
import { type Database, rowsAt } from "./database.ts";

export interface BackupOrder {
  /** Of the database. */
  readonly path: string;
  readonly folder: string;
  readonly at: Instant;
  readonly version: string;
  /** What signs or signed the logs. */
  readonly keys: readonly Bytes[];
}

/** Of a backup that is being made. Whoever is killed leaves one, which the next backup after this long removes. */
const PARTIAL = ".partial";
const LEFT_OVER_MS = 3_600_000;

/** So much room is left, so that the backup itself does not fill the disk that the database may be on. */
const ROOM_LEFT = 16 * 1024 * 1024;

/** The manifest that belongs to a backup. */
export const manifestBeside = (path: string): string => `${path}.json`;

/**
 * A consistent copy of the database by `VACUUM INTO` on its own connection, checked, and named only when it and its manifest are on the disk:
 * `NAME-TIME.db` and `NAME-TIME.db.json`. Whoever is killed in between leaves nothing with a name that a backup has. Fails with a sentence.
 */
export async function backUp(database: Database, order: BackupOrder): Promise<Result<MadeBackup, string>> {
  const folder = resolve(order.folder);
  const name = nameOf(order);
  const final = join(folder, name);
  const partial = `${final}${PARTIAL}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await removeLeftOvers(folder, order);
    await mustHaveRoom(database, folder);
    if (existsSync(final)) throw new Error(`${final} exists already, and a backup never replaces another`);
    await writeFile(partial, "", { mode: 0o600, flag: "wx" });
  } catch (error) {
    return fail(sentence(folder, error));
  }
  try {
    await database.read([{ sql: "VACUUM INTO ?", args: [partial] }]);
    await synced(partial);
    const checked = await checkedApart(partial);
    const [fault] = checked.faults;
    if (fault !== undefined) throw new Error(`the copy does not hold what it must. ${fault}`);
    const manifest = await manifestOf(partial, name, { ...order, checked });
    await writeFile(`${partial}.json`, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    await synced(`${partial}.json`);
    // The manifest first: where there is a backup, it has one.
    await rename(`${partial}.json`, manifestBeside(final));
    await rename(partial, final);
    await synced(folder);
    return ok({ manifest, path: final, warnings: unsignedLogs(manifest.logs, order.keys) });
  } catch (error) {
    await Promise.all(["", "-journal", ".json"].map((end) => rm(`${partial}${end}`, { force: true })));
    return fail(sentence(folder, error));
  }
}

const sentence = (folder: string, error: unknown): string =>
  `No backup was made in ${folder}: ${error instanceof Error ? error.message : String(error)}.`.replace(/\.\.$/, ".");

const stemOf = (path: string): string => basename(path).replace(/\.(?:db|sqlite3?)$/, "");

/** Sorts by its time. */
const nameOf = ({ path, at }: BackupOrder): string =>
  `${stemOf(path)}-${formatInstant(at).replaceAll(/[-:.]/g, "")}.db`;

async function removeLeftOvers(folder: string, { path, at }: BackupOrder): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${stemOf(path)}-`) || !name.includes(`.db${PARTIAL}`)) continue;
    const { mtimeMs } = await stat(join(folder, name));
    if (at - mtimeMs > LEFT_OVER_MS) await rm(join(folder, name), { force: true });
  }
}

async function mustHaveRoom(database: Database, folder: string): Promise<void> {
  const sql = "SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size";
  const [row] = rowsAt<{ bytes: number }>(await database.read([{ sql, args: [] }]), 0);
  const { bavail, bsize } = await statfs(folder);
  const [needed, free] = [(row?.bytes ?? 0) + ROOM_LEFT, bavail * bsize];
  if (free < needed)
    throw new Error(
      `the disk has ${free} bytes left, and ${needed} are needed. Make room there, or give another folder`,
    );
}

/** On the disk, name or content. */
async function synced(path: string): Promise<void> {
  await using file = await open(path, "r");
  await file.sync();
}

function checkedApart(path: string): Promise<Checked> {
  return new Promise((done, failed) => {
    const thread = new Worker(new URL("./backup-thread.ts", import.meta.url), { workerData: path, execArgv: [] });
    thread.once("error", failed);
    thread.once("exit", () => failed(new Error("the thread that checks it ended")));
    thread.once("message", (told: CheckTold) => {
      if ("checked" in told) done(told.checked);
      else failed(new Error(`the copy cannot be read. ${told.failure}`));
    });
  });
}

/** SHA-256 of a file, hexadecimal. Rejects when it cannot be read. */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest("hex");
}

async function manifestOf(
  path: string,
  file: string,
  { at, version, keys, checked }: BackupOrder & { readonly checked: Checked },
): Promise<Manifest> {
  return {
    object: "backup",
    version: 1,
    file,
    made_at: formatInstant(at),
    service_version: version,
    schema: checked.schema,
    bytes: (await stat(path)).size,
    sha256: await digestOf(path),
    log_keys: keys.map(toBase64),
    logs: checked.logs.map(({ workspace, entries, checkpoint }) => ({ workspace, entries, checkpoint })),
  };
}

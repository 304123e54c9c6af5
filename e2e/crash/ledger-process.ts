import { writeSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { type Database, DatabaseError } from "../../src/adapters/database.ts";
import { applyMigrations } from "../../src/adapters/migrate.ts";
import { aNotary } from "../../src/testing/a-notary.ts";
import { openDatabase } from "../../src/adapters/open-database.ts";
import { systemSecrets } from "../../src/adapters/system.ts";
import type { WorkspaceId } from "../../src/core/ids.ts";
import { integrateLog } from "../../src/operations/integrate-log.ts";
import { isUnavailable } from "../../src/ports.ts";
import { portsOf } from "../../src/testing/database-ports.ts";
import { fakeWorld } from "../../src/testing/world.ts";
import { commitOf, type Intent } from "./intents.ts";
import { type Job, type Line, LOG_KEY, LOG_ORIGIN, WORKSPACES } from "./lines.ts";

/** A process that writes to the ledger and integrates its logs, as its one argument says ({@link Job}), until it is killed. */

// Safe because the parent wrote it.
const job = JSON.parse(process.argv[2] ?? "") as Job;
const isServer = !job.url.startsWith("file:");

/** So many pauses of {@link PAUSE_MS} may a server be away. */
const MOST_TRIES = 1_000;
const PAUSE_MS = 20;
const PROBE_MS = 40;
/** How often it still tries after a failure that is for good. */
const TRIES_AFTER = 30;

/** Not console.log: a line must be out before anything else is done. */
const say = (line: Line) => writeSync(1, `${JSON.stringify(line)}\n`);

// It ends with whoever started it, however that ends.
process.stdin
  .on("end", () => process.exit(1))
  .resume()
  .unref();

const database = await opened();
const world = { ...fakeWorld(), ...portsOf(database), secrets: systemSecrets };
const notary = await aNotary(LOG_KEY, LOG_ORIGIN);
/** Set by the first failure of a file. */
const file = { broken: false };
say({ say: "open" });

// Whoever runs a service asks it all the time, so that an old answer is at hand when the file breaks.
if (!isServer) setInterval(() => void world.ledger.ready(), PROBE_MS).unref();

await Promise.all([
  ...Array.from({ length: job.writers }, writer),
  ...Array.from({ length: job.integrators }, integrator),
]).catch((error: unknown) => say({ say: "bug", error: String(error) }));
database.close();

async function opened(): Promise<Database> {
  for (let tries = 1; ; tries += 1) {
    say({ say: "opening" });
    try {
      const opening = await openDatabase(job.url, null);
      await applyMigrations(opening);
      return opening;
    } catch (error) {
      if (!isServer || !(error instanceof DatabaseError) || tries >= MOST_TRIES) throw error;
      await delay(PAUSE_MS);
    }
  }
}

/** Begins with something else than the other writers do. */
async function writer(_: unknown, place: number): Promise<void> {
  for (let made = place; made < place + job.commits && !file.broken; made += 1) {
    const workspace = WORKSPACES[made % 2 === 0 ? 0 : 1];
    await persistent(async () => write(workspace, await commitOf(world, workspace, made)));
    await rest();
  }
}

async function write(workspace: WorkspaceId, { entry, changes, guards }: Intent): Promise<void> {
  const { id } = entry;
  for (let tries = 1; ; tries += 1) {
    const committed = await world.ledger.commit(workspace, entry, changes, guards);
    if (committed.ok) return void say({ say: "recorded", workspace, id, ...committed.value });
    if (committed.failure === "conflict") return void say({ say: "refused", workspace, id });
    if (!isServer) return broken();
    // It may be recorded or not. The same again, as a caller would who was told so.
    if (tries >= MOST_TRIES) throw new Error(`${id} was not confirmed in ${tries} tries`);
    await delay(PAUSE_MS);
  }
}

async function integrator(): Promise<void> {
  for (let round = 0; round < job.rounds && !file.broken; round += 1)
    for (const workspace of WORKSPACES) {
      await persistent(() => integrateLog(world, notary, workspace));
      await persistent(async () => {
        const { note } = await world.trees.newest(workspace);
        if (note !== null) say({ say: "published", workspace, note });
      });
      await rest();
    }
}

/**
 * Five processes that write to sqld 0.24 without a pause come to a standstill, each batch waiting out its 5 s: about that,
 * docs/decisions/0002. A file needs no more than a turn of the event loop, so that the others have theirs.
 */
function rest(): Promise<unknown> {
  return isServer ? delay(PAUSE_MS) : new Promise(setImmediate);
}

/** Again while a server is away; nothing more when a file is broken. */
async function persistent(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (!isUnavailable(error) || tries >= MOST_TRIES) throw error;
      if (!isServer) return broken();
      await delay(PAUSE_MS);
    }
  }
}

/** The first failure of a file is for good: what the ledger says of itself then, what it still takes, what it still reads. */
async function broken(): Promise<void> {
  if (file.broken) return;
  file.broken = true;
  const begun = performance.now();
  while ((await world.ledger.ready()) && performance.now() - begun < 2_000) await delay(5);
  const notReadyAfterMs = (await world.ledger.ready()) ? null : performance.now() - begun;
  let acknowledgedAfter = 0;
  for (let made = 0; made < TRIES_AFTER; made += 1) {
    const { entry, changes } = await commitOf(world, WORKSPACES[0], 0);
    if ((await world.ledger.commit(WORKSPACES[0], entry, changes)).ok) acknowledgedAfter += 1;
  }
  const readable = await world.ledger.entries(WORKSPACES[0], { from: 0, limit: 1_000_000 }).then(
    ({ length }) => length,
    (error: unknown) => String(error),
  );
  say({ say: "unavailable", notReadyAfterMs, acknowledgedAfter, readable });
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRemote } from "../../src/adapters/remote-database.ts";
import { chanceOf } from "../hostile-replies.ts";
import { type KillableSqld, startKillableSqld } from "./killable-sqld.ts";
import type { Job, Line } from "./lines.ts";
import { SEED } from "./seed.ts";
import { type Kill, killedAt, killOf, start } from "./started.ts";
import { type Stored, storedAt, storedIn } from "./stored.ts";
import { figuresOf, NOTHING_WRONG, recordedOf, sizeOf, verdictOf } from "./verdict.ts";

/** Processes that are killed and started again, so many times each. */
const WRITER_PROCESSES = 3;
const INTEGRATOR_PROCESSES = 2;
const KILLS_EACH = 21;
const SERVER_KILLS = 6;
/** Commits in flight in each writer. */
const WRITERS = 12;
const WORK_MS = 600;
const FOR_EVER = 1_000_000;

describe(`a libSQL server whose clients, and which itself, are killed at any moment (CRASH_SEED=${SEED})`, () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-crash-server-"));
  const env = { NODE_COMPILE_CACHE: join(folder, "compiled") };
  const told: Line[] = [];
  const kills: Kill[] = [];
  let serverKills = 0;
  let server: KillableSqld;
  let seen: Stored;
  let inFile: Stored;

  const writing = (commits = FOR_EVER): Job => ({
    url: server.url,
    writers: WRITERS,
    commits,
    integrators: 0,
    rounds: 0,
  });
  const integrating = (rounds = FOR_EVER): Job => ({ url: server.url, writers: 0, commits: 0, integrators: 1, rounds });

  /** One place among the processes: whoever is in it is killed, and the next one started. */
  async function killing(job: Job, seed: number): Promise<void> {
    const chance = chanceOf(seed);
    for (let kill = 0; kill < KILLS_EACH; kill += 1) {
      const drawn = killOf(chance, WORK_MS);
      kills.push(drawn);
      told.push(...(await killedAt(start(job, [], env), drawn)));
    }
  }

  async function killingTheServer(seed: number, isOver: () => boolean): Promise<void> {
    const chance = chanceOf(seed);
    for (; serverKills < SERVER_KILLS && !isOver(); serverKills += 1) {
      await delay(1_000 + 2_000 * chance());
      await server.killed();
    }
  }

  beforeAll(async () => {
    server = await startKillableSqld(folder);
    told.push(...(await start(writing(2), [], env).told));
    const jobs = [
      ...Array.from({ length: WRITER_PROCESSES }, () => writing()),
      ...Array.from({ length: INTEGRATOR_PROCESSES }, () => integrating()),
    ];
    const life = { over: false };
    const servers = killingTheServer(SEED + 100, () => life.over);
    await Promise.all(jobs.map((job, place) => killing(job, SEED + place)));
    life.over = true;
    await servers;
    for (const job of [writing(3), integrating(1)]) told.push(...(await start(job, [], env).told));
    const database = openRemote(server.url, null);
    seen = await storedIn(database);
    database.close();
    await server.stop();
    inFile = await storedAt(join(folder, "db", "dbs", "default", "data"));
    console.log(`${kills.length} kills and ${serverKills} of the server; ${figuresOf(seen, told)}`);
  }, 240_000);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("was killed often enough, recorded and published much", () => {
    expect(kills.length).toBeGreaterThanOrEqual(100);
    expect(new Set(kills.map(({ moment }) => moment)).size).toBe(3);
    expect(serverKills).toBeGreaterThan(2);
    expect(recordedOf(told)).toBeGreaterThan(100);
    expect(told.some(({ say }) => say === "refused")).toBe(true);
    expect(seen.checkpoints.length).toBeGreaterThan(10);
  });

  it("has every record once, with its effect; each checkpoint and node is the tree's; the file is sound", async () => {
    expect(await verdictOf(seen, told)).toEqual(NOTHING_WRONG);
  });

  it("says the same as its file does when it is stopped", () => {
    expect(inFile).toEqual(seen);
  });

  it("has no more than what was in flight that nobody was told of", () => {
    const acknowledged = recordedOf(told);
    expect(seen.entries.length - acknowledged).toBeLessThanOrEqual(WRITER_PROCESSES * KILLS_EACH * WRITERS);
  });

  it("has logs that are as long as the ledger again", () => {
    for (const workspace of ["acme", "bolt"])
      expect(sizeOf(seen.checkpoints.filter((one) => one.workspace === workspace))).toBe(
        seen.entries.filter((one) => one.workspace === workspace).length,
      );
  });
});

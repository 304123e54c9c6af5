import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chanceOf } from "../hostile-replies.ts";
import { jobsOn, type Line } from "./lines.ts";
import { SEED } from "./seed.ts";
import { type Kill, killedAt, killOf, start } from "./started.ts";
import { type Stored, storedAt } from "./stored.ts";
import { figuresOf, NOTHING_WRONG, recordedOf, sizeOf, verdictOf } from "./verdict.ts";

const KILLS = 105;
/** Files that are killed while they are made. */
const NEW_FILES = 4;
const KILLS_EACH = 4;
const WRITERS = 8;
const INTEGRATORS = 2;
const WORK_MS = 250;

const folder = mkdtempSync(join(tmpdir(), "umpire-crash-file-"));
const env = { NODE_COMPILE_CACHE: join(folder, "compiled") };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const jobOn = jobsOn({ writers: WRITERS, integrators: INTEGRATORS });

/** A process that does a little, then one that only integrates: both end by themselves. */
const finished = async (path: string): Promise<readonly Line[]> => [
  ...(await start(jobOn(path, 10, 3), [], env).told),
  ...(await start(jobOn(path, 0, 1), [], env).told),
];

describe(`a file whose owner is killed at any moment (CRASH_SEED=${SEED})`, () => {
  const path = join(folder, "deep", "umpire.db");
  const chance = chanceOf(SEED);
  const told: Line[] = [];
  const kills: Kill[] = [];
  let stored: Stored;

  beforeAll(async () => {
    told.push(...(await finished(path)));
    for (let kill = 0; kill < KILLS; kill += 1) {
      const drawn = killOf(chance, WORK_MS);
      kills.push(drawn);
      told.push(...(await killedAt(start(jobOn(path), [], env), drawn)));
    }
    told.push(...(await finished(path)));
    stored = await storedAt(path);
    console.log(`${kills.length} kills; ${figuresOf(stored, told)}`);
  }, 240_000);

  it("was killed often enough, at its work and before it, and recorded and published much", () => {
    expect(kills.length).toBeGreaterThanOrEqual(100);
    expect(new Set(kills.map(({ moment }) => moment)).size).toBe(3);
    expect(recordedOf(told)).toBeGreaterThan(KILLS * 2);
    expect(told.some(({ say }) => say === "refused")).toBe(true);
    expect(stored.checkpoints.length).toBeGreaterThan(KILLS / 2);
  });

  it("has every record once, with its effect; each checkpoint and node is the tree's; the file is sound", async () => {
    expect(await verdictOf(stored, told)).toEqual(NOTHING_WRONG);
  });

  it("has no more than what was in flight that nobody was told of", () => {
    expect(stored.entries.length - recordedOf(told)).toBeLessThanOrEqual(KILLS * WRITERS);
  });

  it("has logs that are as long as the ledger again", () => {
    expect(sizeOf(stored.checkpoints)).toBeGreaterThan(0);
    for (const workspace of ["acme", "bolt"])
      expect(sizeOf(stored.checkpoints.filter((one) => one.workspace === workspace))).toBe(
        stored.entries.filter((one) => one.workspace === workspace).length,
      );
  });
});

it(`a new file whose maker is killed is made by the next (CRASH_SEED=${SEED})`, { timeout: 120_000 }, async () => {
  const chance = chanceOf(SEED + 1);
  for (let file = 0; file < NEW_FILES; file += 1) {
    const path = join(folder, `new-${file}.db`);
    const told: Line[] = [];
    for (let kill = 0; kill < KILLS_EACH; kill += 1)
      told.push(...(await killedAt(start(jobOn(path), [], env), { moment: "opening", afterMs: 25 * chance() })));
    told.push(...(await start(jobOn(path, 10, 3), [], env).told));
    const stored = await storedAt(path);
    expect(await verdictOf(stored, told)).toEqual(NOTHING_WRONG);
    expect(recordedOf(told)).toBeGreaterThan(WRITERS);
  }
});

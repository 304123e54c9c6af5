import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { chanceOf } from "../hostile-replies.ts";
import { jobsOn, type Line } from "./lines.ts";
import { SEED } from "./seed.ts";
import { start } from "./started.ts";
import { storedAt } from "./stored.ts";
import { canTrace, type Fault, named, under } from "./strace.ts";
import { figuresOf, NOTHING_WRONG, verdictOf } from "./verdict.ts";

/** By the clock a kill seldom falls between two writes of one commit. Here each does, or between a write and its sync. */

const WRITERS = 4;
/** Of each call: how many kills, and at which of the calls of a process. A commit writes some twenty times, syncs four, truncates once. */
const STEPS = [
  { calls: "pwrite64", kills: 12, from: 20, to: 300 },
  { calls: "fsync,fdatasync", kills: 4, from: 5, to: 40 },
  { calls: "ftruncate", kills: 2, from: 2, to: 10 },
];

const folder = mkdtempSync(join(tmpdir(), "umpire-steps-"));
const env = { NODE_COMPILE_CACHE: join(folder, "compiled") };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const traceable = canTrace();
if (!traceable) console.log("--- skipped, no strace: e2e/crash/steps.test.ts, kills between two writes of a commit");

const jobOn = jobsOn({ writers: WRITERS, integrators: 1 });

function kills(): readonly Fault[] {
  const chance = chanceOf(SEED);
  return STEPS.flatMap(({ calls, kills: count, from, to }) =>
    Array.from({ length: count }, (): Fault => {
      const when = from + Math.floor(chance() * (to - from));
      return { calls, does: "signal=SIGKILL", when: String(when) };
    }),
  );
}

describe.runIf(traceable)(`a file whose owner is killed in the middle of a commit (CRASH_SEED=${SEED})`, () => {
  it("is right after each kill, and for the next owner", { timeout: 120_000 }, async () => {
    const path = join(folder, "umpire.db");
    const told: Line[] = [...(await start(jobOn(path, 5, 2), [], env).told)];
    for (const kill of kills()) {
      const killed = start(jobOn(path), under(kill), env);
      told.push(...(await killed.told));
      expect([named(kill), killed.process.signalCode]).toEqual([named(kill), "SIGKILL"]);
      expect([named(kill), await verdictOf(await storedAt(path), told)]).toEqual([named(kill), NOTHING_WRONG]);
    }
    told.push(...(await start(jobOn(path, 5, 2), [], env).told));
    const stored = await storedAt(path);
    expect(await verdictOf(stored, told)).toEqual(NOTHING_WRONG);
    console.log(`${kills().length} kills; ${figuresOf(stored, told)}`);
  });

  it("is made by the next when it is new", async () => {
    const chance = chanceOf(SEED + 1);
    for (let file = 0; file < 4; file += 1) {
      const path = join(folder, `new-${file}.db`);
      const when = String(10 + Math.floor(chance() * 100));
      const killed = start(jobOn(path), under({ calls: "pwrite64", does: "signal=SIGKILL", when }), env);
      const told = [...(await killed.told), ...(await start(jobOn(path, 5, 2), [], env).told)];
      expect(await verdictOf(await storedAt(path), told)).toEqual(NOTHING_WRONG);
    }
  });
});

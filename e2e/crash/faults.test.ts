import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { chanceOf } from "../hostile-replies.ts";
import { canMount, limited, mounted } from "./full-disk.ts";
import { jobsOn, type Line } from "./lines.ts";
import { SEED } from "./seed.ts";
import { start } from "./started.ts";
import { storedAt } from "./stored.ts";
import { canTrace, type Fault, named, under } from "./strace.ts";
import { NOTHING_WRONG, recordedOf, type Verdict, verdictOf } from "./verdict.ts";

const WRITERS = 4;

const folder = mkdtempSync(join(tmpdir(), "umpire-faults-"));
const env = { NODE_COMPILE_CACHE: join(folder, "compiled") };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const jobOn = jobsOn({ writers: WRITERS, integrators: 1 });

/** What became of a process that worked until the disk failed it, and of its file. */
interface Broken {
  readonly told: readonly Line[];
  readonly verdict: Verdict;
  /** Recorded, and nobody was told: what was in flight. */
  readonly untold: number;
  readonly notReadyAfterMs: number;
  readonly acknowledgedAfter: number;
  /** What it could still read: all that stands in the file afterwards, nothing, or what is not so. */
  readonly reads: "all" | "nothing" | "what is not so";
}

async function untilBroken(path: string, before: readonly Line[], command: readonly string[]): Promise<Broken> {
  const told = await start(jobOn(path), command, env).told;
  const stored = await storedAt(path);
  const end = told.findIndex(({ say }) => say === "unavailable");
  const line = told[end];
  if (line?.say !== "unavailable") throw new Error(`The disk did not fail: ${JSON.stringify(told.slice(-3))}`);
  const inFile = stored.entries.filter(({ workspace }) => workspace === "acme").length;
  const isError = typeof line.readable === "string" && /disk I\/O error|disk is full/.test(line.readable);
  return {
    told,
    verdict: await verdictOf(stored, [...before, ...told]),
    untold: stored.entries.length - recordedOf(before) - recordedOf(told),
    notReadyAfterMs: line.notReadyAfterMs ?? Infinity,
    acknowledgedAfter: line.acknowledgedAfter + recordedOf(told.slice(end)),
    reads: line.readable === inFile ? "all" : isError ? "nothing" : "what is not so",
  };
}

/** Not ready within a second, nothing acknowledged any more, and what can still be read is what stands. */
function expectBroken(broken: Broken, reads: readonly Broken["reads"][]): void {
  expect(broken.verdict).toEqual(NOTHING_WRONG);
  expect(broken.untold).toBeLessThanOrEqual(WRITERS);
  expect(broken.acknowledgedAfter).toBe(0);
  expect(broken.notReadyAfterMs).toBeLessThan(1_000);
  expect(reads).toContain(broken.reads);
}

/** The n-th call of four in a row, because a commit syncs four times; or from there on. */
function faults(): readonly Fault[] {
  const chance = chanceOf(SEED);
  const nth = (from: number, to: number) => from + Math.floor(chance() * (to - from));
  const sync = nth(20, 60);
  const truncate = nth(5, 15);
  const writes = Array.from({ length: 2 }, () => nth(100, 700));
  return [
    ...[0, 1, 2, 3].flatMap((more): readonly Fault[] => [
      { calls: "fsync,fdatasync", does: "error=EIO", when: `${sync + more}` },
      { calls: "fsync,fdatasync", does: "error=EIO", when: `${sync + more}+` },
    ]),
    ...writes.flatMap((write): readonly Fault[] => [
      { calls: "pwrite64", does: "error=ENOSPC", when: `${write}` },
      { calls: "pwrite64", does: "error=ENOSPC", when: `${write}+` },
    ]),
    { calls: "ftruncate", does: "error=EIO", when: `${truncate}` },
    { calls: "ftruncate", does: "error=EIO", when: `${truncate}+` },
  ];
}

const traceable = canTrace();
if (!traceable) console.log("--- skipped, no strace: e2e/crash/faults.test.ts, faults of the disk");

describe.runIf(traceable)(`a disk that fails (CRASH_SEED=${SEED})`, () => {
  it.each(faults().map((fault) => [named(fault), fault] as const))("%s", async (name, fault) => {
    const path = join(folder, `${name.replaceAll(/\W+/g, "-")}.db`);
    const before = await start(jobOn(path, 2, 2), [], env).told;
    const broken = await untilBroken(path, before, under(fault));
    // A disk that failed once is readable again; one that fails for good may not let the journal be played back.
    expectBroken(broken, fault.when.endsWith("+") ? ["all", "nothing"] : ["all"]);
    expect(recordedOf(broken.told)).toBeGreaterThan(0);
    const after = await start(jobOn(path, 5, 2), [], env).told;
    expect(recordedOf(after)).toBeGreaterThan(WRITERS);
    expect(await verdictOf(await storedAt(path), [...before, ...broken.told, ...after])).toEqual(NOTHING_WRONG);
  });

  // The first commit makes the book of migrations, the second all tables.
  it.each([1, 3, 4, 5, 7, 8])(
    "fsync,fdatasync: EIO from %i on, while a new file is made: it is not opened",
    async (n) => {
      const path = join(folder, `new-${n}.db`);
      const told = await start(jobOn(path), under({ calls: "fsync,fdatasync", does: "error=EIO", when: `${n}+` }), env)
        .told;
      expect(told).toEqual([{ say: "opening" }, { say: "bug", error: expect.stringContaining("disk I/O error") }]);
      const after = await start(jobOn(path, 5, 2), [], env).told;
      expect(recordedOf(after)).toBeGreaterThan(WRITERS);
      expect(await verdictOf(await storedAt(path), after)).toEqual(NOTHING_WRONG);
    },
  );
});

const mountable = canMount(join(folder, "probe"));
if (!mountable) console.log("--- skipped, no mounting: e2e/crash/faults.test.ts, a file system that is full");

describe("a disk that is full", () => {
  const disks = [
    ...(mountable ? [["a small file system", mounted] as const] : []),
    ["a limit on files", limited] as const,
  ];
  it.each(disks)("%s", async (name, made) => {
    const disk = made(join(folder, name.replaceAll(" ", "-")));
    const path = join(disk.folder, "umpire.db");
    try {
      const first = await untilBroken(path, [], disk.under());
      expectBroken(first, ["all"]);
      expect(recordedOf(first.told)).toBeGreaterThan(50);
      const second = await untilBroken(path, first.told, disk.under());
      expectBroken(second, ["all"]);
      disk.makeRoom();
      const third = await start(jobOn(path, 5, 2), disk.under(), env).told;
      expect(recordedOf(third)).toBeGreaterThan(WRITERS);
      expect(await verdictOf(await storedAt(path), [...first.told, ...second.told, ...third])).toEqual(NOTHING_WRONG);
    } finally {
      disk.release();
    }
  });
});

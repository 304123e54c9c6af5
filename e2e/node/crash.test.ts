import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentOf, startWriter } from "./writer.ts";

const KILLS = 24;

describe("a process that is killed while it writes", () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-crash-"));
  const path = join(folder, "deep", "umpire.db");
  const acknowledged: string[] = [];
  let content: Awaited<ReturnType<typeof contentOf>>;

  beforeAll(async () => {
    for (let round = 0; round < KILLS; round += 1) acknowledged.push(...(await killedAfter(path, (round * 37) % 61)));
    content = await contentOf(path);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("has every decision that was acknowledged", () => {
    expect(acknowledged.length).toBeGreaterThan(KILLS * 20);
    const stored = new Set(content.ids);
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  });

  it("has a ledger without a gap or a repeat", () => {
    expect(content.sequences).toEqual(content.sequences.map((_, index) => index));
    expect(new Set(content.ids).size).toBe(content.ids.length);
  });

  it("has no more than one decision a kill that nobody was told of", () => {
    expect(content.ids.length - acknowledged.length).toBeLessThanOrEqual(KILLS);
  });

  it("has each decision with its effect, and no effect without its decision", () => {
    expect(new Set(content.campaigns)).toEqual(new Set(content.ids));
  });

  it("has a sound file", () => {
    expect(content.integrity).toEqual(["ok"]);
  });
});

/** Kills a writer after so many acknowledgements (0: while it opens the file), and gives all that it acknowledged. */
async function killedAfter(path: string, count: number): Promise<readonly string[]> {
  const writer = startWriter(path);
  const read: string[] = [];
  for (let line = await writer.next(); line !== null && read.push(line) <= count; line = await writer.next());
  read.push(...(await writer.kill()));
  return read.filter((line) => line.startsWith("dec_"));
}

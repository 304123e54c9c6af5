import { CloudEvent } from "cloudevents";
import { describe, expect, it } from "vitest";
import { workspaceOf } from "../testing/asked.ts";
import { storeKey } from "../testing/a-key.ts";
import { askOf, bearer } from "../testing/http.ts";
import { aDecisionEntry, anEntry } from "../testing/ports.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";

const ENTRIES = 230;

/** A world with a ledger of three pages. */
async function aWorld(over: Parameters<typeof fakeWorld>[0] = {}): Promise<FakeWorld> {
  const world = fakeWorld(over);
  storeKey(world, "ump_good");
  for (let place = 0; place < ENTRIES; place += 1)
    await world.ledger.commit(workspaceOf("acme"), place % 2 === 0 ? aDecisionEntry() : anEntry(), []);
  return world;
}

const asked = (world: FakeWorld, path: string): Promise<Response> =>
  askOf(world)({ path, headers: bearer("ump_good") });

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads what came over the wire
async function exported(world: FakeWorld, query = ""): Promise<readonly any[]> {
  const response = await asked(world, `/audit/export${query}`);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/x-ndjson"]);
  const text = await response.text();
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** Every record, as the pages of the list have them. */
async function listed(world: FakeWorld): Promise<readonly unknown[]> {
  const records: unknown[] = [];
  for (let cursor: string | null = "0"; cursor !== null;) {
    const response: Response = await asked(world, `/audit/records?limit=100&cursor=${cursor}`);
    // Safe because the list is the one shape of every list.
    const page = (await response.json()) as { data: unknown[]; next_cursor: string | null };
    records.push(...page.data);
    cursor = page.next_cursor;
  }
  return records;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("an export", () => {
  it("is the records of the list, a line each", async () => {
    const world = await aWorld();
    const lines = await exported(world, "?format=jsonl");
    expect(lines).toHaveLength(ENTRIES);
    expect(lines).toEqual(await listed(world));
    expect(await exported(world)).toEqual(lines);
  });

  it.each([1, 99, 100, 101, ENTRIES - 1, ENTRIES, ENTRIES + 1])("goes on from %d", async (from) => {
    const world = await aWorld();
    expect(await exported(world, `?from=${from}`)).toEqual((await exported(world)).slice(from));
  });

  it("in CloudEvents is what CloudEvents' own library takes, with the record inside", async () => {
    const world = await aWorld();
    const events = await exported(world, "?format=cloudevents");
    for (const event of events) expect(new CloudEvent(event, true).validate()).toBe(true);
    expect(events.map(({ data }) => data)).toEqual(await exported(world));
    expect(new Set(events.map(({ source }) => source))).toEqual(new Set(["//umpire.test/acme"]));
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map(({ sequence }) => sequence).toSorted());
    expect(events.slice(0, 2)).toMatchObject([
      { type: "umpire.record.decision", subject: "123", id: events[0]?.data.id, time: events[0]?.data.at },
      { type: "umpire.record.import" },
    ]);
    expect(events[1]).not.toHaveProperty("subject");
  });

  it("of a service that signs nothing has events too", async () => {
    const [event] = await exported(await aWorld({ notary: null }), "?format=cloudevents");
    expect(new CloudEvent(event, true).source).toBe("/acme");
  });

  it("has leaf hashes where entries were pruned for their age; the list and CloudEvents pass over them", async () => {
    const world = await aWorld();
    const { entries } = world.ledger;
    const pruned = {
      ...world.ledger,
      entries: (...[workspace, { from, limit }]: Parameters<typeof entries>) =>
        entries(workspace, { from: Math.max(from, 120), limit }),
    };
    const left = { ...world, ledger: pruned };
    const expected = (await listed(world)).slice(120);
    expect(expected).toHaveLength(ENTRIES - 120);
    const { lines } = world.memory.of(workspaceOf("acme"));
    const gone = lines
      .slice(0, 120)
      .map(({ sequence, leafHash }) => ({ object: "pruned_record", sequence, leaf_hash: leafHash }));
    expect(await exported(left)).toEqual([...gone, ...expected]);
    expect(await exported(left, "?from=119")).toEqual([...gone.slice(119), ...expected]);
    expect(await exported(left, "?from=121")).toEqual(expected.slice(1));
    expect(await exported(left, "?format=cloudevents")).toHaveLength(expected.length);
    expect(await listed(left)).toEqual(expected);
  });

  it("ends with what stood when it began", async () => {
    const world = await aWorld();
    const response = await asked(world, "/audit/export");
    await world.ledger.commit(workspaceOf("acme"), anEntry(), []);
    expect((await response.text()).trim().split("\n")).toHaveLength(ENTRIES);
  });

  it("that breaks says so in its last line", async () => {
    const world = await aWorld();
    const { entries } = world.ledger;
    const breaking = {
      ...world.ledger,
      entries: async (...[workspace, range]: Parameters<typeof entries>) => {
        if (range.from > 0) throw new Error("10.0.0.7 is away");
        return entries(workspace, range);
      },
    };
    const lines = await exported({ ...world, ledger: breaking });
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toMatchObject({ type: "/problems/internal_error" });
    expect(JSON.stringify(lines.at(-1))).not.toContain("10.0.0.7");
  });

  it("of which no more is read than somebody takes, and nothing after they are gone", async () => {
    const world = await aWorld();
    const { entries } = world.ledger;
    const read: number[] = [];
    const counted = {
      ...world.ledger,
      entries: (...[workspace, range]: Parameters<typeof entries>) => {
        read.push(range.from);
        return entries(workspace, range);
      },
    };
    const response = await asked({ ...world, ledger: counted }, "/audit/export");
    const reader = response.body?.getReader();
    for (let lines = 0; lines < 100; lines += 1) {
      await settled();
      expect(read).toEqual([0]);
      await reader?.read();
    }
    await settled();
    expect(read).toEqual([0, 100]);
    await reader?.cancel();
    await settled();
    expect(read).toEqual([0, 100]);
  });

  it.each(["?format=csv", "?from=-1", "?from=1.5", "?from=x", "?cursor=1"])("is none with %s", async (query) => {
    const response = await asked(await aWorld(), `/audit/export${query}`);
    expect(response.status).toBe(422);
  });
});

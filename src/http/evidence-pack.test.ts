import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { MOST_PACKED } from "../operations/evidence-pack.ts";
import { storeKey } from "../testing/a-key.ts";
import { NOW, workspaceOf } from "../testing/asked.ts";
import { askOf, bearer } from "../testing/http.ts";
import { aDecisionEntry, anEntry } from "../testing/ports.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";

const ACME = workspaceOf("acme");
const ENTRIES = 1_200;
const QUERY = "?from=2026-11-23&to=2026-11-23";

/** Texts that do not compress, so that an archive of them does not fit in what is sent at once. */
const noise = (place: number): string =>
  Array.from({ length: 20 }, (_, at) => Math.abs(Math.sin(place * 31 + at)).toString(36)).join("");

async function aWorld(entries = ENTRIES): Promise<FakeWorld> {
  const world = fakeWorld();
  storeKey(world, "ump_good");
  for (let place = 0; place < entries; place += 1) {
    const body = { note: noise(place) };
    await world.ledger.commit(ACME, place % 4 === 0 ? aDecisionEntry({ body }) : anEntry({ body }), []);
  }
  return world;
}

const asked = (world: Parameters<typeof askOf>[0], query = QUERY): Promise<Response> =>
  askOf(world)({ path: `/audit/evidence-pack${query}`, headers: bearer("ump_good") });

/** So many turns that whatever can go on has gone on. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 500; turns += 1) await new Promise((resolve) => setImmediate(resolve));
}

const away = () => Promise.reject(Object.assign(new Error("10.0.0.7"), { reason: "unavailable" }));

describe("an evidence pack over HTTP", () => {
  it("is an archive to be saved, whose manifest counts what is in it", async () => {
    const world = await aWorld(10);
    const response = await asked(world);
    expect([
      response.status,
      response.headers.get("content-type"),
      response.headers.get("content-disposition"),
    ]).toEqual([200, "application/zip", 'attachment; filename="evidence-pack.zip"']);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const manifest = JSON.parse(new TextDecoder().decode(files["manifest.json"]));
    expect(manifest.counts).toEqual({ entries: 10, decisions: 3, approvals: 0, changes: 0, policies: 1 });
    expect(manifest).toMatchObject({ from: "2026-11-23T00:00:00.000Z", to: "2026-11-24T00:00:00.000Z" });
    expect(manifest.files.map(({ name }: { name: string }) => name)).toEqual(Object.keys(files).slice(0, -2));
  });

  it("of a log without an entry is whole too", async () => {
    const world = fakeWorld();
    storeKey(world, "ump_good");
    const response = await asked(world);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(new TextDecoder().decode(files["verification.json"])).toContain('"ok":true');
    expect(files["entries.jsonl"]).toHaveLength(0);
  });

  it("is read no further than somebody takes it, and not on when they are gone", async () => {
    const world = await aWorld();
    const { entries } = world.ledger;
    const read: number[] = [];
    const counted: Parameters<typeof askOf>[0] = {
      ...world,
      ledger: {
        ...world.ledger,
        entries: (workspace, range) => {
          read.push(range.from);
          return entries(workspace, range);
        },
      },
    };
    const response = await asked(counted);
    const reader = response.body?.getReader();
    await settled();
    const first = read.length;
    expect(first).toBeLessThan(ENTRIES / 100);
    await settled();
    expect(read.length).toBe(first);
    expect((await reader?.read())?.value?.length).toBeLessThan(256 * 1024);
    await settled();
    const second = read.length;
    expect(second).toBeGreaterThan(first);
    await reader?.cancel();
    await settled();
    expect(read.length).toBeLessThanOrEqual(second + 1);
  });

  it("that breaks before anything was sent is a problem, and after it no archive", async () => {
    const small = await aWorld(5);
    const refused = await asked({ ...small, trees: { ...small.trees, nodes: away } });
    expect([refused.status, refused.headers.get("content-type")]).toEqual([503, "application/problem+json"]);
    const large = await aWorld();
    const response = await asked({ ...large, history: { ...large.history, policies: away } });
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow("It could not be finished");
  });

  it("of an unsigned log is none", async () => {
    const response = await asked({ ...(await aWorld(1)), notary: null });
    expect([response.status, await response.json()]).toMatchObject([409, { code: "log_unsigned" }]);
  });

  it("of more entries than a pack holds is refused with an end that fits", async () => {
    const world = await aWorld(3);
    const spans = [MOST_PACKED, MOST_PACKED + 1].map((end) => ({ first: 0, end, prunedBelow: null }));
    const [most, more] = await Promise.all(
      spans.map((span) => asked({ ...world, history: { ...world.history, span: async () => span } })),
    );
    expect(most?.status).not.toBe(422);
    expect([more?.status, await more?.json()]).toMatchObject([
      422,
      {
        errors: [
          {
            pointer: "query/to",
            detail: expect.stringContaining("makes a stretch of 20,001 entries, and a pack holds 20,000"),
          },
        ],
      },
    ]);
    const next = anEntry({ at: NOW + 5 });
    const told = await asked({
      ...world,
      ledger: { ...world.ledger, entries: async () => [{ ...next, sequence: 1, leafHash: "", body: "" }] },
      history: { ...world.history, span: async () => ({ first: 0, end: MOST_PACKED + 1, prunedBelow: null }) },
    });
    expect(await told.text()).toContain("such as 2026-11-23T12:00:00.005Z, and from there on in the next");
  });
});

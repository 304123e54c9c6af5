import { describe, expect, it } from "vitest";
import type { EntryKind } from "../core/entry-kind.ts";
import { DAY_MS, formatInstant } from "../core/time.ts";
import { aCaller, NOW, workspaceOf } from "../testing/asked.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { getRecord } from "./get-record.ts";
import { listRecords } from "./list-records.ts";
import { perform } from "./operation.ts";

const NOTHING = { body: undefined, ifMatch: null, noCache: false };

interface Line {
  readonly kind?: EntryKind;
  readonly agent?: string;
  readonly campaignId?: string;
  readonly at?: number;
}

async function worldWith(lines: readonly Line[]): Promise<FakeWorld> {
  const world = fakeWorld();
  for (const [n, line] of lines.entries()) {
    const entry = { kind: "import", agent: "crm", keyId: "key_1", campaignId: null, at: NOW, ...line } as const;
    const id = `ent_${String(n).padStart(26, "0")}` as const;
    const whole = { ...entry, id, outcome: null, actionType: null, body: { n } };
    await world.ledger.commit(workspaceOf("acme"), whole, []);
  }
  return world;
}

async function found(world: FakeWorld, query: object) {
  const parsed = listRecords.query?.parse(query);
  if (!parsed) throw new Error("no query");
  const input = { ...NOTHING, params: undefined, query: parsed };
  const answer = await perform(world, aCaller(), { operation: listRecords, input });
  if (!answer.ok) throw new Error(answer.failure.detail);
  const { data, next_cursor } = answer.value.view;
  return [data.map(({ sequence }) => sequence), next_cursor];
}

const LINES: readonly Line[] = [
  { kind: "hold_placed", campaignId: "a", at: NOW - 2 * DAY_MS },
  { agent: "eva", at: NOW - DAY_MS },
  { kind: "hold_placed", campaignId: "b" },
  { kind: "hold_placed", agent: "eva", campaignId: "a" },
  {},
];

describe("the ledger, read", () => {
  it.each([
    ["in order, page by page", { limit: 2 }, [[0, 1], "2"]],
    ["to its end, which a short page is", { cursor: 3 }, [[3, 4], null]],
    ["newest first", { order: "newest", limit: 2 }, [[4, 3], "2"]],
    ["newest first from where a page ended", { order: "newest", limit: 2, cursor: 2 }, [[2, 1], "0"]],
    ["newest first to its beginning", { order: "newest", cursor: 1 }, [[1, 0], null]],
    ["from beyond its end", { order: "newest", cursor: 99, limit: 1 }, [[4], "3"]],
    ["by kind", { kind: "hold_placed" }, [[0, 2, 3], null]],
    ["by campaign, newest first", { campaign_id: "a", order: "newest" }, [[3, 0], null]],
    ["by agent", { agent: "eva", limit: 1 }, [[1], "2"]],
    ["by all at once", { agent: "eva", kind: "hold_placed" }, [[3], null]],
    ["by time, from inclusive, to exclusive", between(NOW - 2 * DAY_MS, NOW - DAY_MS), [[0], null]],
    ["for what is not there", { kind: "policy_published" }, [[], null]],
  ])("%s", async (_, query, expected) => {
    expect(await found(await worldWith(LINES), query)).toEqual(expected);
  });

  it("looks through so much for one page and says where to go on, until there is nothing more", async () => {
    const world = await worldWith([{ kind: "hold_placed" }]);
    const { lines } = world.memory.of(workspaceOf("acme"));
    // 60,000 entries; all but the first are of another kind.
    const more = lines.flatMap((first) =>
      Array.from({ length: 59_999 }, (_, n) => ({
        ...first,
        sequence: n + 1,
        entry: { ...first.entry, kind: "import" as const },
      })),
    );
    for (const line of more) lines.push(line);
    expect(await found(world, { order: "newest", kind: "hold_placed" })).toEqual([[], "9999"]);
    expect(await found(world, { order: "newest", kind: "hold_placed", cursor: 9_999 })).toEqual([[0], null]);
    expect(await found(world, { kind: "policy_published" })).toEqual([[], "50000"]);
  });

  it("gives one entry by its sequence, and none that is not there", async () => {
    const world = await worldWith(LINES);
    const third = await perform(world, aCaller(), { operation: getRecord, input: at(3) });
    expect(third).toMatchObject({ ok: true, value: { view: { sequence: 3, agent: "eva", body: '{"n":3}' } } });
    const none = await perform(world, aCaller(), { operation: getRecord, input: at(5) });
    expect(none).toMatchObject({ ok: false, failure: { code: "record_not_found" } });
  });
});

function between(from: number, to: number) {
  return { from: formatInstant(from), to: formatInstant(to) };
}

function at(sequence: number) {
  return { ...NOTHING, params: { sequence }, query: undefined };
}

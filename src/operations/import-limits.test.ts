import { describe, expect, it } from "vitest";
import { addDays } from "../core/time.ts";
import { aCaller, aCampaign } from "../testing/asked.ts";
import { CSV, sendImport } from "../testing/importing.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";

const ACME = aCaller().workspace;
const HEADER = "campaign_id,date,clicks\n";

const worldOf = (campaigns: number) => {
  const world = fakeWorld();
  const ids = Array.from({ length: campaigns }, (_, index) => `c${index}`);
  world.store(ids.map((id) => ({ do: "put_campaign", campaign: aCampaign({ id }) })));
  return world;
};

/** Rows of so many days of so many campaigns, newest day first. */
const rows = (campaigns: number, days: number) =>
  Array.from(
    { length: campaigns * days },
    (_, index) => `c${index % campaigns},${addDays("2026-11-22", -Math.floor(index / campaigns))},1\n`,
  );

async function* all(lines: readonly string[]) {
  yield HEADER;
  for (let at = 0; at < lines.length; at += 500) yield lines.slice(at, at + 500).join("");
}

const send = (world: FakeWorld, chunks: AsyncIterable<string>, query = {}) =>
  sendImport(world, { mediaType: CSV, chunks, query });

const bodies = (world: FakeWorld) => world.memory.of(ACME).lines.map(({ body }) => JSON.parse(body) as object);

async function* unreadable() {
  yield HEADER;
  for (let at = 0; at < 1_001; at += 1) yield "x\n".repeat(100);
}

describe("an import", () => {
  it.each([
    [1, 400, []],
    [1, 401, ["is beyond the 400 days that one import takes for a campaign: send it in another import"]],
    [1_000, 1, []],
    [1_001, 1, ["is beyond the 1000 campaigns that one import takes: send it in another import"]],
  ])("of %i campaigns × %i days refuses %j", async (campaigns, days, refused) => {
    const answer = await send(worldOf(campaigns), all(rows(campaigns, days)));
    expect(answer).toMatchObject({ ok: true, value: { view: { days_stored: campaigns * days - refused.length } } });
    const reasons = answer.ok ? answer.value.view.refused.map(({ reason }) => reason) : [];
    expect(reasons).toEqual(refused);
  });

  it("is recorded in parts of 5,000 days, each a small line", async () => {
    const world = worldOf(20);
    await send(world, all(rows(20, 300)));
    expect(bodies(world)).toMatchObject([
      { days_stored: 5_000, lines: { from: 2, to: 5_001, count: 5_000 } },
      { days_stored: 1_000, lines: { from: 5_002, to: 6_001, count: 1_000 } },
    ]);
    expect(Math.max(...world.memory.of(ACME).lines.map(({ body }) => body.length))).toBeLessThan(1_000);
  });

  it("that shifts is recorded in the same parts, once its newest day is known", async () => {
    const world = worldOf(20);
    await send(world, all(rows(20, 300).toReversed()), { shift_to: "yesterday" });
    expect(bodies(world)).toMatchObject([{ days_stored: 5_000 }, { days_stored: 1_000 }]);
  });

  it("stops when the ledger fails, says what is stored, and can be sent again", async () => {
    const world = worldOf(20);
    const lines = rows(20, 300);
    const failing = async function* () {
      yield* all(lines.slice(0, 5_500));
      world.ledger.fail("unavailable");
      yield lines.slice(5_500).join("");
    };
    const answer = await send(world, failing());
    expect(answer).toMatchObject({
      ok: false,
      failure: {
        code: "ledger_unavailable",
        retryAfterS: 1,
        detail: expect.stringContaining("from line 5002 on. 5000 accepted lines before it are stored"),
      },
    });
    world.ledger.fail(null);
    expect(await send(world, all(lines))).toMatchObject({
      ok: true,
      value: { view: { days_stored: 6_000, refused: [] } },
    });
    expect([...world.memory.of(ACME).days.values()].map(({ size }) => size)).toEqual(Array(20).fill(300));
  });

  it("stops reading at 100,000 refused lines, and says where", async () => {
    const answer = await send(worldOf(1), unreadable());
    expect(answer).toMatchObject({ ok: true, value: { view: { lines: 100_000, unread_from_line: 100_002 } } });
  });
});

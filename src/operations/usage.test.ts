import { describe, expect, it } from "vitest";
import { aCaller, NOW, workspaceOf } from "../testing/asked.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { getUsage } from "./get-usage.ts";
import { watchBudgets } from "./watch-budgets.ts";

const ACME = workspaceOf("acme");
const nothing = { params: {}, query: {}, body: undefined, ifMatch: null, noCache: false };

async function spend(world: FakeWorld, micros: number, settle = true) {
  const id = world.secrets.id("mdl", NOW);
  const base = { agent: "crm", model: "claude-haiku-5-5", prompt: "pmt_1", items: 2, at: NOW, expiresAt: NOW + 1_000 };
  const ceiling = { monthlyMicros: 1_000, stopsAtMicros: 900, critical: true };
  await world.spending.reserve(ACME, { id, micros, ...base }, ceiling);
  const tokens = { input: 1, output: 2, cacheWrite: 3, cacheRead: 4 };
  if (settle) await world.spending.settle(ACME, id, { status: "settled", micros, tokens });
}

const told = (world: FakeWorld) =>
  world.memory.of(ACME).lines.flatMap(({ entry }) => (entry.kind === "budget_alerted" ? [entry.body] : []));

describe("usage", () => {
  it("is told for this month, by model, with what is left of the budget", async () => {
    const world = fakeWorld();
    await spend(world, 300);
    await spend(world, 100, false);
    expect(await getUsage.run(world, aCaller(), { ...nothing, query: { by: "model" } })).toMatchObject({
      value: {
        view: {
          from: "2026-11-01",
          to: "2026-11-23",
          data: [{ name: "claude-haiku-5-5", calls: 2, questions: 4, cost_micros: 300 }],
          total: { cost_micros: 300, tokens: { input: 1, output: 2, cache_write: 3, cache_read: 4 } },
          budget: {
            month: "2026-11",
            cap_micros: 50_000_000,
            settled_micros: 300,
            reserved_micros: 100,
            remaining_micros: 49_999_600,
            normal_stops_at_micros: 45_000_000,
          },
        },
      },
    });
  });

  it.each([
    ["that end before they begin", { from: "2026-11-02", to: "2026-11-01" }],
    ["of more than 400 days", { from: "2025-10-19", to: "2026-11-23" }],
  ])("refuses days %s", async (_, query) => {
    const answered = await getUsage.run(fakeWorld(), aCaller(), { ...nothing, query: { ...query, by: "day" } });
    expect(answered).toMatchObject({ failure: { code: "invalid_request" } });
  });

  it("takes exactly 400 days", async () => {
    const query = { from: "2025-10-20", to: "2026-11-23", by: "day" as const };
    expect(await getUsage.run(fakeWorld(), aCaller(), { ...nothing, query })).toMatchObject({ ok: true });
  });
});

describe("the watch over budgets", () => {
  it("tells of each share once, whoever and however many look", async () => {
    const world = fakeWorld();
    await spend(world, 760);
    for (let round = 0; round < 4; round += 1) await Promise.all([watchBudgets(world), watchBudgets(world)]);
    expect(told(world)).toMatchObject([
      { budget: { month: "2026-11", percent: 50, cap_micros: 1_000, settled_micros: 760 } },
      { budget: { month: "2026-11", percent: 75, cap_micros: 1_000, settled_micros: 760 } },
    ]);
  });

  it("gives back what a dead process had set aside", async () => {
    const world = fakeWorld();
    await spend(world, 500, false);
    world.clock.advance(1_000);
    await watchBudgets(world);
    expect(await world.spending.month(ACME, "2026-11")).toMatchObject({ reservedMicros: 0, settledMicros: 0 });
    expect(world.logged).toContainEqual({ level: "warn", event: "model_calls_lost", calls: 1 });
  });
});

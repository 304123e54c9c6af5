import { describe, expect, it } from "vitest";
import type { DecisionView } from "../contract/decision.ts";
import { askFor, MARIA, send, viewOf } from "../testing/approving.ts";
import { aCaller, aCampaign, aPolicy } from "../testing/asked.ts";
import { ACME, budgetOf, execute, later, scene, undo } from "../testing/executing.ts";
import type { FakeWorld } from "../testing/world.ts";
import { executeBatch } from "./execute-batch.ts";
import { judge } from "./judge.ts";
import { undoBatch } from "./undo-batch.ts";

describe("what was done is taken back", () => {
  it("once, as a decision of its own", async () => {
    const { world, platform } = scene();
    const decision = await askFor(world, 11_000, MARIA);
    expect(await undo(world, decision.id)).toMatchObject({ failure: { code: "not_undoable" } });
    viewOf(await execute(world, decision));
    const view = viewOf(await undo(world, decision.id));
    expect(view).toMatchObject({ decision: { outcome: "authorized", undoes: decision.id } });
    await later(world, 2_000);
    expect(budgetOf(world)).toBe(10_000);
    expect(await undo(world, decision.id)).toMatchObject({ failure: { code: "not_undoable" } });
    expect(platform.writes).toHaveLength(2);
  });

  it("only while the platform shows what we left", async () => {
    const { world, platform } = scene();
    const decision = await askFor(world, 11_000, MARIA);
    viewOf(await execute(world, decision));
    platform.change({ workspace: ACME, campaign: aCampaign() }, { dailyBudget: { amount: 7_000, currency: "USD" } });
    expect(await undo(world, decision.id)).toMatchObject({ failure: { code: "not_undoable" } });
    expect(platform.writes).toHaveLength(1);
  });

  it("under the rules: an agent's step back up waits", async () => {
    const { world } = scene();
    const decision = await askFor(world, 9_000, MARIA);
    viewOf(await execute(world, decision));
    const back = viewOf(await undo(world, decision.id, aCaller({ agent: "maria", keyId: "key_2" })));
    expect(back).toMatchObject({ decision: { outcome: "deferred" }, execution: null });
  });
});

const batch = (world: FakeWorld, decision_ids: readonly string[]) =>
  send(world, MARIA, executeBatch, { body: { decision_ids } });

describe("a batch", () => {
  it("is done as one and taken back as one", async () => {
    const { world, platform } = scene();
    const first = await askFor(world, 11_000, MARIA);
    const second = await askForOther(world, 10_500);
    const done = viewOf(await batch(world, [first.id, second.id]));
    await later(world, 2_000);
    expect([budgetOf(world), budgetOf(world, "124")]).toEqual([11_000, 10_500]);
    const undone = viewOf(await send(world, MARIA, undoBatch, { params: { id: done.id }, body: {} }));
    expect(undone.undos.map(({ decision }) => decision.outcome)).toEqual(["authorized", "authorized"]);
    await later(world, 2_000);
    expect([budgetOf(world), budgetOf(world, "124")]).toEqual([10_000, 10_000]);
    expect(platform.writes).toHaveLength(4);
  });

  it("is queued whole or not at all", async () => {
    const { world, platform } = scene();
    const first = await askFor(world, 11_000, MARIA);
    const refused = await askFor(world, 15_001, MARIA);
    expect(await batch(world, [first.id, refused.id])).toMatchObject({ failure: { code: "not_executable" } });
    expect(world.memory.of(ACME).authority.executions.size).toBe(0);
    expect(platform.writes).toEqual([]);
  });
});

const askForOther = async (world: FakeWorld, amount: number): Promise<DecisionView> => {
  const body = {
    campaign_id: "124",
    action: { type: "adjust_campaign_budget", new_daily_budget: { amount, currency: "USD" } },
    reason: "Limited by budget.",
  };
  return viewOf(await send(world, MARIA, judge, { body }));
};

it("what is taken back where executions start by themselves is queued once too", async () => {
  const { world, platform } = scene();
  const { execution } = aPolicy().document;
  const policy = {
    ...aPolicy({ execution: { ...execution, start: "automatic" } }),
    version: 2,
    digest: "sha256:2",
  } as const;
  world.store([{ do: "publish_policy", policy }]);
  const decision = await askFor(world, 11_000, MARIA);
  expect(decision.execution.status).toBe("queued");
  await later(world, 2_000);
  expect(viewOf(await undo(world, decision.id)).decision.outcome).toBe("authorized");
  await later(world, 2_000);
  expect(budgetOf(world)).toBe(10_000);
  expect(platform.writes).toHaveLength(2);
});

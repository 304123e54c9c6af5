import { describe, expect, it } from "vitest";
import type { Fault } from "../connectors/simulated-platform.ts";
import { askFor, MARIA, viewOf } from "../testing/approving.ts";
import { aCampaign } from "../testing/asked.ts";
import { ACME, budgetOf, execute, later, scene, statusOf } from "../testing/executing.ts";

describe("what a platform can do", () => {
  it.each<[string, readonly Fault[], string, number]>([
    ["refuse", ["refuse"], "failed", 0],
    ["be busy", ["busy"], "succeeded", 1],
    ["be away", ["unreachable"], "succeeded", 1],
    ["lose the call", ["lost_before"], "succeeded", 1],
    ["lose the answer", ["lost_after"], "succeeded", 1],
    ["lose call after call", Array<Fault>(9).fill("lost_before"), "failed", 0],
  ])("%s", async (_, faults, status, effects) => {
    const { world, platform } = scene();
    platform.plan(faults);
    const { id } = viewOf(await execute(world, await askFor(world, 11_000, MARIA)));
    await later(world, 180_000);
    expect(await statusOf(world, id)).toBe(status);
    expect(platform.effects().get("123") ?? 0).toBe(effects);
    expect(budgetOf(world)).toBe(effects === 1 ? 11_000 : 10_000);
  });

  it("do it late: it is read, not told again", async () => {
    const { world, platform } = scene();
    platform.plan(["late"]);
    const { id, status } = viewOf(await execute(world, await askFor(world, 11_000, MARIA)));
    expect(status).toBe("unknown");
    platform.settle();
    await later(world, 5_000);
    expect(await statusOf(world, id)).toBe("succeeded");
    expect(platform.writes).toHaveLength(1);
  });

  it("have been changed by somebody else: nothing is written over it", async () => {
    const { world, platform } = scene();
    const decision = await askFor(world, 11_000, MARIA);
    const target = { workspace: ACME, campaign: aCampaign() };
    platform.change(target, { dailyBudget: { amount: 7_000, currency: "USD" } });
    expect(viewOf(await execute(world, decision))).toMatchObject({ status: "cancelled" });
    expect(platform.writes).toEqual([]);
  });

  it("show it already: it counts as done and is not told", async () => {
    const { world, platform } = scene();
    const decision = await askFor(world, 11_000, MARIA);
    platform.change({ workspace: ACME, campaign: aCampaign() }, { dailyBudget: { amount: 11_000, currency: "USD" } });
    expect(viewOf(await execute(world, decision))).toMatchObject({ status: "succeeded", attempts: 0 });
    expect(platform.writes).toEqual([]);
  });
});

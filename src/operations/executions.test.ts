import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../core/time.ts";
import { anOpenApproval, approve, askFor, MARIA, OTTO, viewOf } from "../testing/approving.ts";
import { aCaller, aCampaign, aPolicy, NOW } from "../testing/asked.ts";
import { ACME, budgetOf, execute, later, scene, statusOf } from "../testing/executing.ts";
import type { FakeWorld } from "../testing/world.ts";
import { runExecutions } from "./run-executions.ts";

const OPTIMISER = aCaller({ agent: "campaign_optimiser", keyId: "key_optimiser" });
const ALLOCATOR = aCaller({ agent: "budget_allocator", keyId: "key_allocator" });

describe("a decision that is carried out", () => {
  it("is done, read back, stored and recorded in its agent's name", async () => {
    const { world, platform } = scene();
    const decision = await askFor(world, 11_000, MARIA);
    const view = viewOf(await execute(world, decision));
    expect(view).toMatchObject({
      status: "succeeded",
      via: "simulated",
      attempts: 1,
      after: { daily_budget: { amount: 11_000 } },
    });
    expect(budgetOf(world)).toBe(11_000);
    expect(platform.effects().get("123")).toBe(1);
    expect([...world.memory.of(ACME).changes.values()]).toMatchObject([
      { actor: "maria", kind: "budget", before: { amount: 10_000 }, after: { amount: 11_000 } },
    ]);
    const kinds = world.memory.of(ACME).lines.map(({ entry }) => entry.kind);
    expect(kinds).toEqual(["decision", "execution_queued", "execution_started", "execution_finished"]);
  });

  it("is done once", async () => {
    const { world, platform } = scene();
    const decision = await askFor(world, 11_000, MARIA);
    const both = await Promise.all([execute(world, decision), execute(world, decision)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await execute(world, decision)).toMatchObject({ failure: { code: "already_executed" } });
    expect(platform.writes).toHaveLength(1);
  });

  it.each([
    ["that waits for a person", (world: FakeWorld) => askFor(world, 12_000), "not_executable"],
    ["that is refused", (world: FakeWorld) => askFor(world, 15_001, MARIA), "not_executable"],
  ])("is none %s", async (_, ask, code) => {
    const { world, platform } = scene();
    expect(await execute(world, await ask(world))).toMatchObject({ failure: { code } });
    expect(platform.writes).toEqual([]);
  });

  it("is none any more when it has expired, to the millisecond", async () => {
    for (const [ms, code] of [
      [-1, undefined],
      [0, "not_executable"],
    ] as const) {
      const { world } = scene();
      const decision = await askFor(world, 11_000, MARIA);
      world.clock.set(Date.parse(decision.expires_at) + ms);
      const result = await execute(world, decision);
      expect(result.ok ? undefined : result.failure.code).toBe(code);
    }
  });

  it("is looked at again: another policy, another budget, a kill switch", async () => {
    const { world, platform } = scene();
    const decision = await askFor(world, 11_000, MARIA);
    world.store([{ do: "publish_policy", policy: { ...aPolicy(), version: 2, digest: "sha256:2" } }]);
    expect(await execute(world, decision)).toMatchObject({ failure: { code: "approval_stale" } });
    const again = await askFor(world, 11_000, MARIA);
    world.store([{ do: "put_campaign", campaign: aCampaign({ dailyBudget: { amount: 10_100, currency: "USD" } }) }]);
    expect(await execute(world, again)).toMatchObject({ failure: { code: "approval_stale" } });
    const last = await askFor(world, 11_000, MARIA);
    const engaged = { reason: "r", engagedBy: "jane", engagedAt: NOW, releasedAt: null } as const;
    world.store([{ do: "put_switch", killSwitch: { id: "ksw_1", target: "account", name: "acc-1", ...engaged } }]);
    expect(await execute(world, last)).toMatchObject({ failure: { code: "kill_switch_engaged" } });
    expect(platform.writes).toEqual([]);
  });

  it("that a person approved runs at once, for whoever asked", async () => {
    const { world, platform } = scene();
    const approval = await anOpenApproval(world);
    viewOf(await approve(world, OTTO, approval));
    const view = viewOf(await execute(world, { id: approval.decision_id }, aCaller()));
    expect(view).toMatchObject({ status: "succeeded", approval_id: approval.id, agent_id: "crm-prod" });
    expect(platform.effects().get("123")).toBe(1);
  });
});

describe("an agent's execution", () => {
  it("waits for the buffer, to the millisecond", async () => {
    const { world, platform } = scene();
    const { id, status } = viewOf(await execute(world, await askFor(world, 11_000, OPTIMISER), OPTIMISER));
    expect(status).toBe("queued");
    world.clock.advance(HOUR_MS - 1);
    expect(await runExecutions(world)).toBe(0);
    world.clock.advance(1);
    expect(await runExecutions(world)).toBe(1);
    expect(await statusOf(world, id)).toBe("succeeded");
    expect(platform.effects().get("123")).toBe(1);
  });

  it("gives way to one of a higher precedence, and both are recorded", async () => {
    const { world, platform } = scene();
    const low = viewOf(await execute(world, await askFor(world, 11_000, OPTIMISER), OPTIMISER));
    const high = viewOf(await execute(world, await askFor(world, 9_000, ALLOCATOR), ALLOCATOR));
    expect(await statusOf(world, low.id)).toBe("superseded");
    expect(world.memory.of(ACME).lines.at(-1)?.entry.body).toMatchObject({ superseded: [low.id] });
    await later(world, HOUR_MS, HOUR_MS);
    expect(await statusOf(world, high.id)).toBe("succeeded");
    expect(platform.writes).toHaveLength(1);
    expect(budgetOf(world)).toBe(9_000);
  });

  it("gives way to a newer one of its own", async () => {
    const { world } = scene();
    const older = viewOf(await execute(world, await askFor(world, 11_000, OPTIMISER), OPTIMISER));
    const newer = viewOf(await execute(world, await askFor(world, 11_200, OPTIMISER), OPTIMISER));
    expect([await statusOf(world, older.id), await statusOf(world, newer.id)]).toEqual(["superseded", "queued"]);
  });

  it("is not started any more when its time is over", async () => {
    const { world, platform } = scene();
    const { id } = viewOf(await execute(world, await askFor(world, 11_000, OPTIMISER), OPTIMISER));
    world.clock.advance(6 * HOUR_MS);
    await runExecutions(world);
    expect(await statusOf(world, id)).toBe("cancelled");
    expect(platform.writes).toEqual([]);
  });
});

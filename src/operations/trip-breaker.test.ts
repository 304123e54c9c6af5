import { describe, expect, it } from "vitest";
import type { StateChange } from "../core/ledger.ts";
import { askFor, MARIA, send, viewOf } from "../testing/approving.ts";
import { NOW } from "../testing/asked.ts";
import { ACME, claim, earningWorld } from "../testing/earning.ts";
import { queuedInModel } from "../testing/machine-model.ts";
import { releaseKillSwitch } from "./release-kill-switch.ts";
import { tripBreaker } from "./trip-breaker.ts";

const ran = (status: "failed" | "succeeded", count: number): readonly StateChange[] =>
  Array.from({ length: count }, (_, index) => ({
    do: "put_execution",
    execution: {
      ...queuedInModel(),
      id: `exe_${status}${index}`,
      decisionId: `dec_${status}${index}`,
      agent: "crm-prod",
      status,
      finishedAt: NOW - 1_000,
    },
  }));

async function brokenAfter(failed: number, succeeded: number) {
  const world = earningWorld();
  world.store([...ran("failed", failed), ...ran("succeeded", succeeded)]);
  return { world, tripped: await tripBreaker(world, { workspace: ACME, agent: "crm-prod" }) };
}

describe("the circuit breaker", () => {
  it.each([
    [19, 0, false],
    [20, 0, true],
    [20, 20, true],
    [20, 21, false],
  ])("after %i failures and %i successes stops the agent: %s", async (failed, succeeded, stops) => {
    const { world, tripped } = await brokenAfter(failed, succeeded);
    expect(tripped !== null).toBe(stops);
    const outcome = (await askFor(world, 11_000)).outcome;
    expect(outcome).toBe(stops ? "rejected" : "pending_approval");
  });

  it("stops it once, until a person releases it", async () => {
    const { world } = await brokenAfter(20, 0);
    expect(await tripBreaker(world, { workspace: ACME, agent: "crm-prod" })).toBeNull();
    const [engaged] = world.memory.of(ACME).authority.switches.values();
    const id = engaged?.id ?? "";
    viewOf(await send(world, MARIA, releaseKillSwitch, { params: { id }, body: { reason: "Looked at." } }));
    // What went wrong before a person looked does not stop it again.
    expect(await tripBreaker(world, { workspace: ACME, agent: "crm-prod" })).toBeNull();
    expect((await askFor(world, 11_000)).outcome).toBe("pending_approval");
  });

  it("is thrown once by two that count the same errors at once", async () => {
    const world = earningWorld();
    world.store(ran("failed", 20));
    const trip = () => tripBreaker(world, { workspace: ACME, agent: "crm-prod" });
    const both = await Promise.all([trip(), trip()]);
    expect(both.filter((one) => one !== null)).toHaveLength(1);
    expect(world.memory.of(ACME).authority.switches.size).toBe(1);
  });

  it("counts mistakes that were caught, too", async () => {
    const world = earningWorld({ first_reviews: 0 });
    for (let caught = 0; caught < 20; caught += 1) {
      expect((await claim(world, "The conversion rate is 5 %.")).outcome).toBe("escalated");
      world.clock.advance(1_000);
    }
    expect((await claim(world, "Limited by budget.")).outcome).toBe("rejected");
  });
});

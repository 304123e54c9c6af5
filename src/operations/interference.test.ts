import { expect, it } from "vitest";
import { HOUR_MS } from "../core/time.ts";
import { askFor, send, viewOf } from "../testing/approving.ts";
import { aCaller, aPolicy } from "../testing/asked.ts";
import { budgetOf, scene } from "../testing/executing.ts";
import type { FakeWorld } from "../testing/world.ts";
import { executeDecision } from "./execute-decision.ts";
import { runExecutions } from "./run-executions.ts";

const OPTIMISER = aCaller({ agent: "campaign_optimiser", keyId: "key_optimiser" });
const ALLOCATOR = aCaller({ agent: "budget_allocator", keyId: "key_allocator" });

/** Asks, and carries out what it is let do. */
async function act(world: FakeWorld, caller: typeof OPTIMISER, amount: number): Promise<string> {
  const decision = await askFor(world, amount, caller);
  if (decision.outcome === "authorized") {
    viewOf(await send(world, caller, executeDecision, { params: { id: decision.id }, body: {} }));
    await runExecutions(world);
  }
  return decision.outcome;
}

it("the guide's loop (L457-462) ends after its second step, with one winner and no repeat", async () => {
  const { world, platform } = scene();
  const { execution } = aPolicy().document;
  const policy = {
    ...aPolicy({ execution: { ...execution, buffer: "PT0S" } }),
    version: 2,
    digest: "sha256:2",
  } as const;
  world.store([{ do: "publish_policy", policy }]);

  expect(await act(world, OPTIMISER, 11_000)).toBe("authorized");
  expect(budgetOf(world)).toBe(11_000);
  world.clock.advance(HOUR_MS / 2);
  expect(await act(world, ALLOCATOR, 10_000)).toBe("authorized");
  expect(budgetOf(world)).toBe(10_000);

  // The optimiser sees the decrease and wants to raise it again, and again.
  for (let tries = 0; tries < 5; tries += 1) {
    world.clock.advance(HOUR_MS / 2);
    expect(await act(world, OPTIMISER, 11_000)).toBe("deferred");
  }
  expect(budgetOf(world)).toBe(10_000);
  expect(platform.writes).toHaveLength(2);
  expect(world.logged).toContainEqual(
    expect.objectContaining({
      level: "warn",
      message: "Skipping decision from campaign_optimiser: campaign recently modified by budget_allocator",
    }),
  );
});

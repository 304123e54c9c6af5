import { simulatedPlatform, type SimulatedPlatform } from "../connectors/simulated-platform.ts";
import type { DecisionView } from "../contract/decision.ts";
import type { Caller } from "../core/caller.ts";
import { executeDecision } from "../operations/execute-decision.ts";
import { getExecution } from "../operations/get-execution.ts";
import { runExecutions } from "../operations/run-executions.ts";
import { undoDecision } from "../operations/undo-decision.ts";
import { MARIA, send, viewOf } from "./approving.ts";
import { aCampaign, someDays, workspaceOf } from "./asked.ts";
import { type FakeWorld, fakeWorld } from "./world.ts";

/** Executions for tests: a simulated platform, and what is done with it. */

export const ACME = workspaceOf("acme");

export interface Scene {
  readonly world: FakeWorld;
  readonly platform: SimulatedPlatform;
}

/** An account in which each of two campaigns is about 5 %, on a simulated platform. */
export function scene(): Scene {
  const platform = simulatedPlatform();
  const world = fakeWorld({ platforms: platform });
  world.store([
    { do: "put_campaign", campaign: aCampaign() },
    { do: "put_campaign", campaign: aCampaign({ id: "124" }) },
    { do: "put_campaign", campaign: aCampaign({ id: "rest", dailyBudget: { amount: 190_000, currency: "USD" } }) },
    { do: "put_days", campaignId: "123", days: someDays(14) },
    { do: "put_days", campaignId: "124", days: someDays(14) },
  ]);
  return { world, platform };
}

export const execute = (world: FakeWorld, { id }: Pick<DecisionView, "id">, caller: Caller = MARIA) =>
  send(world, caller, executeDecision, { params: { id }, body: {} });
export const budgetOf = (world: FakeWorld, id = "123") => world.memory.of(ACME).campaigns.get(id)?.dailyBudget.amount;
export const statusOf = async (world: FakeWorld, id: string) =>
  viewOf(await send(world, MARIA, getExecution, { params: { id } })).status;
export const undo = (world: FakeWorld, id: string, caller: Caller = MARIA) =>
  send(world, caller, undoDecision, { params: { id }, body: {} });

/** Time goes by in steps, and the executor looks each time. */
export async function later(world: FakeWorld, ms: number, step = 1_000): Promise<void> {
  for (let gone = 0; gone < ms; gone += step) {
    world.clock.advance(step);
    await runExecutions(world);
  }
}

import type { PolicyDocument } from "../core/policy.ts";
import { DEFAULT_POLICY } from "../core/policy.ts";
import { judge } from "../operations/judge.ts";
import { send, viewOf } from "./approving.ts";
import { aCaller, aCampaign, aPolicy, someDays, workspaceOf } from "./asked.ts";
import { type FakeWorld, fakeWorld } from "./world.ts";

/** Autonomy for tests: a world in which it is earned, and an agent that gives reasons. */

export const ACME = workspaceOf("acme");

/** An account in which the campaign is 5 %, under a policy in which autonomy is earned. */
export function earningWorld(autonomy: Partial<PolicyDocument["autonomy"]> = {}): FakeWorld {
  const world = fakeWorld();
  const policy = aPolicy({ autonomy: { ...DEFAULT_POLICY.autonomy, ...autonomy } });
  world.store([
    { do: "publish_policy", policy: { ...policy, version: 2 } },
    { do: "put_campaign", campaign: aCampaign() },
    { do: "put_campaign", campaign: aCampaign({ id: "rest", dailyBudget: { amount: 190_000, currency: "USD" } }) },
    { do: "put_days", campaignId: "123", days: someDays(14) },
  ]);
  return world;
}

export const claim = async (world: FakeWorld, reason: string) =>
  viewOf(
    await send(world, aCaller(), judge, {
      body: {
        campaign_id: "123",
        action: { type: "adjust_campaign_budget", new_daily_budget: { amount: 11_000, currency: "USD" } },
        reason,
      },
    }),
  );

import { verdictOf } from "../core/candidates.ts";
import type { Digest } from "../core/ids.ts";
import type { KeptProposal } from "../core/ledger.ts";
import type { MetricDay } from "../core/campaign.ts";
import type { Reasoner } from "../ports.ts";
import { cached } from "../reasoners/cached.ts";
import { identityKey } from "../reasoners/identity-key.ts";
import { singleFlight } from "../reasoners/single-flight.ts";
import { STATISTICAL, statistical } from "../reasoners/statistical.ts";
import { aCampaign, someDays } from "./asked.ts";
import { type FakeWorld, fakeWorld } from "./world.ts";

/** A campaign that does well on $100.00 a day, which is 5 % of its account. */
const STRONG: Partial<MetricDay> = {
  impressions: 30_000,
  clicks: 500,
  conversions: 30,
  spendMinor: 9_900,
  revenueMinor: 150_000,
};

/** A world that reasons as the service does, over campaign `123` with 14 days up to yesterday. `inner` is asked on a miss. */
export function reasoningWorld({ inner = statistical, day = {} }: Given = {}): FakeWorld {
  const world = fakeWorld();
  const keyOf = identityKey(world.secrets.hash, STATISTICAL);
  const parts = { proposals: world.proposals, memory: new Map<Digest, KeptProposal>(), keyOf, verdict: verdictOf };
  world.store([
    { do: "put_campaign", campaign: aCampaign() },
    { do: "put_days", campaignId: "123", days: someDays(14, { ...STRONG, ...day }) },
    { do: "put_campaign", campaign: aCampaign({ id: "rest", dailyBudget: { amount: 190_000, currency: "USD" } }) },
  ]);
  return { ...world, reasoner: cached(parts, singleFlight(keyOf, inner)) };
}

interface Given {
  readonly inner?: Reasoner;
  /** What differs in each of the days. */
  readonly day?: Partial<MetricDay>;
}

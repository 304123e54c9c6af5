import { EXPERIENCE, type Situation } from "../core/authority/situation.ts";
import type { Campaign } from "../core/campaign.ts";
import { DAY_MS, type Instant } from "../core/time.ts";
import { labelsIn } from "./memory-model-shard.ts";
import type { Shard } from "./memory.ts";

/** What stands about a campaign, written without SQL. */
export function situationOf({ lines, authority, models }: Shard, { id, accountId }: Campaign, now: Instant): Situation {
  const here = <T extends { readonly campaignId: string }>(things: Iterable<T>): T[] =>
    [...things].filter(({ campaignId }) => campaignId === id);
  const lease = authority.leases.get(id);
  return {
    asOfSequence: lines.length - 1,
    lease: lease && lease.expiresAt > now ? lease : null,
    holds: here(authority.holds.values()).filter(({ expiresAt, releasedAt }) => expiresAt > now && releasedAt === null),
    switches: [...authority.switches.values()].filter(({ releasedAt }) => releasedAt === null),
    approvals: here(authority.approvals.values()).filter(({ status }) => status === "pending"),
    executions: here(authority.executions.values()).filter(({ status }) =>
      ["queued", "running", "unknown"].includes(status),
    ),
    claims: here(authority.claims.values()),
    standings: [...authority.standings.values()].filter((standing) => standing.accountId === (accountId ?? "")),
    mistakes: here(authority.mistakes).filter(({ at }) => at > now - DAY_MS),
    mutes: here(authority.mutes.values()),
    outcomes: here(authority.outcomes).toReversed().slice(0, EXPERIENCE),
    prompts: labelsIn(models),
  };
}

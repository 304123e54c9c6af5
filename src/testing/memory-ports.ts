import { CHANGES_DAYS, type Facts, HISTORY_DAYS, type Lifetime, type Portfolio, SIBLINGS } from "../core/facts.ts";
import type { Campaign, MetricDay } from "../core/campaign.ts";
import { addDays, DAY_MS, dateOf, type Instant } from "../core/time.ts";
import { pairOf, sumOf, windowOf } from "../core/window.ts";
import type { Campaigns, Keys, Page, PageRequest, Policies, Proposals } from "../ports.ts";
import { situationOf } from "./memory-situation.ts";
import type { Memory, Shard } from "./memory.ts";

/** The reading ports over a {@link Memory}, written without SQL and without the adapters, so that the suites compare two. */

export const campaignsIn = (memory: Memory): Campaigns => ({
  get: async (workspace, id) => memory.of(workspace).campaigns.get(id) ?? null,
  list: async (workspace, page) =>
    paged(
      sortedBy([...memory.of(workspace).campaigns.values()], (campaign) => campaign.id),
      page,
      ({ id }) => id,
    ),
  facts: async (workspace, id, now) => factsOf(memory.of(workspace), id, now),
  async recent(workspace, id, since) {
    const shard = memory.of(workspace);
    const campaign = shard.campaigns.get(id);
    if (!campaign) return null;
    return { campaign, days: daysOf(shard, id).filter(({ date }) => date >= since), lifetime: lifetimeOf(shard, id) };
  },
  async daysOf(workspace, ids, since) {
    const shard = memory.of(workspace);
    const found = ids.map((id) => [id, daysOf(shard, id).filter(({ date }) => date >= since)] as const);
    return new Map(found.filter(([, days]) => days.length > 0));
  },
  async currencies(workspace, ids) {
    const found = ids.flatMap((id) => memory.of(workspace).campaigns.get(id) ?? []);
    return new Map(found.map(({ id, dailyBudget }) => [id, dailyBudget.currency]));
  },
  changesSince: async (workspace, from, to) =>
    [...memory.of(workspace).changes.values()]
      .filter(({ at }) => at >= from && at < to)
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
});

export const policiesIn = (memory: Memory): Policies => ({
  async current(workspace) {
    const newest = newestPolicies(memory.of(workspace))[0];
    if (!newest) throw new Error(`The workspace ${workspace} has no policy`);
    return newest;
  },
  list: async (workspace, page) => paged(newestPolicies(memory.of(workspace)), page, ({ version }) => String(version)),
  exists: async (workspace) => memory.of(workspace).policies.size > 0,
});

export const keysIn = (memory: Memory): Keys => ({
  find: async (hash) => memory.everyKey().find((key) => key.hash === hash) ?? null,
  get: async (workspace, id) => memory.of(workspace).keys.get(id) ?? null,
  list: async (workspace, page) =>
    paged(sortedBy([...memory.of(workspace).keys.values()], ({ id }) => id).toReversed(), page, ({ id }) => id),
  any: async () => memory.everyKey().length > 0,
});

export const proposalsIn = (memory: Memory): Proposals => ({
  find: async (workspace, key) => memory.of(workspace).proposals.get(key) ?? null,
});

/** Items after the one that the cursor names; null when it names none. */
export function paged<T>(
  items: readonly T[],
  { limit, cursor }: PageRequest,
  nameOf: (item: T) => string,
): Page<T> | null {
  const start = cursor === null ? 0 : items.findIndex((item) => nameOf(item) === cursor) + 1;
  if (cursor !== null && start === 0) return null;
  const rest = items.slice(start);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return { items: page, nextCursor: rest.length > limit && last !== undefined ? nameOf(last) : null };
}

const newestPolicies = ({ policies }: Shard) => [...policies.values()].sort((a, b) => b.version - a.version);

const sortedBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] =>
  items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const daysOf = ({ days }: Shard, id: string): readonly MetricDay[] =>
  sortedBy([...(days.get(id)?.values() ?? [])], ({ date }) => date);

const lifetimeOf = (shard: Shard, id: string): Lifetime => {
  const days = daysOf(shard, id);
  return { spendMinor: sumOf({ days }, "spendMinor"), days: days.length };
};

function factsOf(shard: Shard, id: string, now: Instant): Facts | null {
  const campaign = shard.campaigns.get(id);
  if (!campaign) return null;
  const today = dateOf(now);
  const changes = [...shard.changes.values()].filter(
    ({ campaignId, at }) => campaignId === id && at >= now - CHANGES_DAYS * DAY_MS,
  );
  return {
    campaign,
    days: daysOf(shard, id).filter(({ date }) => date >= addDays(today, -HISTORY_DAYS) && date <= today),
    lifetime: lifetimeOf(shard, id),
    changes: changes.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)),
    portfolio: portfolioOf(shard, campaign, now),
    situation: situationOf(shard, campaign, now),
  };
}

function portfolioOf(shard: Shard, campaign: Campaign, now: Instant): Portfolio {
  const { currency } = campaign.dailyBudget;
  const account = sortedBy([...shard.campaigns.values()], ({ id }) => id).filter(
    ({ accountId, dailyBudget }) => accountId === campaign.accountId && dailyBudget.currency === currency,
  );
  const active = account.filter(({ status }) => status === "active");
  const week = account.flatMap(({ id }) => windowOf(daysOf(shard, id), now, 7).days);
  const siblings = account
    .filter(({ id }) => id !== campaign.id)
    .flatMap(({ id }) => pairOf(windowOf(daysOf(shard, id), now, 14), ["conversions", "clicks"]) ?? [])
    .filter(({ denominator }) => denominator > 0)
    .map(({ numerator, denominator }) => ({ clicks: denominator, conversions: numerator }));
  const activeDailyBudgetMinor = active.reduce((sum, { dailyBudget }) => sum + dailyBudget.amount, 0);
  const counted = activeDailyBudgetMinor > 0 ? [] : week.filter((day) => day.currency === currency);
  return {
    currency,
    activeDailyBudgetMinor,
    activeCampaigns: active.length,
    trailing7dSpendMinor: sumOf({ days: counted }, "spendMinor"),
    siblings: siblings.slice(0, SIBLINGS),
  };
}

import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  option,
  record,
} from "fast-check";
import { describe, expect, it } from "vitest";
import type { Campaign, Change, MetricDay } from "../core/campaign.ts";
import type { StateChange } from "../core/ledger.ts";
import { addDays, DAY_MS, dateOf } from "../core/time.ts";
import { aCampaign, aChange, aDay, NOW } from "../testing/asked.ts";
import { openMigrated, portsOf } from "../testing/database-ports.ts";
import { freshWorkspace, type Ports, store } from "../testing/ports.ts";
import { fakeWorld } from "../testing/world.ts";

const IDS = ["a", "b", "c", "d"];
const id = constantFrom(...IDS);
const currency = constantFrom("USD", "EUR");
const count = option(nat(1_000));

const campaign: Arbitrary<Campaign> = record({
  id,
  accountId: constantFrom(null, "acc-1", "acc-2"),
  status: constantFrom("active", "paused", "ended"),
  dailyBudget: record({ amount: nat(1_000_000), currency }),
}).map((over) => aCampaign(over));

const day: Arbitrary<MetricDay> = record({
  date: integer({ min: -63, max: 2 }).map((days) => addDays(dateOf(NOW), days)),
  impressions: count,
  clicks: count,
  conversions: option(nat(4_000).map((quarters) => quarters / 4)),
  spendMinor: count,
  revenueMinor: count,
  currency,
}).map((over) => aDay(over));

const change: Arbitrary<Change> = record({
  id: nat(20).map((n) => `chg_${n}` as const),
  campaignId: id,
  at: integer({ min: -15, max: 0 }).map((days) => NOW + days * DAY_MS),
  before: constantFrom(null, "active", { amount: 5, currency: "USD" }),
}).map((over) => aChange(over));

const stateChange: Arbitrary<StateChange> = oneof(
  campaign.map((put) => ({ do: "put_campaign", campaign: put }) as const),
  record({ do: constant("put_days"), campaignId: id, days: array(day, { maxLength: 12 }) }),
  array(change, { maxLength: 4 }).map((changes) => ({ do: "add_changes", changes }) as const),
);

describe("what SQL says of campaigns", () => {
  it("is what plain code says of them, whatever is stored", async () => {
    const [real, plain]: readonly [Ports, Ports] = [portsOf(await openMigrated()), fakeWorld()];
    await assert(
      asyncProperty(array(stateChange, { minLength: 1, maxLength: 25 }), async (changes) => {
        const workspace = freshWorkspace();
        for (const ports of [real, plain]) await store(ports, workspace, changes);
        for (const asked of IDS) {
          const facts = await plain.campaigns.facts(workspace, asked, NOW);
          expect(await real.campaigns.facts(workspace, asked, NOW)).toEqual(facts);
          const recent = await plain.campaigns.recent(workspace, asked, addDays(dateOf(NOW), -7));
          expect(await real.campaigns.recent(workspace, asked, addDays(dateOf(NOW), -7))).toEqual(recent);
        }
      }),
      { numRuns: 150 },
    );
  });
});

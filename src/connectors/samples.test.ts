import { describe, expect, it } from "vitest";
import type { Campaign } from "../core/campaign.ts";
import { addDays, DAY_MS, HOUR_MS } from "../core/time.ts";
import { aCampaign, aDay, NOW, workspaceOf } from "../testing/asked.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { SAMPLE_IDS, sampleCampaigns } from "./sample-campaigns.ts";
import { loadSamples } from "./samples.ts";

const HOME = workspaceOf("default");
const YESTERDAY = "2026-11-22";

const daysOf = (world: FakeWorld, id: string) => [...(world.memory.of(HOME).days.get(id)?.values() ?? [])];
const lastOf = (world: FakeWorld, id: string) => daysOf(world, id).at(-1);
const lines = (world: FakeWorld) => world.memory.of(HOME).lines.length;

const loaded = async () => {
  const world = fakeWorld();
  await loadSamples(world, NOW);
  return world;
};

const put = (world: FakeWorld, id: string, over: Partial<Campaign>) => {
  const campaign = world.memory.of(HOME).campaigns.get(id);
  if (campaign) world.store([{ do: "put_campaign", campaign: { ...campaign, ...over } }], "default");
};

describe("the samples", () => {
  const samples = sampleCampaigns(NOW);

  it("begin with one that is worth more budget, and are in order of id", () => {
    expect(samples).toHaveLength(20);
    expect(SAMPLE_IDS[0]).toBe("autumn-sale-search");
    expect(SAMPLE_IDS).toEqual(SAMPLE_IDS.toSorted());
  });

  it("are below 10 % of their account, also 15 % up, but for the one in each that shows the rule", () => {
    const shareOf = ({ accountId, dailyBudget }: Campaign) => {
      const active = samples.filter(({ campaign }) => campaign.accountId === accountId && campaign.status === "active");
      return dailyBudget.amount / active.reduce((sum, { campaign }) => sum + campaign.dailyBudget.amount, 0);
    };
    const large = samples.filter(({ campaign }) => shareOf(campaign) * 1.15 > 0.1).map(({ campaign }) => campaign.id);
    expect(large).toEqual(["brand-search", "brand-social"]);
  });

  it("have a day for every day up to yesterday, in the budget's currency and within it", () => {
    for (const { campaign, days } of samples) {
      const from = campaign.startedOn > "2026-09-24" ? campaign.startedOn : "2026-09-24";
      expect([campaign.id, days[0]?.date, days.at(-1)?.date]).toEqual([campaign.id, from, YESTERDAY]);
      expect(days.every((day, index) => index === 0 || day.date === addDays(days[index - 1]?.date ?? "", 1))).toBe(
        true,
      );
      expect(
        days.every(
          ({ currency, spendMinor }) =>
            currency === campaign.dailyBudget.currency && (spendMinor ?? 0) <= campaign.dailyBudget.amount,
        ),
      ).toBe(true);
    }
  });

  it("count zero, not nothing, for days on which they were paused", () => {
    const spring = samples.find(({ campaign }) => campaign.id === "spring-sale-search");
    expect(spring?.days.slice(-6).map(({ spendMinor }) => spendMinor === 0)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});

describe("loading the samples", () => {
  it("fills an empty workspace in one line of the ledger", async () => {
    const world = fakeWorld();
    expect(await loadSamples(world, NOW)).toEqual(SAMPLE_IDS);
    expect(lines(world)).toBe(1);
    expect(world.memory.of(HOME).lines[0]?.entry).toMatchObject({ kind: "import", agent: "umpire-samples" });
    expect([...world.memory.of(HOME).changes.values()]).toMatchObject([
      { campaignId: "waterproofs-search", at: NOW - 3 * HOUR_MS },
    ]);
  });

  it.each([
    [HOUR_MS, 1],
    [HOUR_MS + 1, 2],
  ])("after %i ms makes it %i lines", async (later, expected) => {
    const world = await loaded();
    expect(await loadSamples(world, NOW + later)).toEqual(SAMPLE_IDS);
    expect(lines(world)).toBe(expected);
  });

  it("days later brings them up to yesterday and leaves the past as it was", async () => {
    const world = await loaded();
    const before = daysOf(world, "trail-shoes-search").slice(0, -3);
    const later = NOW + 5 * DAY_MS;
    await loadSamples(world, later);
    expect(lastOf(world, "trail-shoes-search")).toMatchObject({ date: "2026-11-27", asOf: later });
    expect(daysOf(world, "trail-shoes-search").slice(0, before.length)).toEqual(before);
    expect(daysOf(world, "trail-shoes-search")).toHaveLength(before.length + 8);
  });

  it("follows what was decided since: a larger budget is spent, a paused campaign spends nothing", async () => {
    const world = await loaded();
    put(world, "autumn-sale-search", { dailyBudget: { amount: 92_00, currency: "USD" } });
    put(world, "tents-search", { status: "paused" });
    const reported = daysOf(world, "autumn-sale-search");
    await loadSamples(world, NOW + 3 * DAY_MS);
    expect(lastOf(world, "autumn-sale-search")?.spendMinor).toBeGreaterThan(90_00);
    expect(
      daysOf(world, "autumn-sale-search")
        .slice(0, -3)
        .map(({ clicks }) => clicks),
    ).toEqual(reported.map(({ clicks }) => clicks));
    expect(
      daysOf(world, "tents-search")
        .slice(-4)
        .map(({ spendMinor }) => spendMinor === 0),
    ).toEqual([false, true, true, true]);
  });

  it("never touches a workspace or a campaign with data of somebody else's", async () => {
    const world = fakeWorld();
    world.store(
      [
        { do: "put_campaign", campaign: aCampaign({ id: "autumn-sale-search" }) },
        { do: "put_days", campaignId: "autumn-sale-search", days: [aDay({ asOf: NOW - DAY_MS })] },
      ],
      "default",
    );
    expect(await loadSamples(world, NOW)).toEqual([]);
    expect(lines(world)).toBe(0);
  });

  it("says what to do when the ledger cannot record them", async () => {
    const world = fakeWorld();
    world.ledger.fail("unavailable");
    await expect(loadSamples(world, NOW)).rejects.toThrow("set UMPIRE_SAMPLES=off");
  });
});

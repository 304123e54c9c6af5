import { describe, expect, it } from "vitest";
import type { MetricDay } from "../core/campaign.ts";
import { HOUR_MS } from "../core/time.ts";
import { aCaller, aCampaign, aDay, NOW, someDays } from "../testing/asked.ts";
import { fakeWorld } from "../testing/world.ts";
import { getCampaign } from "./get-campaign.ts";
import { listCampaigns } from "./list-campaigns.ts";
import { perform } from "./operation.ts";

const base = { query: undefined, body: undefined, ifMatch: null, noCache: false };

const get = async (days: readonly MetricDay[], over = {}) => {
  const world = fakeWorld();
  world.store([
    { do: "put_campaign", campaign: aCampaign(over) },
    { do: "put_days", campaignId: "123", days },
  ]);
  const answer = await perform(world, aCaller(), { operation: getCampaign, input: { ...base, params: { id: "123" } } });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
};

describe("GET /campaigns/{id}", () => {
  it("sums the last 7 full days, in numbers", async () => {
    const days = someDays(20, {
      impressions: 1_000,
      clicks: 30,
      conversions: 1.5,
      spendMinor: 1_000,
      revenueMinor: 4_000,
    });
    const today = aDay({ date: "2026-11-23", clicks: 999 });
    const view = await get([...days, today]);
    expect(view).toMatchObject({
      campaign_id: "123",
      metrics: {
        window: { from: "2026-11-16", to: "2026-11-22", days_collected: 7 },
        impressions: 7_000,
        clicks: 210,
        conversions: 10.5,
        spend: { amount: 7_000, currency: "USD" },
        revenue: { amount: 28_000, currency: "USD" },
        conversion_rate: 0.05,
        click_through_rate: 0.03,
        cost_per_conversion: { amount: 667, currency: "USD" },
      },
      totals: { spend: { amount: 29_500, currency: "USD" }, days_collected: 21 },
      completeness: { days_expected: 7, days_collected: 7, missing: [] },
      data_freshness: 3_600,
      data_snapshot_time: "2026-11-23T11:00:00.000Z",
    });
    expect(view.days.map(({ date }) => date)).toHaveLength(15);
    expect(view.days[0]).toMatchObject({ date: "2026-11-09", spend: 1_000, source: "google_ads", shifted_days: 0 });
  });

  it("tells zero from not collected", async () => {
    const zero = await get(someDays(7, { clicks: 0, conversions: 0, spendMinor: 0 }));
    expect(zero.metrics).toMatchObject({ clicks: 0, conversions: 0, spend: { amount: 0 }, revenue: null });
    expect(zero.metrics).toMatchObject({ conversion_rate: null, click_through_rate: 0, cost_per_conversion: null });
    const unknown = await get(someDays(7, { clicks: null, conversions: null, spendMinor: null }));
    expect(unknown.metrics).toMatchObject({ clicks: null, conversions: null, spend: null, click_through_rate: null });
    expect(unknown.totals).toEqual({ spend: null, days_collected: 7 });
  });

  it("takes a rate over the days that have both its metrics", async () => {
    const [first, ...rest] = someDays(3, { clicks: 100, conversions: 10 });
    const view = await get([{ ...(first ?? aDay()), clicks: null }, ...rest]);
    expect(view.metrics).toMatchObject({ clicks: 200, conversions: 30, conversion_rate: 0.1 });
  });

  it("names the days that are missing since the campaign started", async () => {
    const days = someDays(5).filter(({ date }) => date !== "2026-11-20");
    expect((await get(days, { startedOn: "2026-11-18" })).completeness).toEqual({
      days_expected: 5,
      days_collected: 4,
      missing: ["2026-11-20"],
    });
    expect((await get([], { startedOn: "2026-12-18" })).completeness).toEqual({
      days_expected: 0,
      days_collected: 0,
      missing: [],
    });
  });

  it("has no freshness without data, and never a negative one", async () => {
    expect(await get([])).toMatchObject({
      data_freshness: null,
      data_snapshot_time: null,
      totals: { days_collected: 0 },
      days: [],
    });
    expect(
      await get([aDay({ asOf: NOW + 60_000 }), aDay({ date: "2026-11-21", asOf: NOW - 2 * HOUR_MS })]),
    ).toMatchObject({ data_freshness: 0 });
  });

  it("knows no campaign of another workspace", async () => {
    const world = fakeWorld();
    world.store([{ do: "put_campaign", campaign: aCampaign() }], "globex");
    const call = { operation: getCampaign, input: { ...base, params: { id: "123" } } };
    expect(await perform(world, aCaller(), call)).toMatchObject({ ok: false, failure: { code: "campaign_not_found" } });
  });
});

describe("GET /campaigns", () => {
  it("lists in order of id, page by page", async () => {
    const world = fakeWorld();
    for (const id of ["b", "c", "a"]) world.store([{ do: "put_campaign", campaign: aCampaign({ id }) }]);
    const list = (cursor?: string) =>
      perform(world, aCaller(), {
        operation: listCampaigns,
        input: { ...base, params: undefined, query: { limit: 2, cursor } },
      });
    const first = await list();
    expect(first).toMatchObject({ ok: true, value: { view: { object: "list", data: [{ id: "a" }, { id: "b" }] } } });
    const cursor = first.ok ? first.value.view.next_cursor : null;
    expect(await list(cursor ?? "")).toMatchObject({
      ok: true,
      value: { view: { data: [{ id: "c" }], next_cursor: null } },
    });
  });
});

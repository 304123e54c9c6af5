import { describe, expect, it } from "vitest";
import type { MetricsBody } from "../contract/metrics.ts";
import { addDays } from "../core/time.ts";
import { aCaller, aCampaign } from "../testing/asked.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { perform } from "./operation.ts";
import { putMetrics } from "./put-metrics.ts";

const ACME = aCaller().workspace;
const day = { date: "2026-11-22", impressions: 100, clicks: 10, conversions: 1, spend: 500 };
const body: MetricsBody = { source: "google_ads", as_of: "2026-11-23T10:00:00Z", currency: "USD", days: [day] };

const worldWithCampaign = () => {
  const world = fakeWorld();
  world.store([{ do: "put_campaign", campaign: aCampaign() }]);
  return world;
};

const put = (world: FakeWorld, over: Partial<MetricsBody> = {}, id = "123") =>
  perform(world, aCaller(), {
    operation: putMetrics,
    input: { params: { id }, query: undefined, body: { ...body, ...over }, ifMatch: null, noCache: false },
  });

const stored = (world: FakeWorld) => [...(world.memory.of(ACME).days.get("123")?.values() ?? [])];

describe("POST /campaigns/{id}/metrics", () => {
  it("stores the days and says which", async () => {
    const world = worldWithCampaign();
    const days = [day, { ...day, date: "2026-11-20", conversions: 0.5, revenue: null }];
    expect(await put(world, { days })).toMatchObject({
      ok: true,
      value: {
        view: {
          object: "metrics_report",
          campaign_id: "123",
          days_stored: 2,
          from: "2026-11-20",
          to: "2026-11-22",
          data_freshness: 7_200,
        },
      },
    });
    expect(stored(world)).toMatchObject([
      {
        date: "2026-11-20",
        conversions: 0.5,
        spendMinor: 500,
        revenueMinor: null,
        source: "google_ads",
        shiftedDays: 0,
      },
      { date: "2026-11-22" },
    ]);
  });

  it("replaces a day that is sent again, and leaves the others", async () => {
    const world = worldWithCampaign();
    await put(world, { days: [day, { ...day, date: "2026-11-21" }] });
    await put(world, { source: "crm", days: [{ ...day, clicks: 11, impressions: null }] });
    expect(stored(world)).toMatchObject([
      { date: "2026-11-21", clicks: 10, source: "google_ads" },
      { date: "2026-11-22", clicks: 11, impressions: null, source: "crm" },
    ]);
  });

  it("records 400 days in a small line with a digest of them", async () => {
    const world = worldWithCampaign();
    const days = Array.from({ length: 400 }, (_, index) => ({ ...day, date: addDays("2026-11-22", -index) }));
    await put(world, { days });
    const [line] = world.memory.of(ACME).lines;
    expect(line?.entry).toMatchObject({ kind: "metrics_put", campaignId: "123", agent: "crm-prod" });
    expect(line?.body.length).toBeLessThan(1_000);
    expect(JSON.parse(line?.body ?? "")).toMatchObject({
      days_stored: 400,
      days_digest: expect.stringMatching(/^sha256:/),
    });
  });

  it.each([
    [{}, "124", "campaign_not_found"],
    [{ currency: "EUR" }, "123", "currency_mismatch"],
    [{ days: [day, day] }, "123", "invalid_request"],
  ])("%j of campaign %s fails as %s and stores nothing", async (over, id, code) => {
    const world = worldWithCampaign();
    expect(await put(world, over, id)).toMatchObject({ ok: false, failure: { code } });
    expect(stored(world)).toEqual([]);
  });

  it("stores nothing when the ledger cannot record it", async () => {
    const world = worldWithCampaign();
    world.ledger.fail("unavailable");
    expect(await put(world)).toMatchObject({ ok: false, failure: { code: "ledger_unavailable" } });
    expect(stored(world)).toEqual([]);
  });
});

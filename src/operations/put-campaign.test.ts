import { describe, expect, it } from "vitest";
import type { CampaignBody } from "../contract/campaign.ts";
import { aCaller, aCampaign, aDay, NOW } from "../testing/asked.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { perform } from "./operation.ts";
import { putCampaign } from "./put-campaign.ts";

const ACME = aCaller().workspace;
const body: CampaignBody = {
  name: "Spring sale",
  platform: "google_ads",
  account_id: "acc-1",
  status: "active",
  daily_budget: { amount: 10_000, currency: "USD" },
  started_on: "2026-10-24",
};

const put = (world: FakeWorld, over: Partial<CampaignBody> = {}, caller = aCaller()) =>
  perform(world, caller, {
    operation: putCampaign,
    input: { params: { id: "123" }, query: undefined, body: { ...body, ...over }, ifMatch: null, noCache: false },
  });

const kinds = (world: FakeWorld) => world.memory.of(ACME).lines.map(({ entry }) => entry.kind);
const changesIn = (world: FakeWorld) => [...world.memory.of(ACME).changes.values()];

describe("PUT /campaigns/{id}", () => {
  it("creates with 201, replaces with 200, and records each", async () => {
    const world = fakeWorld();
    expect(await put(world)).toMatchObject({
      ok: true,
      value: { status: 201, view: { object: "campaign", id: "123", owner: null } },
    });
    world.clock.advance(1_000);
    expect(await put(world, { name: "Summer sale" })).toMatchObject({
      ok: true,
      value: { status: 200, view: { name: "Summer sale", updated_at: "2026-11-23T12:00:01.000Z" } },
    });
    expect(kinds(world)).toEqual(["campaign_put", "campaign_put"]);
    expect(world.memory.of(ACME).campaigns.get("123")?.name).toBe("Summer sale");
    expect(changesIn(world)).toEqual([]);
  });

  it("that changes nothing records nothing and keeps updated_at", async () => {
    const world = fakeWorld();
    await put(world);
    world.clock.advance(60_000);
    expect(await put(world)).toMatchObject({ ok: true, value: { view: { updated_at: "2026-11-23T12:00:00.000Z" } } });
    expect(kinds(world)).toEqual(["campaign_put"]);
  });

  it("leaves what is left out empty", async () => {
    const world = fakeWorld();
    await put(world, { owner: "Ada", targets: { conversion_rate: 0.03 } });
    expect(await put(world)).toMatchObject({
      ok: true,
      value: { view: { owner: null, targets: { conversion_rate: null } } },
    });
  });

  it("makes a new budget and status changes by its caller, now", async () => {
    const world = fakeWorld();
    world.store([{ do: "put_campaign", campaign: aCampaign() }]);
    await put(
      world,
      { status: "paused", daily_budget: { amount: 12_000, currency: "USD" } },
      aCaller({ agent: "crm-2" }),
    );
    expect(changesIn(world)).toMatchObject([
      { kind: "budget", actor: "crm-2", at: NOW, before: { amount: 10_000 }, after: { amount: 12_000 } },
      { kind: "status", actor: "crm-2", at: NOW, before: "active", after: "paused" },
    ]);
    const [line] = world.memory.of(ACME).lines;
    expect(JSON.parse(line?.body ?? "")).toMatchObject({
      campaign: { status: "paused" },
      changes: [{ kind: "budget" }, { kind: "status" }],
    });
  });

  it("keeps the currency of a campaign that has metrics", async () => {
    const world = fakeWorld();
    const euros = { daily_budget: { amount: 10_000, currency: "EUR" } };
    await put(world);
    expect(await put(world, euros)).toMatchObject({ ok: true });
    world.store([{ do: "put_days", campaignId: "123", days: [aDay({ currency: "EUR", date: "2020-01-01" })] }]);
    expect(await put(world)).toMatchObject({ ok: false, failure: { code: "currency_mismatch" } });
    expect(await put(world, { ...euros, name: "In euros" })).toMatchObject({ ok: true });
  });

  it("stores nothing when the ledger cannot record it", async () => {
    const world = fakeWorld();
    world.ledger.fail("unavailable");
    expect(await put(world)).toMatchObject({ ok: false, failure: { code: "ledger_unavailable", retryAfterS: 1 } });
    expect(world.memory.of(ACME).campaigns.size).toBe(0);
  });

  it("is for keys that may write campaigns", async () => {
    expect(await put(fakeWorld(), {}, aCaller({ scopes: ["campaigns:read"] }))).toMatchObject({
      ok: false,
      failure: { code: "scope_missing" },
    });
  });
});

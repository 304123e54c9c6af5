import { describe, expect, it } from "vitest";
import { type ChangeBody, changeBodySchema } from "../contract/change.ts";
import { validate } from "../contract/invalid.ts";
import { aCaller, aCampaign } from "../testing/asked.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { addChanges } from "./add-changes.ts";
import { perform } from "./operation.ts";

const ACME = aCaller().workspace;
const usd = (amount: number) => ({ amount, currency: "USD" });
const body: ChangeBody = {
  actor: "google_ads_auto_apply",
  kind: "budget",
  before: usd(1),
  after: usd(2),
  at: "2026-11-23T10:00:00Z",
};

const worldWithCampaign = () => {
  const world = fakeWorld();
  world.store([{ do: "put_campaign", campaign: aCampaign() }]);
  return world;
};

const add = (world: FakeWorld, change: ChangeBody = body, id = "123") =>
  perform(world, aCaller(), {
    operation: addChanges,
    input: { params: { id }, query: undefined, body: change, ifMatch: null, noCache: false },
  });

describe("POST /campaigns/{id}/changes", () => {
  it("records the change and leaves the stored campaign as it is", async () => {
    const world = worldWithCampaign();
    const view = { object: "change", campaign_id: "123", ...body, at: "2026-11-23T10:00:00.000Z" };
    expect(await add(world)).toMatchObject({ ok: true, value: { status: 201, view } });
    expect([...world.memory.of(ACME).changes.values()]).toMatchObject([
      { actor: "google_ads_auto_apply", kind: "budget" },
    ]);
    expect(world.memory.of(ACME).campaigns.get("123")).toEqual(aCampaign());
    expect(world.memory.of(ACME).lines.map(({ entry }) => entry.kind)).toEqual(["changes_added"]);
  });

  it.each([
    ["2026-11-23T12:05:00Z", true],
    ["2026-11-23T12:05:00.001Z", false],
  ])("at %s is taken: %s", async (at, taken) => {
    expect((await add(worldWithCampaign(), { ...body, at })).ok).toBe(taken);
  });

  it.each([
    [body, "124", "campaign_not_found"],
    [{ ...body, before: { amount: 1, currency: "EUR" } } as const, "123", "currency_mismatch"],
  ])("%j of campaign %s fails as %s", async (change, id, code) => {
    expect(await add(worldWithCampaign(), change, id)).toMatchObject({ ok: false, failure: { code } });
  });

  it.each([
    [{ kind: "budget", before: null, after: null }, true],
    [{ kind: "budget" }, true],
    [{ kind: "budget", before: "100", after: undefined }, false],
    [{ kind: "status", before: "active", after: "paused" }, true],
    [{ kind: "status", before: "active", after: "off" }, false],
    [{ kind: "targeting", before: "UK", after: "x".repeat(500) }, true],
    [{ kind: "audience", before: "all", after: "x".repeat(501) }, false],
    [{ kind: "creative" }, false],
    [{ actor: "" }, false],
    [{ actor: "x".repeat(128) }, true],
    [{ actor: "x".repeat(129) }, false],
    [{ reason: "why not" }, false],
  ])("%j is a valid body: %s", (over, taken) => {
    expect(validate(changeBodySchema, { ...body, ...over }, "body").ok).toBe(taken);
  });
});

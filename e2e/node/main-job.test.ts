import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RULE_IDS } from "../../src/core/rules/rule.ts";
import { leafOf } from "../leaf-of.ts";
import { ask, dayAgo, givenAccount, givenCampaign, hoursAgo, usd } from "../scenario.ts";
import { call, type Service, startService } from "../running-umpire.ts";

const folder = mkdtempSync(join(tmpdir(), "umpire-main-"));
let service: Service;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
  await givenAccount(service);
});

afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("POST /decide over HTTP", () => {
  it("answers the guide's body with a decision that cites its evidence and stands in the ledger", async () => {
    await givenCampaign(service, "123");
    const { status, body } = await ask(service, "123", "should we increase budget?");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      object: "decision",
      campaign_id: "123",
      question: "should we increase budget?",
      mode: "live",
    });
    expect(["authorized", "pending_approval"]).toContain(body.outcome);
    expect(body.action).toMatchObject({ type: "adjust_campaign_budget", before: { daily_budget: usd(10_000) } });
    expect(body.action.new_daily_budget.amount).toBeGreaterThan(10_000);
    expect(body.action.new_daily_budget.amount).toBeLessThanOrEqual(15_000);
    const rate = body.evidence.find((item: { metric: string }) => item.metric === "conversion_rate");
    expect(rate).toMatchObject({
      value: expect.closeTo(0.06, 6),
      source: "google_ads",
      window: "P14D",
      status: "live",
    });
    expect(body.claims.length).toBeGreaterThan(0);
    expect(body.claims.every((claim: { verified: boolean }) => claim.verified)).toBe(true);
    expect(body.alternatives.map((other: { action: { type: string } }) => other.action.type)).toContain("no_action");
    expect(body.rules).toHaveLength(RULE_IDS.length);
    expect(body.usage).toMatchObject({ reasoner: "statistical@1", cost_micros: 0 });
    expect(body.data_freshness_hours).toBe(1);
  });

  it("records exactly what it answered: the leaf hash follows from the answer", async () => {
    const { body } = await ask(service, "123", "is this campaign underperforming?");
    expect(leafOf(body)).toBe(body.ledger.leaf_hash);
    const again = await call(service, `GET /decisions/${body.id}`);
    expect(again.body).toEqual({ ...body, current: { approval: null, executions: [] } });
  });

  it("asks nothing twice: the same question is a hit, with an id and a record of its own", async () => {
    await givenCampaign(service, "cached");
    const first = await ask(service, "cached", "Should we increase the budget?");
    const second = await ask(service, "cached", "  should we INCREASE the budget ");
    expect(first.headers.get("cache-status")).toMatch(/^umpire; fwd=miss; stored/);
    expect(second.headers.get("cache-status")).toMatch(/^umpire; hit; ttl=2(?:1600|15\d\d)/);
    expect(second.headers.get("age")).toMatch(/^\d+$/);
    expect(second.body.cache).toMatchObject({ status: "hit", decided_from: first.body.id });
    expect(second.body.id).not.toBe(first.body.id);
    expect(second.body.ledger.sequence).toBe(first.body.ledger.sequence + 1);
    expect(second.body.action).toEqual(first.body.action);
    const bypass = await call(service, "POST /decide", {
      body: { campaign_id: "cached", question: "should we increase the budget?" },
      headers: { "cache-control": "no-cache" },
    });
    expect(bypass.body.cache.status).toBe("bypass");
  });

  it("forgets what was reasoned when somebody changes the campaign", async () => {
    await givenCampaign(service, "changed");
    await ask(service, "changed", "should we increase the budget?");
    const change = { actor: "maria", kind: "targeting", after: "wider", at: hoursAgo(30) };
    expect((await call(service, "POST /campaigns/changed/changes", { body: change })).status).toBe(201);
    expect((await ask(service, "changed", "should we increase the budget?")).body.cache.status).toBe("miss");
  });

  it("gives many equal questions at the same time one answer, and records each; a hit names one recorded before it", async () => {
    await givenCampaign(service, "crowd");
    const replies = await Promise.all(
      Array.from({ length: 30 }, () => ask(service, "crowd", "should we increase budget?")),
    );
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(30);
    expect(new Set(replies.map(({ body }) => JSON.stringify(body.action))).size).toBe(1);
    const sequences = replies.map(({ body }) => body.ledger.sequence).toSorted((a, b) => a - b);
    expect(sequences.at(-1) - sequences[0]).toBe(29);
    const placeOf = new Map(replies.map(({ body }) => [body.id, body.ledger.sequence]));
    const hits = replies.filter(({ body }) => body.cache.status === "hit");
    for (const { body } of hits) expect(placeOf.get(body.cache.decided_from)).toBeLessThan(body.ledger.sequence);
    const origins = replies.filter(({ body }) => body.cache.status === "miss");
    expect(origins.filter(({ body }) => !body.usage.route.includes("shared"))).toHaveLength(1);
    expect([hits.length + origins.length, origins.length > 0]).toEqual([30, true]);
    const later = await ask(service, "crowd", "should we increase budget?");
    expect(origins.map(({ body }) => body.id)).toContain(later.body.cache.decided_from);
  });

  it("defers on another's change in the last 24 h, and says until when", async () => {
    await givenCampaign(service, "touched");
    const at = hoursAgo(3);
    await call(service, "POST /campaigns/touched/changes", {
      body: { actor: "maria", kind: "budget", before: usd(9_000), after: usd(10_000), at },
    });
    const { body } = await ask(service, "touched", "should we increase budget?");
    expect(body.outcome).toBe("deferred");
    expect(Date.parse(body.retry_at)).toBe(Date.parse(at) + 24 * 3_600_000);
  });

  it("defers on data older than its source allows and abstains without any", async () => {
    await givenCampaign(service, "stale", { asOf: hoursAgo(4.1) });
    expect((await ask(service, "stale", "should we increase budget?")).body.outcome).toBe("deferred");
    await givenCampaign(service, "empty", { days: 0 });
    expect((await ask(service, "empty", "should we pause it?")).body.outcome).toBe("abstained");
  });

  it("says why the cost per conversion jumped, with the share of each factor", async () => {
    await givenCampaign(service, "jumped", { days: 21 });
    const days = Array.from({ length: 7 }, (_, index) => ({
      date: dayAgo(7 - index),
      impressions: 30_000,
      clicks: 500,
      conversions: 15,
      spend: 9_900,
      revenue: 75_000,
    }));
    await call(service, "POST /campaigns/jumped/metrics", {
      body: { source: "google_ads", as_of: hoursAgo(1), currency: "USD", days },
    });
    const { body } = await ask(service, "jumped", "why did the cost per conversion jump?");
    expect(body.outcome).toBe("no_action");
    expect(`${body.answer} ${body.reason}`).toMatch(/conversion rate/i);
    expect(body.claims.every((claim: { verified: boolean }) => claim.verified)).toBe(true);
  });
});

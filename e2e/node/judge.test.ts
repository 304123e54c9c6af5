import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, givenAccount, givenCampaign, proposeBudget, proposePause, ruleOf, usd } from "../scenario.ts";
import { call, type Service, startService } from "../running-umpire.ts";

const folder = mkdtempSync(join(tmpdir(), "umpire-judge-"));
let service: Service;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
  await givenAccount(service);
});

afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("POST /judge over HTTP", () => {
  it.each([
    ["15.00 % is free", 11_500, "authorized", []],
    ["15.01 % needs a person", 11_501, "pending_approval", ["budget.approval_free_band", "budget.rolling_24h_band"]],
    [
      "150 % exactly is not refused",
      15_000,
      "pending_approval",
      ["budget.approval_free_band", "budget.rolling_24h_band"],
    ],
    ["150 % and a cent is", 15_001, "rejected", ["budget.max_increase"]],
    ["a cut of 15.01 % needs a person", 8_499, "pending_approval", ["budget.approval_free_band"]],
    ["ten dollars is the floor", 1_000, "pending_approval", ["budget.approval_free_band"]],
    ["a cent less is refused", 999, "rejected", ["budget.floor"]],
  ])("%s", async (_, amount, outcome, failing) => {
    await givenCampaign(service, "zones");
    const reply = await proposeBudget(service, "zones", amount);
    expect(reply.body.outcome).toBe(outcome);
    for (const id of failing) expect(ruleOf(reply, id)).toMatchObject({ status: "fail" });
  });

  it("strikes a number that the data does not bear out, and lets a person decide", async () => {
    await givenCampaign(service, "liar", { day: { clicks: 1_000, conversions: 5 } });
    const { body } = await proposePause(service, "liar", { reason: "The conversion rate is 5 %." });
    expect(body.claims).toEqual([{ text: "5 %", evidence: null, verified: false }]);
    expect(body.reason).not.toContain("5 %");
    expect(body.outcome).toBe("escalated");
  });

  it("pauses the guide's own cases", async () => {
    const weak = { impressions: 10_000, clicks: 700, conversions: 7, spend: 35_700, revenue: null };
    await givenCampaign(service, "one-percent", { budget: 15_000, day: weak });
    const { body } = await ask(service, "one-percent", "should we pause this campaign?");
    expect(body.action.type).toBe("pause_campaign");
    expect(body.reason).toContain("onversion rate below threshold");
  });

  it("lets a person stop a campaign at once, whatever the rules say, and records which were waived", async () => {
    await givenCampaign(service, "stop", { campaign: { bundle_id: "b-1" } });
    expect((await proposePause(service, "stop")).body.outcome).toBe("rejected");
    const stopped = await proposePause(service, "stop", { emergency: true });
    expect(stopped.body.outcome).toBe("authorized");
    expect(ruleOf(stopped, "pause.bundle")).toMatchObject({ status: "waived" });
  });

  it("lowers autonomy and shadows when asked to, and never the other way", async () => {
    await givenCampaign(service, "careful");
    const judged = (over: object) =>
      call(service, "POST /judge", {
        body: {
          campaign_id: "careful",
          action: { type: "adjust_campaign_budget", new_daily_budget: usd(11_000) },
          reason: "A test.",
          ...over,
        },
      });
    expect((await judged({})).body).toMatchObject({
      outcome: "authorized",
      autonomy: { level: 2 },
      execution: { status: "none" },
    });
    expect((await judged({ max_autonomy: 1 })).body).toMatchObject({ outcome: "recommended", autonomy: { level: 1 } });
    expect((await judged({ max_autonomy: 3 })).body.autonomy.level).toBe(2);
    expect((await judged({ mode: "shadow" })).body).toMatchObject({
      mode: "shadow",
      outcome: "authorized",
      execution: { status: "suppressed" },
    });
  });
});

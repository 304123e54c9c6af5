import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, type Service, startService } from "../running-umpire.ts";
import { ask, dayAgo, givenAccount, givenCampaign, proposeBudget } from "../scenario.ts";

const folder = mkdtempSync(join(tmpdir(), "umpire-reflection-"));
let service: Service;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
  await givenAccount(service);
});

afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const QUESTION = "should we increase budget by 10%?";

describe("reflection over HTTP", () => {
  it("an outcome that is posted now is evidence in the next decision, and stands in the explanation", async () => {
    await givenCampaign(service, "learner");
    const { body: first } = await ask(service, "learner", QUESTION);
    expect((await ask(service, "learner", QUESTION)).body.cache.status).toBe("hit");
    // The day of the decision in its own words: midnight may come while the test runs.
    const day = first.created_at.slice(0, 10);
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const posted = await call(service, `POST /decisions/${first.id}/outcome`, {
      body: {
        windows: { before: { from: dayAgo(8), to: dayAgo(1) }, after: { from: day, to: next } },
        measurements: [
          { metric: "conversions", before: 400, after: 100 },
          { metric: "spend", before: 70_000, after: 70_000 },
        ],
      },
    });
    expect([posted.status, posted.body.result]).toEqual([201, "worse"]);
    const { body: later } = await ask(service, "learner", QUESTION);
    expect(later.cache.status).toBe("miss");
    expect(later.evidence.find((one: { metric: string }) => one.metric === "outcome_result")).toMatchObject({
      value: "worse",
      source: expect.stringMatching(/^untrusted:/),
    });
    expect(later.reason).toContain(": worse.");
    expect(later.claims.every((claim: { verified: boolean }) => claim.verified)).toBe(true);
    await call(service, `POST /decisions/${first.id}/feedback`, { body: { rating: "agree" } });
    const { body: explained } = await call(service, `GET /decisions/${first.id}/explanation`);
    expect(explained.outcomes.map((one: { id: string }) => one.id)).toEqual([posted.body.id]);
    expect(explained.feedback).toHaveLength(1);
  });

  it("tells the budget that would have needed no approval", async () => {
    await givenCampaign(service, "eager");
    const { body } = await proposeBudget(service, "eager", 12_000);
    const { body: explained } = await call(service, `GET /decisions/${body.id}/explanation`);
    expect(explained.flips[0].budget).toEqual({ amount: 11_500, currency: "USD" });
  });

  it("a shadow decision asks nobody, starts nothing, and is in the report", async () => {
    await givenCampaign(service, "ghost");
    const shadow = await call(service, "POST /decide", {
      body: { campaign_id: "ghost", question: "should we increase budget by 20%?", mode: "shadow" },
    });
    expect(shadow.body).toMatchObject({ mode: "shadow", task_id: null });
    const { body: explained } = await call(service, `GET /decisions/${shadow.body.id}/explanation`);
    expect(explained.state).toMatchObject({ approval: null, executions: [] });
    const { status, body } = await call(service, "GET /shadow-report");
    expect([status, body.decisions, body.complete]).toEqual([200, 1, true]);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ask, givenAccount, givenCampaign, proposeBudget, proposePause } from "../scenario.ts";
import { call, startService } from "../running-umpire.ts";

const folder = mkdtempSync(join(tmpdir(), "umpire-log-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The guide's names for the log of decisions (L217-228). */
const GUIDE = [
  "timestamp",
  "agent_id",
  "decision_type",
  "campaign_id",
  "reason",
  "tools_called",
  "execution_time_ms",
  "status",
  "outcome",
];

describe("standard output", () => {
  it("has one line of JSON for each decision, with the guide's nine fields, and none for what was not decided", async () => {
    const service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
    await givenAccount(service);
    await givenCampaign(service, "logged");
    const replies = [
      await ask(service, "logged", "should we increase budget?"),
      await ask(service, "logged", "should we increase budget?"),
      await proposeBudget(service, "logged", 15_001),
      await proposePause(service, "logged"),
    ];
    expect((await ask(service, "nobody", "should we increase budget?")).status).toBe(404);
    expect((await call(service, "POST /decide", { body: {} })).status).toBe(422);
    expect((await call(service, `GET /decisions/${replies[0]?.body.id}`)).status).toBe(200);
    await service.stop();

    const lines = service
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"));
    const decisions = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === "decision");
    expect(decisions.map(({ decision_id }) => decision_id)).toEqual(replies.map(({ body }) => body.id));
    for (const [index, line] of decisions.entries()) {
      const body = replies[index]?.body;
      expect(Object.keys(line).slice(0, GUIDE.length)).toEqual(GUIDE);
      expect(line).toMatchObject({ status: body.outcome, outcome: body.answer, key_id: body.asked_by.key_id });
      expect(line.execution_time_ms).toBeGreaterThan(0);
    }
  });
});

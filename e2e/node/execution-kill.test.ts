import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { chanceOf, startPlatform } from "../platform-server.ts";
import { call, type Service, startService } from "../running-umpire.ts";
import { givenAccount, givenCampaign, proposeBudget } from "../scenario.ts";

const KILLS = 22;
const EACH = 3;
const OPEN = new Set(["queued", "running", "unknown"]);

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What became of a decision, as the service tells it. */
const endOf = async (service: Service, id: string): Promise<readonly { id: string; status: string }[]> =>
  (await call(service, `GET /decisions/${id}`)).body.current.executions;

it("kill -9 in the middle of executions repeats no effect, and each one ends", { timeout: 170_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-execution-"));
  const chance = chanceOf(2_026);
  const platform = await startPlatform({ slowMs: 25, loses: 0.15, chance });
  const env = { DATABASE_URL: `file:${folder}/umpire.db`, UMPIRE_PLATFORM: platform.url };
  const campaigns = Array.from({ length: KILLS * EACH }, (_, index) => `c-${index}`);
  const decisions = new Map<string, string>();

  for (let round = 0; round < KILLS; round += 1) {
    const service = await startService(env);
    if (round === 0) {
      await givenAccount(service);
      for (const id of campaigns) await givenCampaign(service, id);
    }
    for (const id of campaigns.slice(round * EACH, (round + 1) * EACH)) {
      const { body } = await proposeBudget(service, id, 10_500);
      expect(body.outcome).toBe("authorized");
      decisions.set(id, body.id);
      // Whether it was acknowledged does not matter: it is killed at any moment of it.
      void call(service, `POST /decisions/${body.id}/execute`, { body: {} }).catch(() => null);
    }
    await wait(5 + 120 * chance());
    await service.stop("SIGKILL");
  }

  const service = await startService(env);
  const ends = new Map<string, string>();
  for (let tries = 0; tries < 160; tries += 1) {
    for (const [campaign, decision] of decisions) {
      const executions = await endOf(service, decision);
      ends.set(campaign, executions[0]?.status ?? "never queued");
      expect(executions.length).toBeLessThanOrEqual(1);
    }
    if (![...ends.values()].some((status) => OPEN.has(status))) break;
    await wait(250);
  }

  const effects = platform.effects();
  for (const [campaign, status] of ends) {
    const counted = effects.get(campaign) ?? 0;
    expect([campaign, status, counted]).toEqual([campaign, status, status === "succeeded" ? 1 : 0]);
  }
  const statuses = [...ends.values()];
  expect(statuses.filter((status) => OPEN.has(status))).toEqual([]);
  expect(statuses.filter((status) => status === "succeeded").length).toBeGreaterThan(KILLS);
  // What the service stores of the campaign is what the platform has.
  for (const [campaign, status] of ends) {
    const { body } = await call(service, `GET /campaigns/${campaign}`);
    expect([campaign, body.daily_budget.amount]).toEqual([campaign, status === "succeeded" ? 10_500 : 10_000]);
  }
  await service.stop();
  await platform.close();
  rmSync(folder, { recursive: true, force: true });
});

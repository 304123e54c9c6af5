import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limitOf } from "../connectors/simulated-platform.ts";
import type { Platform } from "../core/campaign.ts";
import { openMigrated } from "../testing/database-ports.ts";
import { NOW, workspaceOf } from "../testing/asked.ts";
import { bucketsOf } from "./buckets.ts";
import type { Database } from "./database.ts";

let database: Database;
beforeAll(async () => {
  database = await openMigrated();
});
afterAll(() => database.close());

/** Asks again whenever it is told to, on a clock of its own; the moments at which calls were granted. */
async function granted(platform: Platform, accountId: string, calls: number): Promise<readonly number[]> {
  const buckets = bucketsOf(database);
  const moments: number[] = [];
  let now = NOW;
  while (moments.length < calls) {
    const bucket = { workspace: workspaceOf("acme"), platform, accountId, ...limitOf(platform) };
    const answer = await buckets.take(bucket, now);
    if (answer.granted) moments.push(now);
    else now = answer.retryAt;
  }
  return moments;
}

/** The most calls that any window of so many milliseconds holds. */
function mostWithin(moments: readonly number[], windowMs: number): number {
  let most = 0;
  let first = 0;
  for (const [index, moment] of moments.entries()) {
    while (moment - (moments[first] ?? 0) >= windowMs) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

const lengthOf = (moments: readonly number[]): number => (moments.at(-1) ?? 0) - (moments[0] ?? 0);

describe("1,000 actions at once (trap T1: the guide's own limiter never counts a call)", () => {
  it("take Meta 5 minutes or more, and never more than 200 in any 60 s", async () => {
    const moments = await granted("meta_ads", "acc-1", 1_000);
    expect(lengthOf(moments)).toBeGreaterThanOrEqual(300_000);
    expect(lengthOf(moments)).toBeLessThan(310_000);
    expect(mostWithin(moments, 60_000)).toBeLessThanOrEqual(200);
  });

  it("take Google 20 seconds or more, and never more than 50 in any second", async () => {
    const moments = await granted("google_ads", "acc-1", 1_000);
    expect(lengthOf(moments)).toBeGreaterThanOrEqual(20_000);
    expect(lengthOf(moments)).toBeLessThan(21_000);
    expect(mostWithin(moments, 1_000)).toBeLessThanOrEqual(50);
  });
});

const of = (accountId: string) => ({
  workspace: workspaceOf("other"),
  platform: "meta_ads" as const,
  accountId,
  ...limitOf("meta_ads"),
});

it("counts each account for itself, and the last call of an account for its next one", async () => {
  const buckets = bucketsOf(database);
  expect(await buckets.take(of("a"), NOW)).toEqual({ granted: true });
  expect(await buckets.take(of("b"), NOW)).toEqual({ granted: true });
  expect(await buckets.take(of("a"), NOW + 301)).toEqual({ granted: false, retryAt: NOW + 302 });
  expect(await buckets.take(of("a"), NOW + 302)).toEqual({ granted: true });
});

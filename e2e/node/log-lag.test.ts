import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../src/adapters/embedded-database.ts";
import { pooled } from "../pooled.ts";
import { call, type Service, startService } from "../running-umpire.ts";
import { givenCampaign } from "../scenario.ts";

/** How long an entry waits for the checkpoint that covers it, while nobody asks for one. */

const folder = mkdtempSync(join(tmpdir(), "umpire-lag-"));
const path = join(folder, "umpire.db");
const ASKED = 600;
const AT_ONCE = 8;
let service: Service;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${path}` });
  for (let place = 0; place < AT_ONCE; place += 1) await givenCampaign(service, `c-${place}`);
  await pooled(
    Array.from({ length: ASKED }, (_, place) => place),
    AT_ONCE,
    async (place) => {
      // Each is another question: the same one within a second would bear the time of the first.
      const body = { campaign_id: `c-${place % AT_ONCE}`, question: "should we increase budget?", context: { place } };
      const { status } = await call(service, "POST /decide", { body });
      if (status !== 200) throw new Error(`A question was answered with ${status}`);
    },
  );
  // The last ones wait for a round of the job too.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await service.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("under load", () => {
  it("every entry is under a checkpoint within a second: 99 of 100 in one, all in five", async () => {
    const database = openEmbedded(path);
    const sql = `SELECT (SELECT min(at) FROM checkpoints WHERE checkpoints.workspace = ledger.workspace AND size > seq) - at AS lag
FROM ledger ORDER BY lag`;
    const [rows = []] = await database.read([{ sql, args: [] }]);
    database.close();
    const lags = rows.map(({ lag }) => Number(lag ?? Number.POSITIVE_INFINITY));
    expect(lags.length).toBeGreaterThan(ASKED);
    expect(lags[Math.floor(lags.length * 0.99)]).toBeLessThanOrEqual(1_000);
    expect(lags.at(-1)).toBeLessThanOrEqual(5_000);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ask, givenCampaign } from "../scenario.ts";
import { call, startService } from "../running-umpire.ts";

const KILLS = 6;
const CALLERS = 8;

it("keeps every acknowledged decision through kill -9 in the middle of writes", { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-kill-"));
  const database = { DATABASE_URL: `file:${folder}/umpire.db` };
  const acknowledged = new Map<string, number>();
  for (let round = 0; round < KILLS; round += 1) {
    const service = await startService(database);
    if (round === 0) await givenCampaign(service, "123");
    const life = { over: false };
    const callers = Array.from({ length: CALLERS }, async () => {
      while (!life.over) {
        const reply = await ask(service, "123", "should we increase budget?").catch(() => null);
        if (reply?.status === 200) acknowledged.set(reply.body.id, reply.body.ledger.sequence);
      }
    });
    const before = acknowledged.size;
    for (let tries = 0; acknowledged.size < before + 40 && tries < 1_000; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await service.stop("SIGKILL");
    life.over = true;
    await Promise.all(callers);
    expect(acknowledged.size).toBeGreaterThan(before);
  }

  const service = await startService(database);
  const recorded = new Map<string, number>();
  for (let cursor: string | null = ""; cursor !== null;) {
    const page = await call(service, `GET /decisions?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    for (const decision of page.body.data) recorded.set(decision.id, decision.ledger.sequence);
    cursor = page.body.next_cursor;
  }
  const lost = [...acknowledged].filter(([id, sequence]) => recorded.get(id) !== sequence);
  expect(lost).toEqual([]);
  expect(new Set(recorded.values()).size).toBe(recorded.size);
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

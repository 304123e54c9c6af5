import { expect, it } from "vitest";
import { storeKey } from "../testing/a-key.ts";
import { workspaceOf } from "../testing/asked.ts";
import { askOf, bearer } from "../testing/http.ts";
import { zeroNotary } from "../testing/memory-trees.ts";
import { anEntry } from "../testing/ports.ts";
import { fakeWorld } from "../testing/world.ts";
import { integrateLog } from "./integrate-log.ts";

const acme = workspaceOf("acme");

it("a bundle whose entries were pruned is none, and its hashes are there all the same", async () => {
  const world = fakeWorld();
  storeKey(world, "ump_good");
  for (let place = 0; place < 300; place += 1) await world.ledger.commit(acme, anEntry(), []);
  await integrateLog(world, zeroNotary, acme);
  const { entries } = world.ledger;
  const pruned = {
    ...world.ledger,
    entries: (...[workspace, { from, limit }]: Parameters<typeof entries>) =>
      entries(workspace, { from: Math.max(from, 256), limit }),
  };
  const statusOf = async (path: string, ledger = pruned) => {
    const response = await askOf({ ...world, ledger })({ path: `/audit/tile/${path}`, headers: bearer("ump_good") });
    return [response.status, (await response.text()).includes("were pruned")];
  };
  expect(await statusOf("entries/000", world.ledger)).toEqual([200, false]);
  expect(await statusOf("entries/000")).toEqual([404, true]);
  expect(await statusOf("entries/000.p/255")).toEqual([404, true]);
  expect(await statusOf("entries/001.p/44")).toEqual([200, false]);
  expect(await statusOf("0/000")).toEqual([200, false]);
});

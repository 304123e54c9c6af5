import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packReport } from "../../scripts/verify/pack.ts";
import type { Database } from "../../src/adapters/database.ts";
import { retentionOf } from "../../src/adapters/retention.ts";
import { systemClock, systemSecrets } from "../../src/adapters/system.ts";
import { canonical } from "../../src/core/canonical.ts";
import { toInstantView } from "../../src/contract/wire.ts";
import { getEvidencePack } from "../../src/operations/evidence-pack.ts";
import { integrateLog } from "../../src/operations/integrate-log.ts";
import { prune } from "../../src/operations/prune.ts";
import { aNotary } from "../../src/testing/a-notary.ts";
import { send, viewOf } from "../../src/testing/approving.ts";
import { aCaller, aPolicy } from "../../src/testing/asked.ts";
import { openMigrated, portsOf } from "../../src/testing/database-ports.ts";
import { aDecisionEntry, anEntry, freshWorkspace } from "../../src/testing/ports.ts";
import { fakeWorld } from "../../src/testing/world.ts";
import { zipOf } from "../packed.ts";

const DAY_MS = 86_400_000;
const OLD = 600;
const YOUNG = 20;
const PRUNED = 512;
const workspace = freshWorkspace();

let database: Database;
let world: Awaited<ReturnType<typeof worldOver>>;

const worldOver = async (over: Database) => ({
  ...fakeWorld(),
  ...portsOf(over),
  retention: retentionOf(over),
  secrets: systemSecrets,
  clock: systemClock,
  notary: await aNotary(Buffer.alloc(32, 5).toString("base64"), "umpire.test"),
});

const daysAgo = (days: number): number => Date.now() - days * DAY_MS;

async function record(days: number): Promise<void> {
  const bare = aDecisionEntry({ at: daysAgo(days) });
  const { id, at, agent: agent_id, campaignId: campaign_id } = bare;
  const body = { object: "decision", id, created_at: toInstantView(at), agent_id, campaign_id };
  await world.ledger.commit(workspace, { ...bare, body }, []);
}

const packFrom = async (from: number, to: number): Promise<Buffer> => {
  const query = { from: toInstantView(daysAgo(from)), to: toInstantView(daysAgo(to)) };
  return Buffer.from(viewOf(await send(world, aCaller({ workspace }), getEvidencePack, { query })));
};

beforeAll(async () => {
  database = await openMigrated();
  world = await worldOver(database);
  const given = aPolicy();
  const digest = systemSecrets.hash(canonical(given.document));
  const policy = { ...given, digest, createdAt: daysAgo(900) };
  await world.ledger.commit(workspace, anEntry({ at: daysAgo(900) }), [{ do: "publish_policy", policy }]);
  for (let place = 1; place < OLD; place += 1) await record(401);
  for (let place = 0; place < YOUNG; place += 1) await record(300);
  await integrateLog(world, world.notary, workspace);
  await prune(world);
});

afterAll(() => database.close());

const faultsOf = (zip: Buffer): readonly string[] => {
  const keys = [world.notary.signers[0].publicKey];
  const { integrity, completeness } = packReport(zip, { keys, origin: null });
  return [...integrity, ...(completeness ?? [])];
};

it.each([
  [
    "that reaches into what was pruned says so, with the log's own entry about it",
    500,
    200,
    OLD + YOUNG - PRUNED,
    true,
  ],
  ["of what was pruned is empty, and says so", 950, 500, 0, true],
  ["of what is younger does not", 310, 200, YOUNG, false],
])("a pack %s", async (_, from, to, entries, isPruned) => {
  const zip = await packFrom(from, to);
  expect(faultsOf(zip)).toEqual([]);
  const files = unzipSync(zip);
  const manifest = JSON.parse(Buffer.from(files["manifest.json"] ?? []).toString());
  expect([manifest.counts.entries, manifest.pruned_below]).toEqual([entries, isPruned ? PRUNED : null]);
  expect(["pruned.json", "pruned.tlog-proof"].filter((name) => name in files)).toHaveLength(isPruned ? 2 : 0);
  expect(
    Buffer.from(files["README.txt"] ?? [])
      .toString()
      .includes(`below ${PRUNED}`),
  ).toBe(isPruned);
});

it("a pack that does not show that entries were pruned is refused", async () => {
  const { "pruned.json": entry, ...rest } = unzipSync(await packFrom(500, 200));
  expect(faultsOf(zipOf(rest))).toContain("pruned.json: nothing shows that entries were pruned");
  const other = Buffer.from(entry ?? [])
    .toString()
    .replace(`\\"below\\":${PRUNED}`, '\\"below\\":256');
  const faults = faultsOf(zipOf({ ...rest, "pruned.json": Buffer.from(other) })).join("\n");
  expect(faults).toContain(`pruned.json: it does not say that entries below ${PRUNED} were pruned`);
});

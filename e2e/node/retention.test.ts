import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nativeCipher } from "../../src/adapters/cipher-native.ts";
import type { Database } from "../../src/adapters/database.ts";
import { randomKey } from "../../src/adapters/key-beside.ts";
import { ledgerOf } from "../../src/adapters/ledger.ts";
import { retentionOf } from "../../src/adapters/retention.ts";
import { sealing } from "../../src/adapters/sealing.ts";
import { systemClock, systemSecrets } from "../../src/adapters/system.ts";
import { vaultOf } from "../../src/adapters/vault.ts";
import { toInstantView } from "../../src/contract/wire.ts";
import { fromHex } from "../../src/core/tlog/base64.ts";
import { inclusionPath } from "../../src/core/tlog/merkle.ts";
import { examine, type ExportedLine } from "../../src/core/tlog/examine.ts";
import { parseCheckpoint } from "../../src/core/tlog/note.ts";
import { verifyInclusion } from "../../src/core/tlog/verify.ts";
import { hashesOf, integrateLog } from "../../src/operations/integrate-log.ts";
import { exportLog } from "../../src/operations/export-log.ts";
import { perform } from "../../src/operations/operation.ts";
import { prune } from "../../src/operations/prune.ts";
import { aCaller, aPolicy } from "../../src/testing/asked.ts";
import { openMigrated, portsOf } from "../../src/testing/database-ports.ts";
import { zeroNotary } from "../../src/testing/memory-trees.ts";
import { aDecisionEntry, anEntry, freshWorkspace } from "../../src/testing/ports.ts";
import { fakeWorld } from "../../src/testing/world.ts";

/** What is too old goes, and nothing that was ever proven stops being so. */

const DAY_MS = 86_400_000;
const OLD = 600;
const YOUNG = 100;
const workspace = freshWorkspace();
const leaves: Uint8Array<ArrayBuffer>[] = [];
let database: Database;
let world: ReturnType<typeof worldOver>;

function worldOver(over: Database) {
  const vault = vaultOf(nativeCipher, randomKey());
  const ledger = sealing(over, vault, ledgerOf(over, systemSecrets.hash));
  const ports = portsOf(over);
  return { ...fakeWorld(), ...ports, ledger, retention: retentionOf(over), secrets: systemSecrets, clock: systemClock };
}

const record = async (daysAgo: number) => {
  const bare = aDecisionEntry({ at: Date.now() - daysAgo * DAY_MS });
  const { id, at, agent: agent_id, campaignId: campaign_id } = bare;
  const told = { object: "decision", id, created_at: toInstantView(at), agent_id, campaign_id };
  const entry = { ...bare, body: { ...told, question: `asked ${daysAgo} days ago` } };
  const recorded = await world.ledger.commit(workspace, entry, []);
  if (recorded.ok) leaves.push(fromHex(recorded.value.leafHash));
};

const counted = async (sql: string): Promise<number> => {
  const [rows] = await database.read([{ sql: `SELECT count(*) AS n FROM ${sql}`, args: [] }]);
  return Number(rows?.[0]?.["n"]);
};

async function proofOf(index: number) {
  const { size, note } = await world.trees.newest(workspace);
  const proof = await hashesOf(world.trees, zeroNotary, { workspace, ranges: inclusionPath(index, size) });
  const root = parseCheckpoint(note ?? "")?.root ?? new Uint8Array();
  return { index, size, leaf: leaves[index] ?? new Uint8Array(), proof, root };
}

beforeAll(async () => {
  database = await openMigrated();
  world = worldOver(database);
  const policy = aPolicy();
  const opening = anEntry({ at: Date.now() - 900 * DAY_MS, body: { policy: 1 } });
  const opened = await world.ledger.commit(workspace, opening, [{ do: "publish_policy", policy }]);
  if (opened.ok) leaves.push(fromHex(opened.value.leafHash));
  for (let place = 1; place < OLD; place += 1) await record(401);
  for (let place = 0; place < YOUNG; place += 1) await record(399);
});

afterAll(() => database.close());

describe("entries that are older than 400 days", () => {
  let old: Awaited<ReturnType<typeof proofOf>>;

  it("stay while no checkpoint has them", async () => {
    await prune(world);
    expect(await counted("ledger")).toBe(OLD + YOUNG);
  });

  it("go by whole bundles, with what is kept of people, and that they went is recorded", async () => {
    await integrateLog(world, zeroNotary, workspace);
    old = await proofOf(77);
    expect(verifyInclusion(zeroNotary.sha256, old)).toBe(true);
    await prune(world);
    const left = await world.ledger.entries(workspace, { from: 0, limit: 1_000 });
    expect(left[0]?.sequence).toBe(512);
    expect(left).toHaveLength(OLD + YOUNG - 512 + 1);
    expect(left.at(-1)).toMatchObject({ kind: "ledger_pruned", agent: "umpire" });
    leaves.push(fromHex(left.at(-1)?.leafHash ?? ""));
    expect(await counted("private_values")).toBe(OLD + YOUNG - 512);
    await prune(world);
    expect(await counted("ledger")).toBe(left.length);
  });

  it("are proven all the same: with the proof of before, and with a new one under a longer log", async () => {
    expect(verifyInclusion(zeroNotary.sha256, old)).toBe(true);
    await integrateLog(world, zeroNotary, workspace);
    for (const index of [0, 77, 255, 256, 511, 512, 699, 700])
      expect(verifyInclusion(zeroNotary.sha256, await proofOf(index)), `entry ${index}`).toBe(true);
  });
});

const write = (sql: string) => database.write([{ sql, args: [] }]);

const exported = async () => {
  const lines: ExportedLine[] = [];
  const emit = async (part: object) => lines.push(part as ExportedLine) > 0;
  const input = { params: undefined, body: undefined, ifMatch: null, noCache: false, emit };
  const caller = aCaller({ workspace, scopes: ["audit:read"] });
  const query = { format: "jsonl", from: 0 } as const;
  await perform(world, caller, { operation: exportLog, input: { ...input, query } });
  return lines;
};
const checkpointOf = async () => {
  const checkpoint = parseCheckpoint((await world.trees.newest(workspace)).note ?? "");
  if (checkpoint === null) throw new Error("There is a checkpoint");
  return checkpoint;
};

describe("an export of what is left", () => {
  it("is proven whole: leaf hashes stand where entries were pruned", async () => {
    const lines = await exported();
    expect(lines).toHaveLength(701);
    expect(lines[511]).toMatchObject({ object: "pruned_record", sequence: 511 });
    expect(lines[512]).toMatchObject({ object: "record", sequence: 512 });
    expect(examine(zeroNotary.sha256, lines, await checkpointOf())).toEqual({ integrity: [], completeness: [] });
  });

  it.each([
    ["an entry that was not pruned is left out", 600, "entry 600 is left out"],
    ["another hash stands in the place of a pruned one", 77, "not those of the checkpoint"],
  ])("is not, when %s", async (_, sequence, fault) => {
    const lines = await exported();
    const { leaf_hash } = lines[sequence] ?? { leaf_hash: "" };
    const other = sequence === 77 ? "0".repeat(64) : leaf_hash;
    const changed = lines.with(sequence, { object: "pruned_record", sequence, leaf_hash: other });
    expect(JSON.stringify(examine(zeroNotary.sha256, changed, await checkpointOf()))).toContain(fault);
  });
});

describe("a removal by hand", () => {
  const at = Date.now();

  it.each([
    ["of an entry", "DELETE FROM ledger WHERE seq = 512", "never removed"],
    ["of young ones", `INSERT INTO prunings VALUES ('${workspace}', 768, ${at})`, "never the last entry"],
    ["of half a bundle", `INSERT INTO prunings VALUES ('${workspace}', 600, ${at})`, "whole bundles"],
    ["of none", `INSERT INTO prunings VALUES ('${workspace}', 256, ${at})`, "only grow"],
    ["of the book of removals", "DELETE FROM prunings", "only grow"],
    ["by another book", "UPDATE prunings SET below = 1024", "only grow"],
  ])("%s is refused", async (_, sql, why) => {
    await expect(write(sql)).rejects.toThrow(why);
  });

  it("of what is 364 days old is refused, and so is one without the leaf hashes", async () => {
    const other = freshWorkspace();
    const own = worldOver(database);
    for (let place = 0; place < 300; place += 1)
      await own.ledger.commit(other, anEntry({ at: at - (place < 256 ? 500 : 364) * DAY_MS }), []);
    await integrateLog(own, zeroNotary, other);
    const nodes = `INSERT INTO log_nodes SELECT workspace, 0, seq, leaf_hash FROM ledger WHERE workspace = '${other}'`;
    const book = (when: number) => `INSERT INTO prunings VALUES ('${other}', 256, ${when})`;
    await expect(write(book(at))).rejects.toThrow("every leaf hash is kept");
    await write(nodes);
    await expect(write(book(at - 136 * DAY_MS))).rejects.toThrow("365 days");
    await expect(write(book(at + 2 * DAY_MS))).rejects.toThrow("365 days");
    await write(book(at));
    expect(await counted(`ledger WHERE workspace = '${other}'`)).toBe(300);
  });
});

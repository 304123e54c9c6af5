import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { call, type Service, startService } from "../running-umpire.ts";
import { ask, givenAccount, givenCampaign } from "../scenario.ts";
import { startWitness, type WitnessServer } from "../witness-server.ts";

/** Somebody has the database, all its keys and all the time: only who saw the log before can tell. */

const folder = mkdtempSync(join(tmpdir(), "umpire-rollback-"));
const LOG = "umpire.local/default";
let made = 0;
let file: string;
let service: Service;
let witness: WitnessServer;

beforeEach(async () => {
  file = join(folder, `${(made += 1)}.db`);
  witness = await startWitness("witness.example/w");
  await start();
  witness.trusted.set(LOG, (await call(service, "GET /.well-known/umpire")).body.log_public_key);
  await givenAccount(service);
  await givenCampaign(service, "c");
  await decided(3);
  await eventually(async () => witness.sizes.get(LOG) === (await sizeOfLog()));
});

afterEach(async () => {
  await service.stop();
  await witness.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(): Promise<void> {
  service = await startService({
    DATABASE_URL: `file:${file}`,
    UMPIRE_WITNESSES: `${witness.key}@${witness.url}`,
    UMPIRE_WITNESS_EVERY_S: "0.1",
  });
}

async function decided(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    expect((await ask(service, "c", "should we increase budget?")).status).toBe(200);
}

const sizeOfLog = async (): Promise<number> =>
  Number((await call(service, "GET /audit/checkpoint")).body.split("\n")[1]);

async function eventually(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It does not come to hold.\n${service.output().slice(-2_000)}`);
}

/** Stops the service, changes its file with all triggers gone, puts them back, and starts it again. */
async function rewritten(...statements: readonly string[]): Promise<void> {
  await service.stop();
  const database = new Libsql(file);
  // Safe because it is what the query selects.
  const triggers = database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all([]) as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  for (const statement of statements) database.exec(statement);
  for (const { sql } of triggers) database.exec(sql);
  database.close();
  await start();
}

const NOTHING_LEFT = ["DELETE FROM log_nodes", "DELETE FROM checkpoints", "DELETE FROM cosignatures"];
const CUT = "DELETE FROM ledger WHERE seq >= 5";
const REPLACED = "UPDATE ledger SET leaf_hash = (SELECT leaf_hash FROM ledger WHERE seq = 1) WHERE seq = 2";

/** The same while the witness is away, which is there again afterwards: the service has to start without having asked it. */
async function rewrittenUnseen(...statements: readonly string[]): Promise<void> {
  witness.instead = (response) => response.writeHead(503).end();
  await rewritten(...statements);
  expect(said()).toContain('"event":"witness_not_asked"');
  witness.instead = null;
}

/** What the service says of it to those who run it. */
const said = (): string => service.output();

describe("a log that was rewritten behind the service's back", () => {
  it("and cut is not served: the witness saw more", async () => {
    const size = await sizeOfLog();
    await expect(rewritten(CUT, ...NOTHING_LEFT)).rejects.toThrow(
      `witness.example/w has seen ${size} entries of the log ${LOG}, which has 5 here`,
    );
    expect(witness.answered.at(-1)).toBe(409);
  });

  it("and cut, whose own cosignatures still stand, is not served although nobody can be asked", async () => {
    witness.instead = (response) => response.destroy();
    const started = rewritten(CUT, "DELETE FROM log_nodes", "DELETE FROM checkpoints");
    await expect(started).rejects.toThrow("which has 5 here: an older copy of the database was put back");
  });

  it("and changed at a place is not served while it is as long as what the witness saw", async () => {
    await expect(rewritten(REPLACED, ...NOTHING_LEFT)).rejects.toThrow("and others than those here");
    expect(witness.answered.at(-1)).toBe(409);
  });

  it("and cut is refused by the witness that comes back later, and the service says so", async () => {
    await rewrittenUnseen(CUT, ...NOTHING_LEFT);
    await eventually(() =>
      /"event":"witness_refused".*entries of this log, which has 5: entries were removed/.test(said()),
    );
    expect(witness.answered.at(-1)).toBe(409);
  });

  it("at a place is refused by it as long as it is as long, and when it grows", async () => {
    const size = await sizeOfLog();
    await rewrittenUnseen(REPLACED, ...NOTHING_LEFT);
    await eventually(() => new RegExp(`seen ${size} entries of this log, and others than these`).test(said()));
    await decided(2);
    await eventually(() => said().includes("does not believe that this log continues the one it saw (422)"));
    expect(witness.sizes.get(LOG)).toBe(size);
    // What is decided is decided all the same; that the log contradicts itself is for people.
    expect((await call(service, "GET /audit/checkpoint?cosigned=true")).body).toBe("");
  });

  it("but with what the witness saw still in it goes on", async () => {
    const size = await sizeOfLog();
    await rewritten(...NOTHING_LEFT);
    await decided(2);
    await eventually(async () => witness.sizes.get(LOG) === (await sizeOfLog()));
    expect(witness.sizes.get(LOG)).toBeGreaterThan(size);
    expect(said()).not.toContain("witness_refused");
  });
});

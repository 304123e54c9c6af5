import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, type Service, startService } from "../running-umpire.ts";
import { ask, givenAccount, givenCampaign } from "../scenario.ts";
import { backupIn, LOG_KEY, umpire } from "../umpire-command.ts";
import { startWitness, type WitnessServer } from "../witness-server.ts";

/** A witness and a file of copies saw more than the backup has: what is refused, and the whole road of who accepts it. */

const folder = mkdtempSync(join(tmpdir(), "umpire-restore-witness-"));
const database = join(folder, "umpire.db");
const copies = join(folder, "checkpoints");
const [OLD, NEW] = ["umpire.local/default", "umpire.after/default"];
let witness: WitnessServer;
let other: WitnessServer;
let service: Service;
let backup: string;
/** What both saw. */
let seen: number;
let entries: number;

const env = (): Readonly<Record<string, string>> => ({
  DATABASE_URL: `file:${database}`,
  UMPIRE_LOG_KEY: LOG_KEY,
  UMPIRE_WITNESSES: `${witness.key}@${witness.url}`,
  UMPIRE_CHECKPOINT_COPY: copies,
  UMPIRE_WITNESS_EVERY_S: "0.1",
});

async function eventually(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It does not come to hold.\n${service.output().slice(-2_000)}`);
}

const sizeOfLog = async (): Promise<number> =>
  Number((await call(service, "GET /audit/checkpoint")).body.split("\n")[1]);

async function decided(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    expect((await ask(service, "c", `should we increase budget? ${time}`)).status).toBe(200);
}

const copied = (): string => readFileSync(copies, "utf8");

beforeAll(async () => {
  [witness, other] = await Promise.all([startWitness("witness.example/w"), startWitness("witness.example/other")]);
  service = await startService(env());
  const { log_public_key: key } = (await call(service, "GET /.well-known/umpire")).body;
  for (const one of [witness, other]) for (const name of [OLD, NEW]) one.trusted.set(name, key);
  await givenAccount(service);
  await givenCampaign(service, "c");
  await decided(2);
  backup = backupIn(await umpire(["backup", "--url", service.url, "--key", service.key]));
  entries = JSON.parse(readFileSync(`${backup}.json`, "utf8")).logs[0].entries;
  await decided(3);
  seen = await sizeOfLog();
  await eventually(() => witness.sizes.get(OLD) === seen && copied().includes(`${OLD}\n${seen}\n`));
  await service.stop();
});
afterAll(async () => {
  await service.stop();
  await Promise.all([witness.close(), other.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const restored = (to: string, over: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  umpire(["restore", backup, "--to", to, ...args], { ...env(), ...over });

describe("what was seen is found", () => {
  const elsewhere = join(folder, "elsewhere.db");

  it("in the file of copies and with the witness, which is asked", async () => {
    const { status, err } = await restored(elsewhere, {});
    expect(status).toBe(1);
    for (const by of ["witness.example/w", "the copy"])
      expect(err).toContain(
        `${OLD}: ${by} has ${seen} entries, the backup has ${entries}: ${seen - entries} would be lost.`,
      );
  });

  it("with the witness alone", async () => {
    const { status, err } = await restored(elsewhere, { UMPIRE_CHECKPOINT_COPY: "" });
    expect([status, err.match(/would be lost/g)?.length]).toEqual([1, 1]);
  });

  it("in the database that is replaced alone, which stays as it is", async () => {
    const { status, err } = await restored(database, { UMPIRE_CHECKPOINT_COPY: "", UMPIRE_WITNESSES: "" });
    expect(status).toBe(1);
    expect(err).toContain(`the database that is replaced has ${seen} entries`);
    expect(err).toContain(`witness.example/w has ${seen} entries`);
    service = await startService(env());
    expect(await sizeOfLog()).toBe(seen);
    await service.stop();
  });

  it("nowhere, and then who could not be asked is named", async () => {
    const away = {
      UMPIRE_CHECKPOINT_COPY: "http://127.0.0.1:9/copies",
      UMPIRE_WITNESSES: `${other.key}@http://127.0.0.1:9`,
    };
    const { status, out } = await restored(elsewhere, away);
    expect(status).toBe(0);
    expect(out).toContain("WARNING: witness.example/other could not be asked about every log: It did not answer");
    expect(out).toContain(
      "WARNING: the copy could not be asked about every log: What was put at a URL cannot be listed.",
    );
  });

  it("by a service that is started on it, which then does not serve", async () => {
    const start = startService({ ...env(), DATABASE_URL: `file:${elsewhere}` });
    await expect(start).rejects.toThrow(`witness.example/w has seen ${seen} entries of the log ${OLD}`);
    const onlyCopies = startService({ ...env(), DATABASE_URL: `file:${elsewhere}`, UMPIRE_WITNESSES: "" });
    await expect(onlyCopies).rejects.toThrow(`the copy has seen ${seen} entries of the log ${OLD}`);
    const renamed = startService({ ...env(), DATABASE_URL: `file:${elsewhere}`, UMPIRE_LOG_ORIGIN: "umpire.after" });
    await expect(renamed).rejects.toThrow(`the copy has seen ${seen} entries of the log ${OLD}`);
  });
});

describe("who accepts the loss", () => {
  it("has it recorded, keeps what was replaced, and goes on under the old name without this witness", async () => {
    const { status, out } = await restored(database, {}, "--accept-loss", "the disk burnt", "--by", "Ada");
    expect(status).toBe(0);
    expect(out).toMatch(/kept aside: .*umpire\.db\.replaced-\d+T\d+Z/);
    service = await startService(env());
    const [entry] = (await call(service, `GET /audit/records?cursor=${entries}`)).body.data;
    const { passed_over: passed } = JSON.parse(entry.body).restore;
    expect(passed.map((one: { seen_by: string }) => one.seen_by)).toEqual(
      expect.arrayContaining(["witness.example/w", "the copy", "the database that is replaced"]),
    );
    await decided(1);
    await eventually(() => /"event":"witness_refused".*It has seen/.test(service.output()));
    await eventually(async () => copied().includes(`${OLD}\n${await sizeOfLog()}\n`));
    expect(witness.sizes.get(OLD)).toBe(seen);
    await service.stop();
  });

  it("begins a log under a new name, which the same witness takes, in a service that starts again", async () => {
    const renamed = { ...env(), UMPIRE_LOG_ORIGIN: "umpire.after" };
    service = await startService(renamed);
    await decided(1);
    await eventually(async () => witness.sizes.get(NEW) === (await sizeOfLog()));
    await service.stop();
    service = await startService(renamed);
    await decided(1);
    await eventually(async () => witness.sizes.get(NEW) === (await sizeOfLog()));
    expect((await call(service, "GET /audit/checkpoint?cosigned=true")).body).toMatch(new RegExp(`^${NEW}\n`));
    expect(service.output()).not.toContain("witness_refused");
  });

  it("has still to accept the next one: the old backup is refused again", async () => {
    await service.stop();
    const { status, err } = await restored(database, { UMPIRE_LOG_ORIGIN: "umpire.after" });
    expect(status).toBe(1);
    expect(err).toContain(`${NEW}: `);
  });
});

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmbedded } from "../../src/adapters/embedded-database.ts";
import { call, ROOT, type Service, startService } from "../running-umpire.ts";
import { ask, givenCampaign } from "../scenario.ts";

/** A copy made by hand while the service was stopped: docs/restore.md, without the command. */

const folder = mkdtempSync(join(tmpdir(), "umpire-restore-"));
const live = join(folder, "live");
const backup = join(folder, "backup");
const question = "should we increase budget?";
const asked: string[] = [];
let key: string;

const served = async (place: string, work: (service: Service) => Promise<void>): Promise<void> => {
  const service = await startService({ DATABASE_URL: `file:${place}/umpire.db` });
  await work(service).finally(() => service.stop());
};

const kept = async (service: Service, name: string, path: string): Promise<string> => {
  const file = join(folder, name);
  writeFileSync(file, (await call(service, `GET ${path}`)).body);
  return file;
};

const verify = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/verify.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, said: stdout };
};

const decided = async (service: Service) => {
  const { body } = await ask(service, "c", question);
  asked.push(body.id);
};

beforeAll(async () => {
  await served(live, async (service) => {
    await givenCampaign(service, "c");
    await decided(service);
    await kept(service, "checkpoint.old", "/audit/checkpoint");
    key = (await call(service, "GET /.well-known/umpire")).body.log_keys[0].public_key;
  });
  cpSync(live, backup, { recursive: true });
  await served(live, async (service) => {
    await decided(service);
    await kept(service, "checkpoint.new", "/audit/checkpoint");
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a copy is sound, goes on where it was made, with texts and the same key, and is proven by the checkpoint kept with it", async () => {
  const file = openEmbedded(join(backup, "umpire.db"));
  expect(await file.read([{ sql: "PRAGMA integrity_check", args: [] }])).toEqual([[{ integrity_check: "ok" }]]);
  file.close();
  await served(backup, async (service) => {
    const exported = await kept(service, "export.jsonl", "/audit/export");
    expect(verify("export", exported, join(folder, "checkpoint.old"), key)).toMatchObject({ status: 0 });
    expect((await call(service, `GET /decisions/${asked[0]}`)).body.question).toBe(question);
  });
});

it("what stood after it is told to be missing by a newer checkpoint, also when the log has grown on since", async () => {
  await served(backup, async (service) => {
    const before = await kept(service, "export.restored", "/audit/export");
    const missing = verify("export", before, join(folder, "checkpoint.new"), key);
    expect(missing).toMatchObject({ status: 1, said: expect.stringContaining("completeness: BAD") });
    for (let more = 0; more < 4; more += 1) await ask(service, "c", `${question} ${more}`);
    const grown = await kept(service, "export.grown", "/audit/export");
    const newest = await kept(service, "checkpoint.grown", "/audit/checkpoint");
    const forked = verify("consistency", join(folder, "checkpoint.new"), newest, key, grown);
    expect(forked).toMatchObject({ status: 1, said: expect.stringContaining("BAD") });
    const old = verify("consistency", join(folder, "checkpoint.old"), newest, key, grown);
    expect(old).toMatchObject({ status: 0 });
  });
});

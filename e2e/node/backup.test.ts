import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MIGRATIONS } from "../../src/adapters/migrations.gen.ts";
import { call, type Service, startService } from "../running-umpire.ts";
import { ask, givenAccount, givenCampaign } from "../scenario.ts";
import { command, verdictOf } from "../verifiers/command.ts";
import { backupIn, type Ended, LOG_KEY, umpire } from "../umpire-command.ts";

/** The drill of docs/restore.md: a service under load is backed up, goes on, is killed, and comes back elsewhere. */

const folder = mkdtempSync(join(tmpdir(), "umpire-backup-"));
const at = (name: string): string => join(folder, name);
const QUESTION = "should we increase budget?";
const LOG = "umpire.local/default";

/** What was answered before the backup, and after it. */
const before: { readonly id: string; readonly answer: string; readonly proof: string }[] = [];
const after: string[] = [];
let key: string;
let made: Ended;
let backup: string;

const serviceAt = (place: string, env: Readonly<Record<string, string>> = {}): Promise<Service> =>
  startService({ DATABASE_URL: `file:${at(place)}/umpire.db`, UMPIRE_LOG_KEY: LOG_KEY, ...env });

async function served<T>(place: string, work: (service: Service) => Promise<T>): Promise<T> {
  const service = await serviceAt(place);
  return work(service).finally(() => service.stop());
}

async function saved(service: Service, name: string, path: string): Promise<string> {
  writeFileSync(at(name), (await call(service, `GET ${path}`)).body);
  return at(name);
}

/** Asks without a pause until it is told to stop. */
function load(service: Service): { stop(): Promise<readonly string[]> } {
  const running = { isOver: false };
  const asked: string[] = [];
  const askers = [1, 2, 3].map(async (asker) => {
    for (let round = 0; !running.isOver && round < 5_000; round += 1)
      asked.push((await ask(service, "c", `${QUESTION} ${asker}/${round}`)).body.id);
  });
  const stop = async () => {
    running.isOver = true;
    await Promise.all(askers);
    return asked;
  };
  return { stop };
}

beforeAll(async () => {
  const service = await serviceAt("live");
  await givenAccount(service);
  await givenCampaign(service, "c");
  key = (await call(service, "GET /.well-known/umpire")).body.log_public_key;
  for (let count = 0; count < 3; count += 1) {
    const { body } = await ask(service, "c", `${QUESTION} ${count}`);
    writeFileSync(at(`answer-${count}.json`), JSON.stringify(body));
    const proof = await saved(service, `proof-${count}`, `/audit/decisions/${body.id}/proof`);
    before.push({ id: body.id, answer: at(`answer-${count}.json`), proof });
  }
  await saved(service, "checkpoint.old", "/audit/checkpoint");
  const running = load(service);
  made = await umpire(["backup", "--url", service.url, "--key", service.key]);
  backup = backupIn(made);
  after.push(...(await running.stop()));
  await saved(service, "checkpoint.new", "/audit/checkpoint");
  await saved(service, "export.new", "/audit/export");
  await service.stop("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const verify = (...args: readonly string[]): string => verdictOf(command(...args));
const PROVEN = "0 | integrity: ok | completeness: not shown by this";
const GOOD = "0 | integrity: ok | completeness: ok";
const entries = (): number => JSON.parse(readFileSync(`${backup}.json`, "utf8")).logs[0].entries;
const sizeIn = (name: string): number => Number(readFileSync(at(name), "utf8").split("\n")[1]);

describe("a backup of a service that goes on answering", () => {
  it("has a manifest that says what is in it, and says what is not", () => {
    const manifest = JSON.parse(readFileSync(`${backup}.json`, "utf8"));
    expect(manifest).toMatchObject({ object: "backup", version: 1, schema: MIGRATIONS.at(-1)?.tag, log_keys: [key] });
    expect(manifest.bytes).toBe(statSync(backup).size);
    const [{ workspace, checkpoint }] = manifest.logs;
    expect([workspace, checkpoint.origin]).toEqual(["default", LOG]);
    expect(checkpoint.size).toBeGreaterThanOrEqual(sizeIn("checkpoint.old"));
    expect(entries()).toBeGreaterThanOrEqual(checkpoint.size);
    expect(sizeIn("checkpoint.new")).toBeGreaterThan(entries());
    expect([backup, `${backup}.json`].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
    expect(readFileSync(backup).includes(LOG_KEY)).toBe(false);
    expect(made.out).toContain("UMPIRE_VAULT_KEY");
    expect(made.out).toContain("UMPIRE_LOG_KEY");
  });

  it("comes back elsewhere: what stood before it, with its texts, proofs and kept checkpoints, and decisions after", async () => {
    const restored = await umpire([
      "restore",
      backup,
      "--to",
      at("new/umpire.db"),
      "--witnessed",
      at("checkpoint.old"),
    ]);
    expect(restored).toMatchObject({ status: 0, err: "" });
    expect(restored.out).toContain("kept aside: nothing");
    await served("new", async (service) => {
      for (const { id, answer, proof } of before) {
        expect((await call(service, `GET /decisions/${id}`)).body.question).toContain(QUESTION);
        expect(verify("proof", answer, proof, key)).toBe(PROVEN);
        expect(verify("receipt", answer, key)).toBe(PROVEN);
      }
      expect((await ask(service, "c", QUESTION)).status).toBe(200);
      const newest = await saved(service, "checkpoint.restored", "/audit/checkpoint");
      const exported = await saved(service, "export.restored", "/audit/export");
      expect(verify("export", exported, newest, key)).toBe(GOOD);
      expect(verify("consistency", at("checkpoint.old"), newest, key, exported)).toBe(GOOD);
      expect(await umpire(["verify", "proof", before[0]?.answer ?? "", before[0]?.proof ?? "", key])).toMatchObject({
        status: 0,
      });
      expect(sizeIn("checkpoint.restored")).toBe(entries() + 1);
    });
  });
});

const refusedArgs = () => ["restore", backup, "--to", at("late/umpire.db"), "--witnessed", at("checkpoint.new")];

describe("a backup that is older than what was witnessed", () => {
  it("is refused, with the sizes, what would be lost and the command that accepts it; nothing is left behind", async () => {
    const { status, out, err } = await umpire(refusedArgs());
    const size = sizeIn("checkpoint.new");
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain(`${LOG}: checkpoint.new has ${size} entries, the backup has ${entries()}`);
    expect(err).toContain(`${size - entries()} would be lost`);
    expect(err).toContain(`umpire restore ${backup} --to ${at("late/umpire.db")} --accept-loss "why" --by NAME`);
    expect(existsSync(at("late/umpire.db"))).toBe(false);
  });

  it("is accepted with an entry of its own, and then served beside the very checkpoint that it passed over", async () => {
    const accepted = await umpire([...refusedArgs(), "--accept-loss", "the disk burnt", "--by", "Ada"]);
    expect(accepted).toMatchObject({ status: 0, err: "" });
    expect(accepted.out).toContain("accepted by Ada");
    const service = await serviceAt("late", { UMPIRE_CHECKPOINT_COPY: at("checkpoint.new") });
    const [entry] = (await call(service, `GET /audit/records?cursor=${entries()}`)).body.data;
    const [, , root] = readFileSync(at("checkpoint.new"), "utf8").split("\n");
    const size = sizeIn("checkpoint.new");
    expect(entry).toMatchObject({ sequence: entries(), kind: "restore", agent: "umpire" });
    expect(JSON.parse(entry.body).restore).toMatchObject({
      by: "Ada",
      reason: "[withheld]",
      lost: size - entries(),
      backup: { entries: entries(), file: backup.split("/").at(-1) },
      passed_over: [{ origin: LOG, size, root, seen_by: "checkpoint.new" }],
    });
    const texts = await call(service, "POST /subjects/workspace/export", { body: {} });
    expect(JSON.stringify(texts.body.data)).toContain("the disk burnt");
    expect((await ask(service, "c", QUESTION)).status).toBe(200);
    const exported = await saved(service, "export.late", "/audit/export");
    const newest = await saved(service, "checkpoint.late", "/audit/checkpoint");
    expect(verify("export", exported, newest, key)).toBe(GOOD);
    await service.stop();
  });

  it("is not served when somebody copies it by hand", async () => {
    mkdirSync(at("hand"));
    copyFileSync(backup, at("hand/umpire.db"));
    const start = serviceAt("hand", { UMPIRE_CHECKPOINT_COPY: at("checkpoint.new") });
    await expect(start).rejects.toThrow(`the copy has seen ${sizeIn("checkpoint.new")} entries of the log ${LOG}`);
    await expect(serviceAt("hand", { UMPIRE_CHECKPOINT_COPY: at("checkpoint.new") })).rejects.toThrow("umpire restore");
  });

  it("has none of what was decided after it, and verify says so", () => {
    expect(after.length).toBeGreaterThan(0);
    const [status, , completeness] = verify("export", at("export.restored"), at("checkpoint.new"), key).split(" | ");
    expect([status, completeness]).toEqual(["1", "completeness: BAD"]);
  });
});

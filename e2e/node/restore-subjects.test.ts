import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, type Service, startService } from "../running-umpire.ts";
import { givenAccount, givenCampaign } from "../scenario.ts";
import { backupIn, LOG_KEY, umpire } from "../umpire-command.ts";

/** Who was erased after a backup, or objected, is so after it is restored too. */

const WORD = "Xanthippe-in-a-question";
const NAME = "Zebedee-in-a-name";
const OWNER = "Melchior-the-owner";
const [CONTACT, OBJECTOR, KEPT] = ["contact-1", "contact-2", "contact-3"];

const folder = mkdtempSync(join(tmpdir(), "umpire-restore-subjects-"));
const at = (name: string): string => join(folder, name);
const live = at("umpire.db");
let backup: string;
const ids: string[] = [];
const keptIds: string[] = [];

const env = { DATABASE_URL: `file:${live}`, UMPIRE_LOG_KEY: LOG_KEY };

const decide = (service: Service, subject: string) =>
  call(service, "POST /decide", { body: { campaign_id: "c-1", question: `${WORD} of ${subject}`, subject } });

const subject = (service: Pick<Service, "url" | "key">, verb: string, key: string, body?: object) =>
  call(service, `POST /subjects/${encodeURIComponent(key)}/${verb}`, body === undefined ? {} : { body });

const exportTo = async (service: Service, name: string, from = 0): Promise<string> => {
  writeFileSync(at(name), (await call(service, `GET /audit/export?from=${from}`)).body);
  return at(name);
};

beforeAll(async () => {
  const service = await startService(env);
  await givenAccount(service);
  await givenCampaign(service, "c-1", { campaign: { name: NAME, owner: OWNER } });
  ids.push((await decide(service, CONTACT)).body.id);
  keptIds.push((await decide(service, KEPT)).body.id);
  await decide(service, OBJECTOR);
  const made = await call(service, "POST /keys", {
    body: { name: "other", kind: "human", scopes: ["subjects:write", "audit:read"], workspace: "other" },
  });
  backup = backupIn(await umpire(["backup", "--url", service.url, "--key", service.key]));
  for (const key of [CONTACT, OWNER, "campaign:c-1"]) await subject(service, "erase", key);
  await subject(service, "opt-out", OBJECTOR, {});
  await subject(service, "opt-out", KEPT, {});
  await subject(service, "opt-out", KEPT, { opted_out: false });
  await subject({ url: service.url, key: made.body.key }, "opt-out", CONTACT, {});
  await exportTo(service, "whole.jsonl");
  const { logs } = JSON.parse(readFileSync(`${backup}.json`, "utf8"));
  await exportTo(service, "tail.jsonl", logs.find((log: { workspace: string }) => log.workspace === "default").entries);
  await service.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const restored = (to: string, ...args: readonly string[]) => umpire(["restore", backup, "--to", to, ...args]);

/** Everything that was to be gone is, and nothing else. */
async function expectErased(path: string): Promise<void> {
  expect([NAME, OWNER].map((word) => readFileSync(path).includes(word))).toEqual([false, false]);
  const service = await startService({ DATABASE_URL: `file:${path}`, UMPIRE_LOG_KEY: LOG_KEY });
  expect((await call(service, `GET /decisions/${ids[0]}`)).body.question).toBe("[withheld]");
  expect((await call(service, `GET /decisions/${keptIds[0]}`)).body.question).toBe(`${WORD} of ${KEPT}`);
  expect((await call(service, "GET /campaigns/c-1")).body).toMatchObject({ name: "[withheld]", owner: null });
  expect((await decide(service, OBJECTOR)).body).toMatchObject({ code: "subject_opted_out" });
  expect((await decide(service, KEPT)).status).toBe(200);
  await service.stop();
}

describe("a restore of a backup from before an erasure", () => {
  it("makes it again of itself, from the database that it replaces, in every workspace", async () => {
    copyFileSync(live, at("replaced.db"));
    const { status, out } = await restored(at("replaced.db"));
    expect(status).toBe(0);
    expect(out.match(/erased again: sub_[0-9a-f]{40} of default/g)).toHaveLength(3);
    expect(out.match(/objection made again: sub_[0-9a-f]{40} of default/g)).toHaveLength(1);
    expect(out.match(/objection taken back again/g)).toHaveLength(1);
    expect(out.match(/objection made again: sub_[0-9a-f]{40} of other/g)).toHaveLength(1);
    await expectErased(at("replaced.db"));
  });

  it("makes it again from an export, whole or from the backup's end on where it can be told of which log", async () => {
    const { status, out } = await restored(at("exported.db"), "--export", at("whole.jsonl"));
    expect(status).toBe(0);
    expect(out.match(/erased again/g)).toHaveLength(3);
    await expectErased(at("exported.db"));
    const tail = await restored(at("tail.db"), "--export", at("tail.jsonl"));
    expect([tail.status, tail.err]).toEqual([
      1,
      expect.stringContaining("of which cannot be told: export it from a sequence"),
    ]);
  });

  it("records each again, with the entry of before", async () => {
    const service = await startService({ DATABASE_URL: `file:${at("exported.db")}`, UMPIRE_LOG_KEY: LOG_KEY });
    const exported = readFileSync(await exportTo(service, "after.jsonl"), "utf8")
      .trim()
      .split("\n");
    await service.stop();
    const records = exported.map((line) => JSON.parse(line)).filter(({ kind }) => kind === "subject_erased");
    expect(records).toHaveLength(3);
    const first = readFileSync(at("whole.jsonl"), "utf8");
    for (const { agent, body } of records) {
      expect(agent).toBe("umpire");
      expect(first).toContain(JSON.parse(body).again.id);
    }
  });

  it("says so where nothing is at hand, and what to do", async () => {
    const { status, out } = await restored(at("alone.db"));
    expect(status).toBe(0);
    expect(out).toContain("is not known: neither the database that was replaced nor an export was at hand");
    expect(out).toContain("--export FILE");
    expect(out).toContain("POST /subjects/{key}/erase");
  });

  it("is refused without the vault's key, or with another one, and leaves what was there", async () => {
    copyFileSync(live, at("locked.db"));
    const bare = await umpire(["restore", backup, "--to", at("locked.db")], { UMPIRE_VAULT_KEY: "" });
    expect([bare.status, bare.err]).toEqual([1, expect.stringContaining("Set UMPIRE_VAULT_KEY")]);
    const other = { UMPIRE_VAULT_KEY: btoa("another key".padEnd(32, ".")) };
    const wrong = await umpire(["restore", backup, "--to", at("locked.db")], other);
    expect([wrong.status, wrong.err]).toEqual([1, expect.stringContaining("UMPIRE_VAULT_KEY is not the one")]);
    expect(readFileSync(at("locked.db")).equals(readFileSync(live))).toBe(true);
  });

  it.each([
    ["that is no file", "nothing.jsonl", null, "cannot be read"],
    ["that is prose", "prose.jsonl", "Dear all,\n", "line 1: it is no line of an export"],
    [
      "of CloudEvents",
      "events.jsonl",
      '{"specversion":"1.0","id":"a","data":{}}\n',
      "it is no line of an export (format=jsonl)",
    ],
    ["that is empty", "empty.jsonl", "", "an export of none of the logs"],
  ])("refuses an export %s", async (_, name, text, sentence) => {
    if (text !== null) writeFileSync(at(name), text);
    const { status, err } = await restored(at("bad.db"), "--export", at(name));
    expect([status, err]).toEqual([1, expect.stringContaining(sentence)]);
  });

  it("refuses an export in which an erasure was changed", async () => {
    const changed = readFileSync(at("whole.jsonl"), "utf8").replace(/(subject_erased.*?sub_)[0-9a-f]{4}/, "$10000");
    writeFileSync(at("changed.jsonl"), changed);
    const { status, err } = await restored(at("bad.db"), "--export", at("changed.jsonl"));
    expect([status, err]).toEqual([
      1,
      expect.stringMatching(/line \d+: entry \d+: its body is not what its leaf hash says/),
    ]);
  });
});

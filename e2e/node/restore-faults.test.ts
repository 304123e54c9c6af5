import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestOf } from "../../src/adapters/backup-file.ts";
import { call, startService } from "../running-umpire.ts";
import { ask, givenAccount, givenCampaign } from "../scenario.ts";
import { backupIn, LOG_KEY, umpire } from "../umpire-command.ts";

/** Backups that are not what they say, places that cannot take them, and calls that are wrong. */

const folder = mkdtempSync(join(tmpdir(), "umpire-restore-faults-"));
const at = (name: string): string => join(folder, name);
const live = at("umpire.db");
const env = { DATABASE_URL: `file:${live}`, UMPIRE_LOG_KEY: LOG_KEY };
let backup: string;
let made = 0;

beforeAll(async () => {
  const service = await startService(env);
  await givenAccount(service);
  await givenCampaign(service, "c");
  await ask(service, "c", "should we increase budget?");
  await call(service, "GET /audit/checkpoint");
  await service.stop();
  backup = backupIn(await umpire(["backup"], env));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Other {
  /** Statements run on the copy, whose triggers are gone. */
  readonly sql?: readonly string[];
  readonly manifest?: (manifest: Record<string, unknown>) => unknown;
  /** The manifest's bytes and digest are made to fit again. */
  readonly fits?: boolean;
}

/** A copy of the backup that somebody changed. */
async function changed({ sql = [], manifest = (same) => same, fits = true }: Other): Promise<string> {
  const path = at(`changed-${(made += 1)}.db`);
  copyFileSync(backup, path);
  const file = new Libsql(path);
  // Safe because it is what the query selects.
  const triggers = file.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all([]) as { name: string }[];
  if (sql.length > 0) for (const { name } of triggers) file.exec(`DROP TRIGGER ${name}`);
  for (const statement of sql) file.exec(statement);
  file.close();
  const told = JSON.parse(readFileSync(`${backup}.json`, "utf8"));
  const fitting = fits ? { ...told, sha256: await digestOf(path), bytes: readFileSync(path).length } : told;
  writeFileSync(`${path}.json`, JSON.stringify(manifest(fitting)));
  return path;
}

const restored = (path: string, to: string, ...args: readonly string[]) =>
  umpire(["restore", path, "--to", to, ...args], env);

/** How it ends, to be refused: without a word on standard output, a stack, or a file left behind. */
async function refused(path: string, ...args: readonly string[]): Promise<string> {
  const { status, out, err } = await restored(path, at("never.db"), ...args);
  const left = readdirSync(folder).filter((name) => name.startsWith("never"));
  expect([status, out, left, / {4}at /.test(err)]).toEqual([1, "", [], false]);
  return err;
}

const NEXT_SCHEMA = "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9999999999999)";
const OTHER_NOTE = "UPDATE checkpoints SET note = replace(note, 'umpire.local', 'umpire.other')";

describe("a backup that is not what it says is refused:", () => {
  it.each<[string, Other, string]>([
    ["a file that was changed", { sql: ["UPDATE campaigns SET status = 'paused'"], fits: false }, "SHA-256"],
    ["a file that was cut or grew", { manifest: (told) => ({ ...told, bytes: 5 }) }, "its manifest says 5"],
    ["a manifest of another form", { manifest: () => ({ object: "list" }) }, "is no manifest of a backup: /object"],
    ["a manifest of a later form", { manifest: (told) => ({ ...told, version: 2 }) }, "/version"],
    ["a manifest that is no object", { manifest: () => 5 }, "is no manifest of a backup: /"],
    [
      "a schema that is not known yet",
      { manifest: (told) => ({ ...told, schema: "0999_later" }) },
      "0999_later, made by Umpire",
    ],
    ["a schema that is newer in the file alone", { sql: [NEXT_SCHEMA] }, "newer version of Umpire"],
    ["logs of another backup", { manifest: (told) => ({ ...told, logs: [] }) }, "are not those of its manifest"],
    [
      "keys that signed nothing",
      { manifest: (told) => ({ ...told, log_keys: [`${"A".repeat(43)}=`] }) },
      "no signature by a known key",
    ],
    [
      "an entry that was changed",
      { sql: ["UPDATE ledger SET body = replace(body, 'budget', 'budgie') WHERE kind = 'decision'"] },
      "is not what its leaf hash says",
    ],
    [
      "an entry that was changed, with its hash",
      {
        sql: [
          "UPDATE ledger SET leaf_hash = (SELECT leaf_hash FROM ledger WHERE seq = 1), body = (SELECT body FROM ledger WHERE seq = 1) WHERE seq = 2",
        ],
      },
      "are not those of its checkpoint",
    ],
    ["an entry that is missing", { sql: ["DELETE FROM ledger WHERE seq = 1"] }, "entry 1 is missing"],
    [
      "entries that are missing at the end",
      { sql: ["DELETE FROM ledger WHERE seq > 1"] },
      "are not those of its checkpoint",
    ],
    ["a checkpoint that was written anew", { sql: [OTHER_NOTE] }, "are not those of its manifest"],
    [
      "a root that was written anew",
      { sql: ["UPDATE checkpoints SET root = hex(zeroblob(32))"] },
      "are not those of its checkpoint",
    ],
  ])("%s", async (_, other, sentence) => {
    expect(await refused(await changed(other))).toContain(sentence);
  });

  it("a file that is damaged, or no database", async () => {
    const path = await changed({});
    const bytes = readFileSync(path).fill(7, 4_096, 40_960);
    for (const content of [bytes, Buffer.from("no database at all, but of some length".repeat(200))]) {
      writeFileSync(path, content);
      const told = JSON.parse(readFileSync(`${path}.json`, "utf8"));
      writeFileSync(`${path}.json`, JSON.stringify({ ...told, bytes: content.length, sha256: await digestOf(path) }));
      const { status, err } = await restored(path, at("never.db"));
      expect([status, err]).toEqual([1, expect.stringMatching(/damaged|malformed|not a database/)]);
    }
  });

  it.each<[string, (path: string) => void, string]>([
    ["a manifest that is no JSON", (path) => writeFileSync(`${path}.json`, "{"), "is no manifest of a backup"],
    ["a file without a manifest", (path) => rmSync(`${path}.json`), ".db.json cannot be read"],
    ["no file", (path) => rmSync(path), ".db cannot be read"],
  ])("%s", async (_, change, sentence) => {
    const path = await changed({});
    change(path);
    expect(await refused(path)).toContain(sentence);
  });

  it("one whose keys are not those that whoever restores it noted down", async () => {
    expect(await refused(backup, "--keys", `${"A".repeat(43)}=`)).toContain("no signature by a known key");
    expect(await refused(backup, "--keys", "abc")).toContain("is no public key in base64");
    const [key] = JSON.parse(readFileSync(`${backup}.json`, "utf8")).log_keys;
    expect(await restored(backup, at("noted.db"), "--keys", `${"A".repeat(43)}=, ${key}`)).toMatchObject({ status: 0 });
  });
});

describe("what was witnessed", () => {
  it.each([
    ["prose", "Dear all,\n\n— the team\n", "holds no checkpoint of umpire.local/"],
    ["nobody", null, "nobody cannot be read"],
  ])("cannot be %s", async (name, text, sentence) => {
    if (text !== null) writeFileSync(at(name), text);
    const { status, err } = await restored(backup, at("never.db"), "--witnessed", at(name));
    expect([status, err]).toEqual([1, expect.stringContaining(sentence)]);
  });
});

describe("the place of a backup", () => {
  it("is not that of a database that is served", async () => {
    const service = await startService(env);
    const { status, err } = await restored(backup, live);
    const { status: decided } = await ask(service, "c", "and now?");
    await service.stop();
    expect([status, err]).toEqual([1, expect.stringContaining("Another process has the database file")]);
    expect(decided).toBe(200);
  });

  it("may be that of a file that cannot be read", async () => {
    const path = at("broken.db");
    writeFileSync(path, "broken".repeat(1_000));
    const { status, out } = await restored(backup, path);
    expect(status).toBe(0);
    expect(out).toContain("WARNING: what was replaced could not be read");
    const aside = readdirSync(folder).find((name) => /^broken\.db\.replaced-\d+T\d+Z$/.test(name)) ?? "";
    expect(readFileSync(at(aside), "utf8")).toBe("broken".repeat(1_000));
    const service = await startService({ ...env, DATABASE_URL: `file:${path}` });
    expect((await ask(service, "c", "and now?")).status).toBe(200);
    await service.stop();
  });

  it("keeps no journal of another database, which would be rolled back into it", async () => {
    writeFileSync(at("gone.db-journal"), "left behind");
    expect(await restored(backup, at("gone.db"))).toMatchObject({ status: 0 });
    const names = readdirSync(folder).filter((name) => name.startsWith("gone"));
    expect(names.map((name) => name.replace(/-\d+T\d+Z/, ""))).toEqual(["gone.db", "gone.db.replaced-journal"]);
  });

  it("has to be one", async () => {
    writeFileSync(at("file"), "");
    const { status, err } = await restored(backup, at("file/umpire.db"));
    expect([status, err]).toEqual([1, expect.stringContaining("cannot be copied")]);
  });
});

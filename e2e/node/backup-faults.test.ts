import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limited } from "../crash/full-disk.ts";
import { call, ended, ROOT, startService, VAULT_KEY } from "../running-umpire.ts";
import { givenCampaign } from "../scenario.ts";
import { backupIn, backupsIn, LOG_KEY, umpire } from "../umpire-command.ts";

/** What goes wrong while a backup is made, and that nothing with the name of one is left of it. */

const folder = mkdtempSync(join(tmpdir(), "umpire-backup-faults-"));
const at = (name: string): string => join(folder, name);
const database = at("umpire.db");
const env = { DATABASE_URL: `file:${database}`, UMPIRE_LOG_KEY: LOG_KEY };
const MEGABYTES = 30;

beforeAll(async () => {
  const service = await startService(env);
  await givenCampaign(service, "c");
  await call(service, "GET /audit/checkpoint");
  await service.stop();
  const file = new Libsql(database);
  file.exec("CREATE TABLE filler (content BLOB NOT NULL) STRICT");
  for (let count = 0; count < MEGABYTES; count += 1) file.exec("INSERT INTO filler VALUES (randomblob(1000000))");
  file.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const backUp = (place: string, over: Readonly<Record<string, string>> = {}) =>
  umpire(["backup", "--folder", at(place)], { ...env, ...over });

describe("a backup of a service that is stopped", () => {
  it("whose process is killed in the middle leaves nothing with the name of a backup, and the next one tidies up", async () => {
    for (const [place, waitMs] of [0, 30, 120].entries()) {
      const child = spawn(process.execPath, ["bin/umpire.js", "backup", "--folder", at("killed")], {
        cwd: ROOT,
        env: { ...process.env, ...env, UMPIRE_VAULT_KEY: VAULT_KEY },
        stdio: "ignore",
      });
      const seen = () =>
        existsSync(at("killed")) &&
        readdirSync(at("killed")).filter((name) => name.endsWith(".partial")).length > place;
      for (let tries = 0; tries < 2_000 && !seen(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      await ended(child, "SIGKILL");
      expect(await backupsIn(at("killed"))).toEqual([]);
    }
    const left = readdirSync(at("killed"));
    expect(left.length).toBeGreaterThanOrEqual(3);
    const [old = "", ...others] = left;
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(join(at("killed"), old), longAgo, longAgo);
    backupIn(await backUp("killed"));
    expect(await backupsIn(at("killed"))).toHaveLength(1);
    expect(readdirSync(at("killed"))).not.toContain(old);
    expect(readdirSync(at("killed"))).toEqual(expect.arrayContaining(others));
  });

  it("that the disk has no room for fails with a sentence, and leaves nothing", async () => {
    const disk = limited(at("full"));
    const { status, err } = await umpire(["backup", "--folder", at("full")], env, disk.under());
    expect([status, err]).toEqual([
      1,
      expect.stringMatching(/^No backup was made in .*full: .*(?:full|I\/O|too large)/),
    ]);
    expect(readdirSync(at("full"))).toEqual([]);
  });

  it("into what is no folder fails with a sentence", async () => {
    writeFileSync(at("file"), "");
    const { status, err } = await backUp("file/in/it");
    expect([status, err]).toEqual([1, expect.stringContaining("No backup was made in")]);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it("of a file that holds no ledger fails with a sentence, and leaves nothing", async () => {
    const file = new Libsql(at("foreign.db"));
    file.exec("CREATE TABLE t (a)");
    file.close();
    const { status, err } = await backUp("foreign", { DATABASE_URL: `file:${at("foreign.db")}` });
    expect([status, err]).toEqual([1, expect.stringContaining("It is no database of Umpire's")]);
    expect(readdirSync(at("foreign"))).toEqual([]);
  });

  it("without the log's key is made all the same, warns, and makes no key", async () => {
    const { status, out } = await backUp("keyless", { UMPIRE_LOG_KEY: "" });
    expect(status).toBe(0);
    expect(out).toContain("WARNING: Workspace default: its newest checkpoint has no signature by a known key");
    expect(existsSync(`${database}.log-key`)).toBe(false);
  });

  it.each([
    [
      "that is not there",
      ["backup"],
      { DATABASE_URL: "file:/nowhere/umpire.db" },
      1,
      "There is no database at /nowhere/umpire.db",
    ],
    ["on a libSQL server", ["backup"], { DATABASE_URL: "http://127.0.0.1:9" }, 1, "use the libSQL server's own backup"],
    ["with a wrong setting", ["backup"], { PORT: "http" }, 1, "PORT must be"],
    ["at a URL that is none", ["backup", "--url", "localhost"], {}, 2, "no http: or https: URL"],
    [
      "without a key",
      ["backup", "--url", "http://127.0.0.1:9"],
      { UMPIRE_ADMIN_KEY: "" },
      2,
      "Give the operator's key",
    ],
    [
      "of nobody",
      ["backup", "--url", "http://127.0.0.1:9", "--key", "k"],
      {},
      1,
      "http://127.0.0.1:9 cannot be reached",
    ],
    ["of a service elsewhere", ["backup", "--url", "http://127.0.0.1:9", "--folder", "x"], {}, 2, "leave --folder out"],
    ["with an option that is none", ["backup", "--to", "x"], {}, 2, "Unknown option '--to'"],
  ])("%s says what to do", async (_, args, over, code, sentence) => {
    const { status, out, err } = await umpire(args, { ...env, ...over });
    expect([status, out, err]).toEqual([code, "", expect.stringContaining(sentence)]);
    expect(err).not.toMatch(/\n {4}at /);
  });
});

import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, type Service, startService } from "../running-umpire.ts";
import { givenCampaign } from "../scenario.ts";
import { startSqld } from "../sqld.ts";
import { backupsIn, LOG_KEY, umpire } from "../umpire-command.ts";

/** Who may have a backup made of a service that runs, and what it does to the service. */

const folder = mkdtempSync(join(tmpdir(), "umpire-backup-running-"));
const at = (name: string): string => join(folder, name);
const env = { DATABASE_URL: `file:${at("umpire.db")}`, UMPIRE_LOG_KEY: LOG_KEY };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a backup of a service that runs", () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService({ ...env, UMPIRE_BACKUP_FOLDER: at("served") });
  });
  afterAll(() => service.stop());

  it("is made by it alone: the file is its own", async () => {
    const { status, err } = await umpire(["backup"], env);
    expect([status, err]).toEqual([1, expect.stringContaining("umpire backup --url http://127.0.0.1:8787")]);
  });

  it("is for the operator only, whatever scopes another has", async () => {
    const scopes = ["keys:admin", "audit:read"];
    const { body } = await call(service, "POST /keys", { body: { name: "admin-2", kind: "human", scopes } });
    const other = await call({ url: service.url, key: body.key }, "POST /backups");
    expect(other).toMatchObject({ status: 403, body: { code: "operator_only" } });
    const refused = await umpire(["backup", "--url", service.url, "--key", body.key]);
    expect([refused.status, refused.err]).toEqual([1, expect.stringContaining("only the operator's key")]);
    expect(await backupsIn(at("served"))).toEqual([]);
  });

  it("is one at a time", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => call(service, "POST /backups")));
    const codes = answers.map(({ status, body }) => [status, body.code ?? ""]).toSorted();
    expect(codes).toEqual([
      [201, ""],
      [409, "backup_running"],
      [409, "backup_running"],
    ]);
    expect(await backupsIn(at("served"))).toHaveLength(1);
  });

  it("is one for each idempotency key, however often it is asked for", async () => {
    const before = await backupsIn(at("served"));
    const nightly = { headers: { "idempotency-key": "nightly-1" } };
    const first = await call(service, "POST /backups", nightly);
    const again = await call(service, "POST /backups", nightly);
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(await backupsIn(at("served"))).toHaveLength(before.length + 1);
  });

  it("that cannot be written does the service no harm", async () => {
    rmSync(at("served"), { recursive: true });
    writeFileSync(at("served"), "");
    const failed = await call(service, "POST /backups");
    expect(failed).toMatchObject({
      status: 500,
      body: { code: "backup_failed", detail: expect.stringContaining(at("served")) },
    });
    rmSync(at("served"));
    mkdirSync(at("served"));
    await givenCampaign(service, "d", { days: 0 });
    const { status, out } = await umpire(["backup", "--url", service.url, "--key", service.key, "--json"]);
    const { path, bytes, warnings } = JSON.parse(out);
    expect([status, bytes, warnings]).toEqual([0, statSync(path).size, []]);
  });

  it("is not made of a libSQL server, which has its own", async () => {
    const sqld = await startSqld();
    const own = await startService({ DATABASE_URL: sqld.url });
    const { status, err } = await umpire(["backup", "--url", own.url, "--key", own.key]);
    await own.stop();
    await sqld.stop();
    expect([status, err]).toEqual([1, expect.stringContaining("Back up the libSQL server by its own means")]);
  });
});

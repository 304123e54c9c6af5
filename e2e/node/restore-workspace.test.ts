import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { call, type Service, startService } from "../running-umpire.ts";
import { backupIn, LOG_KEY, umpire } from "../umpire-command.ts";

/** A workspace that was opened after the backup is a log of which nothing is left. */

const folder = mkdtempSync(join(tmpdir(), "umpire-restore-workspace-"));
const copies = join(folder, "checkpoints");
const env = {
  DATABASE_URL: `file:${join(folder, "umpire.db")}`,
  UMPIRE_LOG_KEY: LOG_KEY,
  UMPIRE_CHECKPOINT_COPY: copies,
  UMPIRE_WITNESS_EVERY_S: "0.1",
};
const LATE = "umpire.local/late-one";
let backup: string;

const opened = (service: Service) =>
  call(service, "POST /keys", {
    body: { name: "a", kind: "service", scopes: ["audit:read"], workspace: "late-one" },
  });

async function copied(text: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (readFileSync(copies, "utf8").includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${text} was not copied`);
}

beforeAll(async () => {
  const service = await startService(env);
  await call(service, "GET /audit/checkpoint");
  backup = backupIn(await umpire(["backup", "--url", service.url, "--key", service.key]));
  await opened(service);
  await copied(`${LATE}\n`);
  await service.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const to = () => ["restore", backup, "--to", join(folder, "umpire.db")];

it("is named where the restore is refused, by its name, and its entry is the first of its log where that is accepted", async () => {
  const refused = await umpire(to(), env);
  expect([refused.status, refused.err]).toEqual([
    1,
    expect.stringContaining(`${LATE}: the copy has 1 entries, the backup has 0`),
  ]);
  const accepted = await umpire([...to(), "--accept-loss", "a mistake", "--by", "Ada"], env);
  expect([accepted.status, accepted.out]).toEqual([
    0,
    expect.stringContaining("lost of late-one: 1 entries, accepted by Ada"),
  ]);
  const service = await startService(env);
  const { key } = (await opened(service)).body;
  const { data } = (await call({ url: service.url, key }, "GET /audit/records")).body;
  expect(data.map(({ kind }: { kind: string }) => kind)).toEqual(["restore", "key_created"]);
  const checkpoint = (await call({ url: service.url, key }, "GET /audit/checkpoint")).body;
  expect(checkpoint).toContain(`${LATE}\n2\n`);
  await service.stop();
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, expect, it } from "vitest";
import { checkBackup } from "../../src/adapters/backup-check.ts";
import { backUp } from "../../src/adapters/backup-file.ts";
import type { Database } from "../../src/adapters/database.ts";
import { openEmbedded } from "../../src/adapters/embedded-database.ts";
import { applyMigrations } from "../../src/adapters/migrate.ts";
import { MIGRATIONS } from "../../src/adapters/migrations.gen.ts";
import { integrateLog } from "../../src/operations/integrate-log.ts";
import { aNotary } from "../../src/testing/a-notary.ts";
import { aPolicy, NOW, workspaceOf } from "../../src/testing/asked.ts";
import { portsOf } from "../../src/testing/database-ports.ts";
import { anEntry } from "../../src/testing/ports.ts";
import { fakeWorld } from "../../src/testing/world.ts";
import { umpire } from "../umpire-command.ts";

const folder = mkdtempSync(join(tmpdir(), "umpire-backup-file-"));
const at = (name: string): string => join(folder, name);
const acme = workspaceOf("acme");
const DAY_MS = 86_400_000;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const orderOf = (name: string) => ({ path: at(`${name}.db`), folder: at(name), at: NOW, version: "0.0.0", keys: [] });

async function madeOf(database: Database, name: string): Promise<string> {
  const made = await backUp(database, orderOf(name));
  if (!made.ok) throw new Error(made.failure);
  return made.value.path;
}

it("a backup never replaces another, and the second one of a moment leaves the first as it was", async () => {
  const database = openEmbedded(at("twice.db"));
  await applyMigrations(database);
  const path = await madeOf(database, "twice");
  const before = readFileSync(path);
  const second = await backUp(database, orderOf("twice"));
  database.close();
  expect(second).toEqual({ ok: false, failure: expect.stringContaining("exists already") });
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(at("twice"))).toHaveLength(2);
});

it.each(MIGRATIONS.map(({ tag }, place) => [tag, place + 1] as const))(
  "of a database of the schema %s is made before the next version changes it, and restored with that one's",
  async (tag, count) => {
    const database = openEmbedded(at(`${tag}.db`));
    await applyMigrations(database, MIGRATIONS.slice(0, count));
    const path = await madeOf(database, tag);
    database.close();
    expect(JSON.parse(readFileSync(`${path}.json`, "utf8"))).toMatchObject({ schema: tag, logs: [] });
    expect(await umpire(["restore", path, "--to", at(`new-${tag}.db`)])).toMatchObject({ status: 0 });
    expect(checkBackup(at(`new-${tag}.db`))).toEqual({ faults: [], schema: MIGRATIONS.at(-1)?.tag, logs: [] });
  },
);

it("of a log whose oldest entries were pruned is whole, unless one of their hashes is gone", async () => {
  const database = openEmbedded(at("pruned.db"));
  await applyMigrations(database);
  const ports = portsOf(database);
  const notary = await aNotary(btoa("a log".padEnd(32, ".")), "umpire.example");
  const world = { ...fakeWorld(), ...ports };
  const longAgo = NOW - 800 * DAY_MS;
  await ports.ledger.commit(acme, anEntry({ at: longAgo }), [{ do: "publish_policy", policy: aPolicy() }]);
  await Promise.all(Array.from({ length: 300 }, () => ports.ledger.commit(acme, anEntry({ at: longAgo }), [])));
  await integrateLog(world, notary, acme);
  const pruned = await ports.ledger.commit(acme, anEntry({ kind: "ledger_pruned" }), [
    { do: "prune", below: 256, at: NOW },
  ]);
  await integrateLog(world, notary, acme);
  const path = await madeOf(database, "pruned");
  database.close();
  expect(pruned.ok).toBe(true);
  const checked = checkBackup(path, new Map([["acme", [100, 301]]]));
  expect(checked).toMatchObject({ faults: [], logs: [{ workspace: "acme", entries: 302, checkpoint: { size: 302 } }] });
  expect([...(checked.logs[0]?.roots.keys() ?? [])]).toEqual([0, 100, 301, 302].filter((size) => size > 0));
  const file = new Libsql(path);
  file.exec("DROP TRIGGER log_nodes_never_delete");
  file.exec("DELETE FROM log_nodes WHERE level = 0 AND idx = 17");
  file.close();
  expect(checkBackup(path).faults.join()).toContain("entry 17 is missing");
});

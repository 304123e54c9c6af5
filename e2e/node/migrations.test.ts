import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowsAt } from "../../src/adapters/database.ts";
import { applyMigrations } from "../../src/adapters/migrate.ts";
import { MIGRATIONS } from "../../src/adapters/migrations.gen.ts";
import { openRemote } from "../../src/adapters/remote-database.ts";
import { freePort, ROOT } from "../running-umpire.ts";
import { type Sqld, startSqld } from "../sqld.ts";

const TAGS = MIGRATIONS.map(({ tag }) => tag);

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

const run = (url: string, script: string, ...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, DATABASE_URL: url }, timeout: 50_000 };
    const child = execFile(process.execPath, [script, ...args], options, (_, output, errors) =>
      resolve({ code: child.exitCode, output, errors }),
    );
  });

const migrate = (url: string) => run(url, "src/migrate.ts");
const drizzleMigrate = (url: string) => run(url, "node_modules/drizzle-kit/bin.cjs", "migrate");

/** What a database holds after migration: the book, and everything that the migrations made. */
async function stateOf(url: string) {
  const database = openRemote(url, null);
  const results = await database.read([
    { sql: "SELECT hash, created_at FROM __drizzle_migrations ORDER BY created_at", args: [] },
    { sql: "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name", args: [] },
  ]);
  database.close();
  return { book: rowsAt<{ hash: string }>(results, 0), schema: rowsAt<{ name: string }>(results, 1) };
}

describe("on a libSQL server", () => {
  let servers: readonly Sqld[] = [];
  const url = (index: number): string => servers[index]?.url ?? "";
  beforeAll(async () => {
    servers = await Promise.all([startSqld(), startSqld(), startSqld()]);
  });
  afterAll(async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
  });

  it("any number of starters may race: one does it, and none fails", async () => {
    const clients = Array.from({ length: 6 }, () => openRemote(url(0), null));
    const [applied, processes] = await Promise.all([
      Promise.all(clients.map((client) => applyMigrations(client))),
      Promise.all([1, 2, 3].map(() => migrate(url(0)))),
    ]);
    for (const { code, errors } of processes) expect([code, errors]).toEqual([0, ""]);
    const printed = processes.filter(({ output }) => output === `${url(0)} is migrated: ${TAGS.join(", ")}.\n`);
    expect(applied.filter((tags) => tags.length > 0).length + printed.length).toBe(1);
    expect((await stateOf(url(0))).book.map(({ hash }) => hash)).toEqual(MIGRATIONS.map(({ hash }) => hash));
  });

  it("drizzle-kit may do the next one, and does the same", async () => {
    expect((await drizzleMigrate(url(1))).code).toBe(0);
    expect((await migrate(url(1))).output).toContain("up to date already");
    expect((await migrate(url(2))).code).toBe(0);
    expect((await drizzleMigrate(url(2))).code).toBe(0);
    const [theirs, ours] = [await stateOf(url(1)), await stateOf(url(2))];
    expect(ours.book).toEqual(theirs.book);
    expect(ours.schema.map(({ name }) => name)).toEqual(theirs.schema.map(({ name }) => name));
    expect(ours.book).toHaveLength(MIGRATIONS.length);
  });
});

describe("npm run migrate", () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-migrate-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("makes a file with its folder, and says what it did; a second time there is nothing to do", async () => {
    const url = `file:${folder}/new/umpire.db`;
    expect(await migrate(url)).toEqual({ code: 0, output: `${url} is migrated: ${TAGS.join(", ")}.\n`, errors: "" });
    expect(await migrate(url)).toEqual({ code: 0, output: `${url} is up to date already.\n`, errors: "" });
  });

  it.each([
    ["a wrong DATABASE_URL", "mysql://db", "DATABASE_URL must be"],
    ["a server that is not there", "http://127.0.0.1:PORT", "connect ECONNREFUSED 127.0.0.1:PORT"],
    ["a file that cannot be made", `file:${import.meta.filename}/umpire.db`, "cannot be opened: EEXIST"],
  ])("ends with 1 and one clear line for %s", async (_, where, what) => {
    const port = String(await freePort());
    const [url, message] = [where.replace("PORT", port), what.replace("PORT", port)];
    const { code, output, errors } = await migrate(url);
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toContain(message);
    expect(errors.trim().split("\n")).toHaveLength(1);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DatabaseError } from "../../src/adapters/database.ts";
import { openEmbedded } from "../../src/adapters/embedded-database.ts";
import { openThreaded } from "../../src/adapters/threaded-database.ts";

const folder = mkdtempSync(join(tmpdir(), "umpire-thread-"));
const path = join(folder, "deep", "umpire.db");
let database: Awaited<ReturnType<typeof openThreaded>>;

const sql = (text: string, ...args: readonly (string | number | null)[]) => ({ sql: text, args });

beforeAll(async () => {
  database = await openThreaded(path);
  await database.write([sql("CREATE TABLE kept (id INTEGER PRIMARY KEY, word TEXT UNIQUE) STRICT")]);
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a database in a thread of its own", () => {
  it("answers each its own, in whatever order they were asked", async () => {
    const asked = Array.from({ length: 200 }, (_, n) => n);
    await Promise.all(asked.map((n) => database.write([sql("INSERT INTO kept VALUES (?, ?)", n, `word ${n}`)])));
    const rows = await Promise.all(asked.map((n) => database.read([sql("SELECT word FROM kept WHERE id = ?", n)])));
    expect(rows.map(([found]) => found?.[0]?.["word"])).toEqual(asked.map((n) => `word ${n}`));
  });

  it("tells failures apart as the file itself does, and goes on", async () => {
    const write = (text: string) => database.write([sql(text)]);
    await expect(write("INSERT INTO kept VALUES (1000, 'word 7')")).rejects.toMatchObject({ reason: "unique" });
    await expect(write("INSERT INTO nothing VALUES (1)")).rejects.toMatchObject({ reason: "refused" });
    await expect(write("INSERT INTO nothing VALUES (1)")).rejects.toBeInstanceOf(DatabaseError);
    await expect(database.read([sql("SELECT ?", Number.NaN)])).rejects.toBeInstanceOf(TypeError);
    await expect(database.read([sql("SELECT 1 AS one")])).resolves.toEqual([[{ one: 1 }]]);
  });

  it("lets a turn of the event loop pass while a commit is under way", async () => {
    let turns = 0;
    const big = "x".repeat(1_000_000);
    const written = database.write([sql("INSERT INTO kept VALUES (2000, ?)", big)]).then(() => turns);
    for (; turns < 3; turns += 1) await new Promise(setImmediate);
    expect(await written).toBeGreaterThan(0);
  });

  it("is the only one that has the file, and says so to the next", async () => {
    await expect(openThreaded(path)).rejects.toThrow("Another process has the database file");
    await expect(openThreaded(join(path, "below"))).rejects.toThrow("cannot be opened");
  });

  it("refuses what comes after its end, and leaves the file whole", async () => {
    const last = database.write([sql("INSERT INTO kept VALUES (3000, 'last')")]);
    await last;
    database.close();
    await expect
      .poll(() =>
        database.read([sql("SELECT 1")]).then(
          () => "read",
          ({ reason }) => reason,
        ),
      )
      .toBe("unavailable");
    const again = openEmbedded(path);
    const [rows] = await again.read([sql("SELECT count(*) AS n FROM kept")]);
    expect(rows).toEqual([{ n: 202 }]);
    again.close();
  });
});

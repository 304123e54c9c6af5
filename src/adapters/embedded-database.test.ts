import { describe, expect, it } from "vitest";
import { openMigrated, portsOf } from "../testing/database-ports.ts";
import { anEntry, freshWorkspace, store } from "../testing/ports.ts";
import type { Statement } from "./database.ts";
import { openEmbedded } from "./embedded-database.ts";

const sql = (text: string, ...args: Statement["args"]): Statement => ({ sql: text, args });

const many = (list: string): Statement => sql("INSERT INTO thing (n) SELECT value FROM json_each(?) RETURNING n", list);

async function openTable() {
  const database = openEmbedded(":memory:");
  await database.write([sql("CREATE TABLE thing (n INTEGER UNIQUE, word TEXT) STRICT")]);
  const numbers = async () => (await database.read([sql("SELECT n FROM thing ORDER BY n")]))[0]?.map(({ n }) => n);
  return { database, numbers };
}

describe("an embedded database", () => {
  it("gives the rows of each statement as plain objects", async () => {
    const { database } = await openTable();
    const results = await database.write([
      sql("INSERT INTO thing VALUES (?, ?), (?, ?) RETURNING n, word", 1, "one", 2 ** 40, null),
      sql("INSERT INTO thing (n) VALUES (3)"),
      sql("SELECT count(*) AS things FROM thing"),
    ]);
    expect(results).toEqual([
      [
        { n: 1, word: "one" },
        { n: 2 ** 40, word: null },
      ],
      [],
      [{ things: 3 }],
    ]);
  });

  it("does all of a write or none", async () => {
    const { database, numbers } = await openTable();
    const write = database.write([sql("INSERT INTO thing (n) VALUES (1)"), sql("INSERT INTO thing (n) VALUES (1)")]);
    await expect(write).rejects.toMatchObject({ name: "DatabaseError", reason: "unique" });
    expect(await numbers()).toEqual([]);
  });

  it("loses nothing that it acknowledges after a statement that failed half-way", async () => {
    const { database, numbers } = await openTable();
    for (const n of [10, 20, 30]) {
      await expect(database.write([many(`[1, 2, ${n}, 1]`)])).rejects.toMatchObject({ reason: "unique" });
      await database.write([many(`[${n}]`)]);
      await database.write([sql("INSERT INTO thing (n) VALUES (?)", n + 1)]);
    }
    expect(await numbers()).toEqual([10, 11, 20, 21, 30, 31]);
  });

  it("keeps writes that arrive together apart: one is refused, the others stand", async () => {
    const { database, numbers } = await openTable();
    const writes = [1, 2, 2, 3].map((n) => database.write([sql("INSERT INTO thing (n) VALUES (?)", n)]));
    const settled = await Promise.allSettled(writes);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect(await numbers()).toEqual([1, 2, 3]);
  });

  it("throws for an argument that is a bug, and goes on", async () => {
    const { database, numbers } = await openTable();
    const write = database.write([sql("INSERT INTO thing (n) VALUES (1)"), sql("SELECT ?", Number.NaN)]);
    await expect(write).rejects.toBeInstanceOf(TypeError);
    await database.write([sql("INSERT INTO thing (n) VALUES (2)")]);
    expect(await numbers()).toEqual([2]);
  });

  it("refuses a number with a fraction where the schema has minor units", async () => {
    const { database } = await openTable();
    await expect(database.write([sql("INSERT INTO thing (n) VALUES (1.5)")])).rejects.toMatchObject({
      reason: "refused",
    });
  });

  it("takes no more writes once the disk is full, says that it is not ready, and still reads", async () => {
    const database = await openMigrated();
    const ports = portsOf(database);
    const workspace = freshWorkspace();
    await store(ports, workspace, []);
    await database.write([sql("PRAGMA max_page_count = 60")]);
    const big = () => ports.ledger.commit(workspace, anEntry({ body: { padding: "x".repeat(60_000) } }), []);
    expect(await big()).toEqual({ ok: false, failure: "unavailable" });
    await database.read([sql("PRAGMA max_page_count = 1000000")]);
    expect(await ports.ledger.commit(workspace, anEntry(), [])).toEqual({ ok: false, failure: "unavailable" });
    expect(await ports.ledger.ready()).toBe(false);
    expect(await database.read([sql("SELECT count(*) AS lines FROM ledger")])).toEqual([[{ lines: 1 }]]);
  });

  it("is not ready before it is migrated", async () => {
    expect(await portsOf(openEmbedded(":memory:")).ledger.ready()).toBe(false);
  });
});

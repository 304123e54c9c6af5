import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { bundleMigrations } from "../../scripts/migrations.ts";
import { type Database, type Row, rowsAt } from "./database.ts";
import { openEmbedded } from "./embedded-database.ts";
import { applyMigrations, type Migration } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.gen.ts";
import * as schema from "./schema.ts";

const rowsOf = async (database: Database, sql: string): Promise<readonly Row[]> =>
  rowsAt<Row>(await database.read([{ sql, args: [] }]), 0);

const first: Migration = {
  tag: "0000_a",
  when: 1,
  hash: "a",
  statements: ["CREATE TABLE a (x)", "CREATE TABLE b (x)"],
};
const second: Migration = { tag: "0001_b", when: 2, hash: "b", statements: ["DROP TABLE b"] };
const broken: Migration = {
  tag: "0002_c",
  when: 3,
  hash: "c",
  statements: ["CREATE TABLE c (x)", "CREATE TABLE a (x)"],
};

describe("applyMigrations", () => {
  it("applies what is missing, in order, once", async () => {
    const database = openEmbedded(":memory:");
    expect(await applyMigrations(database, [first])).toEqual(["0000_a"]);
    expect(await applyMigrations(database, [first, second])).toEqual(["0001_b"]);
    expect(await applyMigrations(database, [first, second])).toEqual([]);
    expect(await rowsOf(database, "SELECT hash, created_at FROM __drizzle_migrations ORDER BY created_at")).toEqual([
      { hash: "a", created_at: 1 },
      { hash: "b", created_at: 2 },
    ]);
  });

  it("leaves nothing of a set behind when one statement fails", async () => {
    const database = openEmbedded(":memory:");
    await applyMigrations(database, [first]);
    await expect(applyMigrations(database, [first, second, broken])).rejects.toThrow("already exists");
    const tables = await rowsOf(database, "SELECT name FROM sqlite_schema WHERE name IN ('a', 'b', 'c') ORDER BY name");
    expect(tables).toEqual([{ name: "a" }, { name: "b" }]);
    expect(await applyMigrations(database, [first, second])).toEqual(["0001_b"]);
  });

  it("lets one of several starters do it and the others find it done", async () => {
    const database = openEmbedded(":memory:");
    const applied = await Promise.all([1, 2, 3, 4].map(() => applyMigrations(database, [first, second])));
    expect(applied.flat()).toEqual(["0000_a", "0001_b"]);
  });

  it("is bundled as the files are", async () => {
    expect(await bundleMigrations({ check: true })).toBe(true);
    expect(MIGRATIONS.length).toBeGreaterThan(1);
  });
});

describe("the tables", () => {
  const tables = Object.values(schema)
    .filter((table) => table instanceof SQLiteTable)
    .map(getTableConfig);

  it.each(tables.map((table) => [table.name, table] as const))(
    "%s is as the schema says, and strict",
    async (name, table) => {
      const database = openEmbedded(":memory:");
      await applyMigrations(database);
      const columns = await rowsOf(
        database,
        `SELECT name, lower(type) AS type, "notnull" FROM pragma_table_info('${name}')`,
      );
      expect(columns).toEqual(
        table.columns.map((column) => ({
          name: column.name,
          type: column.getSQLType(),
          notnull: column.notNull ? 1 : 0,
        })),
      );
      expect(await rowsOf(database, `SELECT strict FROM pragma_table_list('${name}')`)).toEqual([{ strict: 1 }]);
    },
  );

  it.each(tables.map((table) => [table.name, table] as const))("%s has the workspace first in its key", (_, table) => {
    expect(table.primaryKeys[0]?.columns[0]?.name).toBe("workspace");
  });
});

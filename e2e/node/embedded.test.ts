import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, describe, expect, it } from "vitest";
import type { Statement } from "../../src/adapters/database.ts";
import { openEmbedded } from "../../src/adapters/embedded-database.ts";
import { applyMigrations } from "../../src/adapters/migrate.ts";
import { contentOf, startWriter, type Writer, writerOf } from "./writer.ts";

const folder = mkdtempSync(join(tmpdir(), "umpire-embedded-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sql = (text: string): Statement => ({ sql: text, args: [] });

/** What a program that comes after all the others finds in the file. */
const numbersIn = (path: string): readonly unknown[] => {
  const database = new Libsql(path);
  const rows = database.prepare("SELECT n FROM thing ORDER BY n").raw().all([]).flat();
  database.close();
  return rows;
};

describe("SQLITE_BUSY, after which the driver loses acknowledged writes", () => {
  it("does so with a connection that shares its file: the danger is real", () => {
    const path = join(folder, "shared.db");
    const [ours, other] = [new Libsql(path), new Libsql(path)];
    other.exec("CREATE TABLE thing (n)");
    const insert = ours.prepare("INSERT INTO thing VALUES (?)");
    other.exec("BEGIN IMMEDIATE; INSERT INTO thing VALUES (0)");
    expect(() => insert.run([1])).toThrow("locked");
    other.exec("COMMIT");
    expect(ours.prepare("INSERT INTO thing VALUES (2)").run().changes).toBe(1);
    ours.close();
    expect(numbersIn(path)).toEqual([0]);
  });

  it("cannot come to an owner of a file: the other one is refused, and every write stands", async () => {
    const path = join(folder, "owned.db");
    const ours = openEmbedded(path);
    await ours.write([sql("CREATE TABLE thing (n)"), sql("INSERT INTO thing VALUES (1)")]);
    const other = new Libsql(path);
    for (const attempt of ["SELECT * FROM thing", "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE", "INSERT INTO thing VALUES (0)"])
      expect(() => other.prepare(attempt).all([])).toThrow("locked");
    other.close();
    await ours.write([sql("INSERT INTO thing VALUES (2)")]);
    ours.close();
    expect(numbersIn(path)).toEqual([1, 2]);
  });

  it("meets one who comes second before he has written anything, and leaves him free to come again", async () => {
    const path = join(folder, "second.db");
    const other = new Libsql(path);
    other.exec("CREATE TABLE thing (n); BEGIN IMMEDIATE; INSERT INTO thing VALUES (1)");
    expect(() => openEmbedded(path)).toThrow(`Another process has the database file ${path} open`);
    other.exec("COMMIT");
    other.close();
    const ours = openEmbedded(path);
    await ours.write([sql("INSERT INTO thing VALUES (2)")]);
    ours.close();
    expect(numbersIn(path)).toEqual([1, 2]);
  });
});

describe("a file", () => {
  it("that was in WAL mode is taken out of it", async () => {
    const path = join(folder, "wal.db");
    const before = new Libsql(path);
    before.exec("PRAGMA journal_mode = WAL; CREATE TABLE thing (n); INSERT INTO thing VALUES (1)");
    before.close();
    const database = openEmbedded(path);
    expect(
      await database.read([sql("PRAGMA journal_mode"), sql("PRAGMA synchronous"), sql("PRAGMA locking_mode")]),
    ).toEqual([[{ journal_mode: "truncate" }], [{ synchronous: 2 }], [{ locking_mode: "exclusive" }]]);
    database.close();
    expect(numbersIn(path)).toEqual([1]);
  });

  it("that is no database is not touched", () => {
    const path = join(import.meta.dirname, "embedded.test.ts");
    expect(() => openEmbedded(path)).toThrow("not a database");
  });

  it("may be opened again as soon as it is closed", async () => {
    const path = join(folder, "again.db");
    for (const applied of [8, 0]) {
      const database = openEmbedded(path);
      expect(await applyMigrations(database)).toHaveLength(applied);
      database.close();
    }
  });
});

describe("an acknowledgement", () => {
  // kill -9 leaves the page cache standing; only this shows that a power cut would find the decision on the disk.
  // .ci/run installs strace where it can, and names this proof where it cannot.
  it.runIf(hasStrace())("comes after the journal and the file are on the disk", () => {
    const path = join(folder, "synced.db");
    const script = join(import.meta.dirname, "crash-writer.ts");
    const log = join(folder, "strace.log");
    const filter = "trace=fsync,fdatasync,write";
    execFileSync("strace", ["-f", "-o", log, "-e", filter, process.execPath, script, `file:${path}`, "5"]);
    const calls = readFileSync(log, "utf8").split("\n");
    const acknowledged = calls.flatMap((call, index) => (/write\(1, "dec_/.test(call) ? [index] : []));
    expect(acknowledged).toHaveLength(5);
    // Three each: the journal, the file, the journal's end.
    for (const [n, end] of acknowledged.entries())
      expect(
        calls.slice(acknowledged[n - 1] ?? 0, end).filter((call) => /f(?:data)?sync\(/.test(call)).length,
      ).toBeGreaterThan(2);
  });
});

describe("a disk that is full", () => {
  it("stops the writer, who loses nothing that he acknowledged and is not ready any more", async () => {
    const path = join(folder, "full.db");
    await printedBy(startWriter(path, 1));
    // A limit on the size of any file stands for the disk's end: the write fails in the middle of a commit.
    const blocks = Math.ceil(statSync(path).size / 512) + 400;
    const script = join(import.meta.dirname, "crash-writer.ts");
    const command = `ulimit -f ${blocks}; exec "$0" "$@"`;
    const writer = writerOf(spawn("bash", ["-c", command, process.execPath, script, `file:${path}`]));
    const printed = await printedBy(writer);
    expect(printed.slice(-2)).toEqual(["unavailable", "ready false"]);
    const acknowledged = printed.filter((line) => line.startsWith("dec_"));
    expect(acknowledged.length).toBeGreaterThan(10);
    const content = await contentOf(path);
    expect(content.ids.slice(-acknowledged.length)).toEqual(acknowledged);
    expect(content.sequences).toEqual(content.sequences.map((_, index) => index));
    expect(content.integrity).toEqual(["ok"]);
  });
});

/** All that a writer prints until it ends by itself. */
async function printedBy(writer: Writer): Promise<readonly string[]> {
  const printed: string[] = [];
  for (let line = await writer.next(); line !== null; line = await writer.next()) printed.push(line);
  return printed;
}

function hasStrace(): boolean {
  try {
    // Where it is, it may still be forbidden to trace.
    execFileSync("strace", ["-o", "/dev/null", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

import { beforeAll, describe, expect, it } from "vitest";
import { type Database, type Row, rowsAt } from "../adapters/database.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { portsOf } from "./database-ports.ts";
import { freshWorkspace, store } from "./ports.ts";

const LEAF = "a".repeat(64);
const LINE = "(workspace, seq, id, kind, at, agent, body, leaf_hash)";

/** What the table itself refuses, to whoever reaches the database with SQL of his own. */
export function ledgerGuardsSuite(name: string, open: () => Promise<Database>): void {
  describe(`the ledger's table (${name})`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    });

    async function threeLines(): Promise<WorkspaceId> {
      const workspace = freshWorkspace();
      for (const n of [0, 1, 2])
        await store(portsOf(database), workspace, []).then(({ sequence }) => expect(sequence).toBe(n));
      return workspace;
    }

    const linesOf = async (workspace: WorkspaceId) =>
      rowsAt<Row>(
        await database.read([
          { sql: "SELECT rowid, * FROM ledger WHERE workspace = ? ORDER BY seq", args: [workspace] },
        ]),
        0,
      );

    it.each([
      [
        "a body that is too long for a bundle",
        `INSERT INTO ledger ${LINE} VALUES ($, 3, 'ent_x', 'import', 1, 'me', '"${"é".repeat(32_767)}"', '${LEAF}')`,
      ],
      ["a gap", `INSERT INTO ledger ${LINE} VALUES ($, 4, 'ent_x', 'import', 1, 'me', '{}', '${LEAF}')`],
      [
        "a place that is taken",
        `INSERT INTO ledger ${LINE} VALUES ($, 2, 'ent_x', 'import', 1, 'me', '{}', '${LEAF}')`,
      ],
      [
        "a place before the first",
        `INSERT INTO ledger ${LINE} VALUES ($, -1, 'ent_x', 'import', 1, 'me', '{}', '${LEAF}')`,
      ],
      ["no place", `INSERT INTO ledger ${LINE} VALUES ($, NULL, 'ent_x', 'import', 1, 'me', '{}', '${LEAF}')`],
      ["a changed body", "UPDATE ledger SET body = '{}' WHERE workspace = $ AND seq = 1"],
      ["a moved line", "UPDATE OR REPLACE ledger SET seq = 2 WHERE workspace = $ AND seq = 1"],
      ["a moved workspace", "UPDATE ledger SET workspace = 'theirs' WHERE workspace = $"],
      ["a deleted line", "DELETE FROM ledger WHERE workspace = $ AND seq = 1"],
      ["a deleted tail", "DELETE FROM ledger WHERE workspace = $ AND seq = 2"],
      ["a truncated log", "DELETE FROM ledger"],
      [
        "a line replaced by its place",
        `REPLACE INTO ledger ${LINE} VALUES ($, 1, 'ent_x', 'import', 1, 'me', '{}', '${LEAF}')`,
      ],
      [
        "a line replaced by its id, at the next place",
        `REPLACE INTO ledger ${LINE} SELECT $, 3, id, 'import', 1, 'me', '{}', '${LEAF}' FROM ledger WHERE workspace = $ AND seq = 1`,
      ],
      [
        "a line replaced by its rowid, at the next place",
        `REPLACE INTO ledger (rowid, workspace, seq, id, kind, at, agent, body, leaf_hash)
SELECT rowid, $, 3, 'ent_x', 'import', 1, 'me', '{}', '${LEAF}' FROM ledger WHERE workspace = $ AND seq = 1`,
      ],
      [
        "the rowid that would shut all others out",
        `INSERT INTO ledger (rowid, workspace, seq, id, kind, at, agent, body, leaf_hash)
VALUES (-1, $, 3, 'ent_x', 'import', 1, 'me', '{}', '${LEAF}')`,
      ],
      [
        "a line changed by an upsert",
        `INSERT INTO ledger ${LINE} SELECT workspace, seq, id, kind, at, agent, body, leaf_hash FROM ledger WHERE workspace = $ AND seq = 1
ON CONFLICT DO UPDATE SET body = '{}'`,
      ],
      [
        "a leaf that is too short",
        `INSERT INTO ledger ${LINE} VALUES ($, 3, 'ent_x', 'import', 1, 'me', '{}', '${LEAF.slice(1)}')`,
      ],
      [
        "a leaf that is no hash",
        `INSERT INTO ledger ${LINE} VALUES ($, 3, 'ent_x', 'import', 1, 'me', '{}', '${LEAF.slice(1)}G')`,
      ],
      [
        "a leaf in capitals",
        `INSERT INTO ledger ${LINE} VALUES ($, 3, 'ent_x', 'import', 1, 'me', '{}', '${LEAF.toUpperCase()}')`,
      ],
      ["no body", `INSERT INTO ledger ${LINE} VALUES ($, 3, 'ent_x', 'import', 1, 'me', NULL, '${LEAF}')`],
      [
        "a moment in words",
        `INSERT INTO ledger ${LINE} VALUES ($, 3, 'ent_x', 'import', 'now', 'me', '{}', '${LEAF}')`,
      ],
    ])("refuses %s", async (_, sql) => {
      const workspace = await threeLines();
      const before = await linesOf(workspace);
      const attack = database.write([{ sql: sql.replaceAll("$", `'${workspace}'`), args: [] }]);
      await expect(attack).rejects.toMatchObject({ name: "DatabaseError", reason: "refused" });
      expect(await linesOf(workspace)).toEqual(before);
      expect((await store(portsOf(database), workspace, [])).sequence).toBe(3);
    });

    it("ignores no refusal for INSERT OR IGNORE: the line that stands is as it was", async () => {
      const workspace = await threeLines();
      const before = await linesOf(workspace);
      const sql = `INSERT OR IGNORE INTO ledger ${LINE} VALUES (?, 1, 'ent_x', 'import', 1, 'me', '{}', ?)`;
      await database.write([{ sql, args: [workspace, LEAF] }]).catch(() => null);
      expect(await linesOf(workspace)).toEqual(before);
    });
  });
}

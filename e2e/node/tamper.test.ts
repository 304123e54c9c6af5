import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../src/adapters/embedded-database.ts";
import { rowsAt, type Statement } from "../../src/adapters/database.ts";
import { applyMigrations } from "../../src/adapters/migrate.ts";
import { canonical } from "../../src/core/canonical.ts";
import { examine, type ExportedRecord } from "../../src/core/tlog/examine.ts";
import { type Checkpoint, parseCheckpoint } from "../../src/core/tlog/note.ts";
import { toHex } from "../../src/core/tlog/base64.ts";
import { integrateLog } from "../../src/operations/integrate-log.ts";
import { commit } from "../../src/operations/record.ts";
import { aPolicy, NOW, workspaceOf } from "../../src/testing/asked.ts";
import { portsOf } from "../../src/testing/database-ports.ts";
import { zeroNotary } from "../../src/testing/memory-trees.ts";
import { fakeWorld } from "../../src/testing/world.ts";
import { chanceOf } from "../hostile-replies.ts";

/** The database's file is changed behind the service's back, triggers and all. One checkpoint was kept outside. */

const ENTRIES = 60;
const TIMES = 72;
const folder = mkdtempSync(join(tmpdir(), "umpire-tamper-"));
const original = join(folder, "original.db");
const { sha256 } = zeroNotary;
const chance = chanceOf(7);
const ACME = workspaceOf("acme");
let checkpoint: Checkpoint;

beforeAll(async () => {
  const database = openEmbedded(original);
  await applyMigrations(database);
  const world = { ...fakeWorld(), ...portsOf(database) };
  for (let place = 0; place < ENTRIES; place += 1)
    await commit(
      world,
      { workspace: ACME, agent: `agent-${place % 5}`, keyId: null },
      {
        kind: "import",
        at: NOW + place,
        campaignId: null,
        body: { note: `entry ${place}`, amount: place * 100 },
        changes: place === 0 ? [{ do: "publish_policy", policy: aPolicy() }] : [],
      },
    );
  await integrateLog(world, zeroNotary, ACME);
  const parsed = parseCheckpoint((await world.trees.newest(ACME)).note ?? "");
  if (parsed === null) throw new Error("There is no checkpoint");
  checkpoint = parsed;
  database.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TRIGGERS = ["only_appends", "rowids_are_positive", "never_updates", "never_deletes"];
const disarm: readonly Statement[] = TRIGGERS.map((name) => ({ sql: `DROP TRIGGER ledger_${name}`, args: [] }));

/** A copy of the file with the changes made, exported as an auditor would. */
async function exported(changes: readonly Statement[]): Promise<readonly ExportedRecord[]> {
  const path = join(folder, "copy.db");
  copyFileSync(original, path);
  const database = openEmbedded(path);
  try {
    await database.write([...disarm, ...changes]);
    const sql = "SELECT seq AS sequence, id, kind, at, agent, campaign_id, leaf_hash, body FROM ledger ORDER BY seq";
    const rows = rowsAt<Omit<ExportedRecord, "at"> & { at: number }>(await database.read([{ sql, args: [] }]), 0);
    return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
  } finally {
    database.close();
  }
}

const leafOf = (body: string): string => toHex(sha256(new Uint8Array(Buffer.from(`\0${body}`))));
const place = (): number => Math.floor(chance() * ENTRIES);
const statement = (sql: string, ...args: Statement["args"]): Statement => ({ sql, args });
const forged = () => canonical({ note: `forged ${chance()}`, amount: 1 });

const move = (from: number, to: number): Statement => statement("UPDATE ledger SET seq = ? WHERE seq = ?", to, from);

const KINDS: Readonly<Record<string, () => readonly Statement[]>> = {
  "a body edited": () => [statement("UPDATE ledger SET body = replace(body, 'entry', 'Entry') WHERE seq = ?", place())],
  "a body edited and hashed again": () => {
    const body = forged();
    return [statement("UPDATE ledger SET body = ?, leaf_hash = ? WHERE seq = ?", body, leafOf(body), place())];
  },
  "a column edited": () => [statement("UPDATE ledger SET agent = 'somebody-else' WHERE seq = ?", place())],
  "a time edited": () => [statement("UPDATE ledger SET at = at - 1 WHERE seq = ?", place())],
  "the end cut off": () => [statement("DELETE FROM ledger WHERE seq >= ?", place())],
  "one removed, the others moved up": () => {
    const gone = place();
    return [
      statement("DELETE FROM ledger WHERE seq = ?", gone),
      ...Array.from({ length: ENTRIES - 1 - gone }, (_, at) => move(gone + 1 + at, gone + at)),
    ];
  },
  "two exchanged": () => {
    const one = place();
    const other = (one + 1 + Math.floor(chance() * (ENTRIES - 1))) % ENTRIES;
    return [move(one, 9_999), move(other, one), move(9_999, other)];
  },
  "one put in before the others": () => {
    const at = place();
    const body = forged();
    return [
      ...Array.from({ length: ENTRIES - at }, (_, back) => move(ENTRIES - 1 - back, ENTRIES - back)),
      statement(
        "INSERT INTO ledger SELECT workspace, ?, 'ent_forged', kind, at, agent, key_id, campaign_id, outcome, action_type, ?, ? FROM ledger LIMIT 1",
        at,
        body,
        leafOf(body),
      ),
    ];
  },
  "one digit of a hash": () => [
    statement(
      "UPDATE ledger SET leaf_hash = CASE substr(leaf_hash, 1, 1) WHEN 'a' THEN 'b' ELSE 'a' END || substr(leaf_hash, 2) WHERE seq = ?",
      place(),
    ),
  ],
};

describe("a database that was changed behind the service's back", () => {
  it("and one that was not: both verdicts are good", async () => {
    expect(examine(sha256, await exported([]), checkpoint)).toEqual({ integrity: [], completeness: [] });
  });

  it.each(Object.entries(KINDS))(`%s: seen, ${TIMES} times of ${TIMES}`, async (_, change) => {
    let unseen = 0;
    for (let time = 0; time < TIMES; time += 1) {
      const { integrity, completeness } = examine(sha256, await exported(change()), checkpoint);
      if (integrity.length + completeness.length === 0) unseen += 1;
    }
    expect(unseen).toBe(0);
  });

  it("in more than 500 ways of seven kinds and more", () => {
    expect(Object.keys(KINDS).length).toBeGreaterThanOrEqual(7);
    expect(Object.keys(KINDS).length * TIMES).toBeGreaterThan(500);
  });
});

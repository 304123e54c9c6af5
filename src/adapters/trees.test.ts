import { describe, expect, it } from "vitest";
import { integrateLog } from "../operations/integrate-log.ts";
import { aPolicy, NOW } from "../testing/asked.ts";
import { openMigrated, portsOf } from "../testing/database-ports.ts";
import { zeroNotary } from "../testing/memory-trees.ts";
import { anEntry, freshWorkspace } from "../testing/ports.ts";
import { fakeWorld } from "../testing/world.ts";

describe("the tables of the log", () => {
  it.each([
    ["another hash of a node", "INSERT OR REPLACE INTO log_nodes VALUES (?, 1, 0, 'ff')", /another hash/],
    ["a node changed", "UPDATE log_nodes SET hash = 'ff' WHERE workspace = ?", /never changed/],
    ["a node removed", "DELETE FROM log_nodes WHERE workspace = ?", /never removed/],
    ["a checkpoint of the same size", "INSERT OR REPLACE INTO checkpoints VALUES (?, 4, 'r', 'n', 0)", /only grow/],
    ["an older checkpoint", "INSERT INTO checkpoints VALUES (?, 3, 'r', 'n', 0)", /only grow/],
    ["a checkpoint of more than there is", "INSERT INTO checkpoints VALUES (?, 5, 'r', 'n', 0)", /not as long/],
    ["a checkpoint changed", "UPDATE checkpoints SET root = 'x' WHERE workspace = ?", /never changed/],
    ["a cosignature of no checkpoint", "INSERT INTO cosignatures VALUES (?, 'w', 3, '', 0)", /no such checkpoint/],
    ["a cosignature replaced", "INSERT OR REPLACE INTO cosignatures VALUES (?, 'w', 4, 'other', 0)", /there already/],
    ["a cosignature changed", "UPDATE cosignatures SET line = 'x' WHERE workspace = ?", /never changed/],
    ["a cosignature removed", "DELETE FROM cosignatures WHERE workspace = ?", /never removed/],
    ["a checkpoint removed", "DELETE FROM checkpoints WHERE workspace = ?", /never removed/],
  ])("refuse %s", async (_, sql, why) => {
    const database = await openMigrated();
    const world = { ...fakeWorld(), ...portsOf(database) };
    const workspace = freshWorkspace();
    await world.ledger.commit(workspace, anEntry(), [{ do: "publish_policy", policy: aPolicy() }]);
    for (let place = 0; place < 3; place += 1) await world.ledger.commit(workspace, anEntry(), []);
    await integrateLog(world, zeroNotary, workspace);
    await world.cosignatures.keep(workspace, { witness: "w", size: 4, line: "— w x\n" }, NOW);
    await expect(database.write([{ sql, args: [workspace] }])).rejects.toThrow(why);
    database.close();
  });
});

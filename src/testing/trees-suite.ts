import { beforeAll, describe, expect, it } from "vitest";
import type { WorkspaceId } from "../core/ids.ts";
import { fromHex, toHex } from "../core/tlog/base64.ts";
import { grow } from "../core/tlog/grow.ts";
import { hashOf, inclusionPath, nodesOf } from "../core/tlog/merkle.ts";
import { parseCheckpoint } from "../core/tlog/note.ts";
import { verifyInclusion } from "../core/tlog/verify.ts";
import { hashesOf, integrateLog } from "../operations/integrate-log.ts";
import { logName } from "../operations/notarize.ts";
import { aPolicy, NOW } from "./asked.ts";
import { zeroNotary } from "./memory-trees.ts";
import { anEntry, freshWorkspace, type OpenPorts, type Ports } from "./ports.ts";
import { fakeWorld } from "./world.ts";

const { sha256 } = zeroNotary;

/** The log over a ledger, on whatever keeps both. */
export function treesSuite(name: string, open: OpenPorts): void {
  let ports: Ports;
  beforeAll(async () => {
    ports = await open();
  });

  const integrate = (workspace: WorkspaceId) => integrateLog({ ...fakeWorld(), ...ports }, zeroNotary, workspace);

  /** A workspace with so many entries more; their leaves. */
  async function recorded(count: number, workspace = freshWorkspace()) {
    for (let place = 0; place < count; place += 1) {
      const policy = place === 0 ? [{ do: "publish_policy" as const, policy: aPolicy() }] : [];
      await ports.ledger.commit(workspace, anEntry(), policy);
    }
    const entries = await ports.ledger.entries(workspace, { from: 0, limit: 1_000 });
    return { workspace, leaves: entries.map(({ leafHash }) => fromHex(leafHash)) };
  }

  describe(`the log, ${name}`, () => {
    it("is behind its ledger until it is integrated, and then has its root", async () => {
      const { workspace, leaves } = await recorded(11);
      const behind = async () => (await ports.trees.behind(1_000)).includes(workspace);
      expect(await behind()).toBe(true);
      expect(await ports.trees.newest(workspace)).toEqual({ size: 0, note: null });
      await integrate(workspace);
      expect(await behind()).toBe(false);
      const { size, note } = await ports.trees.newest(workspace);
      expect(size).toBe(11);
      const { root } = grow(sha256, [], 0, leaves);
      expect(parseCheckpoint(note ?? "")).toMatchObject({ origin: logName(zeroNotary, workspace), size: 11, root });
    });

    it("is the same whoever integrates it, and however many at once", async () => {
      const { workspace, leaves } = await recorded(9);
      await Promise.all([integrate(workspace), integrate(workspace), integrate(workspace)]);
      await integrate(workspace);
      const { note } = await ports.trees.newest(workspace);
      expect(toHex(parseCheckpoint(note ?? "")?.root ?? new Uint8Array())).toBe(
        toHex(grow(sha256, [], 0, leaves).root ?? new Uint8Array()),
      );
    });

    it("proves every entry at every size that it had", async () => {
      const first = await recorded(5);
      const { workspace } = first;
      await integrate(workspace);
      await ports.ledger.commit(workspace, anEntry(), []);
      await ports.ledger.commit(workspace, anEntry(), []);
      await integrate(workspace);
      const leaves = await ports.trees.leaves(workspace, { from: 0, limit: 100 });
      const root = hashOf(
        sha256,
        (await ports.trees.nodes(workspace, nodesOf({ from: 0, to: 7 }))).filter((hash) => hash !== null),
      );
      for (const [index, leaf] of leaves.entries()) {
        const ranges = inclusionPath(index, 7);
        const proof = await hashesOf(ports.trees, zeroNotary, { workspace, ranges });
        expect(verifyInclusion(sha256, { index, size: 7, leaf, proof, root: root ?? new Uint8Array() })).toBe(true);
      }
    });

    it("takes no checkpoint that is not longer than the last", async () => {
      const { workspace } = await recorded(3);
      await integrate(workspace);
      const again = { nodes: [], size: 3, root: sha256(new Uint8Array()), note: "another" };
      expect(await ports.trees.integrate(workspace, again, NOW)).toBe(false);
      expect((await ports.trees.newest(workspace)).note).not.toBe("another");
    });

    it("keeps workspaces apart", async () => {
      const [one, other] = [await recorded(2), await recorded(3)];
      await integrate(one.workspace);
      expect(await ports.trees.newest(other.workspace)).toEqual({ size: 0, note: null });
      expect(await ports.trees.nodes(other.workspace, [{ level: 1, index: 0 }])).toEqual([null]);
    });
  });
}

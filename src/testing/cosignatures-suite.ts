import { beforeAll, describe, expect, it } from "vitest";
import type { WorkspaceId } from "../core/ids.ts";
import { integrateLog } from "../operations/integrate-log.ts";
import { aPolicy, NOW } from "./asked.ts";
import { zeroNotary } from "./memory-trees.ts";
import { anEntry, fresh, freshWorkspace, type OpenPorts, type Ports } from "./ports.ts";
import { fakeWorld } from "./world.ts";

/** What witnesses made of the log, on whatever keeps it. */
export function cosignaturesSuite(name: string, open: OpenPorts): void {
  let ports: Ports;
  beforeAll(async () => {
    ports = await open();
  });

  /** So many entries more, and a checkpoint of them. */
  async function grown(count: number, workspace = freshWorkspace()): Promise<WorkspaceId> {
    for (let place = 0; place < count; place += 1) {
      const isNew = (await ports.ledger.length(workspace)) === 0;
      await ports.ledger.commit(workspace, anEntry(), isNew ? [{ do: "publish_policy", policy: aPolicy() }] : []);
    }
    await integrateLog({ ...fakeWorld(), ...ports }, zeroNotary, workspace);
    return workspace;
  }

  const unseenOf = (witness: string) => ports.cosignatures.unseen(witness, { after: "", limit: 1_000 });

  describe(`cosignatures, ${name}`, () => {
    it("are asked for while the log is longer than what the witness saw", async () => {
      const [one, other] = [`w${fresh()}`, `w${fresh()}`];
      const workspace = await grown(3);
      expect(await unseenOf(one)).toContain(workspace);
      expect(await ports.cosignatures.last(workspace, one)).toBe(0);
      await ports.cosignatures.keep(workspace, { witness: one, size: 3, line: "— one x\n" }, NOW);
      expect(await ports.cosignatures.last(workspace, one)).toBe(3);
      expect(await unseenOf(one)).not.toContain(workspace);
      expect(await unseenOf(other)).toContain(workspace);
      await grown(2, workspace);
      expect(await unseenOf(one)).toContain(workspace);
    });

    it("come in pages", async () => {
      const witness = `w${fresh()}`;
      const workspaces = [await grown(1), await grown(1), await grown(1)].toSorted();
      const after = (await unseenOf(witness)).findLast((known) => known < (workspaces[0] ?? "")) ?? "";
      const first = await ports.cosignatures.unseen(witness, { after, limit: 2 });
      const rest = await ports.cosignatures.unseen(witness, { after: first.at(-1) ?? "", limit: 2 });
      expect([first, rest]).toEqual([workspaces.slice(0, 2), workspaces.slice(2)]);
    });

    it("are given back with the checkpoint that they are of, by those who are asked for", async () => {
      const [a, b, none] = [`a${fresh()}`, `b${fresh()}`, `n${fresh()}`];
      const workspace = await grown(2);
      const { note } = await ports.trees.newest(workspace);
      expect(await ports.cosignatures.newest(workspace, [a, b])).toEqual({ size: 0, note: null });
      for (const witness of [b, a])
        await ports.cosignatures.keep(workspace, { witness, size: 2, line: `— ${witness} x\n` }, NOW);
      await grown(1, workspace);
      await ports.cosignatures.keep(workspace, { witness: none, size: 3, line: "" }, NOW);
      expect(await ports.cosignatures.newest(workspace, [a, b])).toEqual({ size: 2, note });
      expect(await ports.cosignatures.newest(workspace, [])).toEqual({ size: 0, note: null });
      expect(await ports.cosignatures.lines(workspace, 2, [b, a])).toEqual([`— ${a} x\n`, `— ${b} x\n`]);
      expect(await ports.cosignatures.lines(workspace, 2, [a])).toEqual([`— ${a} x\n`]);
      expect(await ports.cosignatures.lines(workspace, 3, [a, b])).toEqual([]);
    });

    it("are kept once: the first stands", async () => {
      const witness = `w${fresh()}`;
      const workspace = await grown(2);
      for (const line of ["— w first\n", "— w second\n"])
        await ports.cosignatures.keep(workspace, { witness, size: 2, line }, NOW);
      expect(await ports.cosignatures.lines(workspace, 2, [witness])).toEqual(["— w first\n"]);
    });

    it("are passed over by entries that say so, those of the newest first", async () => {
      const workspace = await grown(2);
      const [first, second] = [8, 9].map((size) => ({ origin: "umpire.test/a", size, root: null, seen_by: "w" }));
      const other = { origin: "umpire.test/b", size: 4, root: "AAAA", seen_by: "the copy" };
      for (const passed_over of [[first], [second, other]])
        await ports.ledger.commit(workspace, anEntry({ kind: "restore", body: { restore: { passed_over } } }), []);
      await grown(1, workspace);
      expect(await ports.cosignatures.passedOver(workspace)).toEqual([second, other, first]);
      expect(await ports.cosignatures.passedOver(freshWorkspace())).toEqual([]);
    });

    it("are of a checkpoint that there is", async () => {
      const workspace = await grown(2);
      const kept = { witness: "w", size: 1, line: "" };
      await expect(ports.cosignatures.keep(workspace, kept, NOW)).rejects.toThrow("no such checkpoint");
    });
  });
}

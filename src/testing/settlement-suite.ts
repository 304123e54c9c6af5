import { beforeAll, describe, expect, it } from "vitest";
import type { CallId, WorkspaceId } from "../core/ids.ts";
import type { Settlement } from "../core/models/spending.ts";
import { NOW } from "./asked.ts";
import { fresh, freshWorkspace, type OpenPorts, type Ports, store } from "./ports.ts";

const MONTH = "2026-11";
const EXPIRES = NOW + 60_000;
const RELEASED: Settlement = { status: "released", micros: 0, tokens: null };

const settled = (micros: number): Settlement => ({ status: "settled", micros, tokens: null });

/** Ends of a reservation in orders that nobody plans: twice, late, by somebody else, under another cap. */
export function settlementSuite(name: string, open: OpenPorts): void {
  let ports: Ports;
  beforeAll(async () => {
    ports = await open();
  });

  async function reserve(workspace: WorkspaceId, micros: number, { cap = 1_000, critical = true } = {}) {
    const id: CallId = `mdl_${fresh()}`;
    const call = { id, micros, agent: "crm", model: "m1", prompt: "p1", items: 1, at: NOW, expiresAt: EXPIRES };
    const result = await ports.spending.reserve(workspace, call, { monthlyMicros: cap, stopsAtMicros: 900, critical });
    return { id, ok: result.ok, failure: result.ok ? null : result.failure };
  }
  const standing = async (workspace: WorkspaceId) => {
    const { settledMicros, reservedMicros } = await ports.spending.month(workspace, MONTH);
    return [settledMicros, reservedMicros];
  };
  const alertOf = async (workspace: WorkspaceId) =>
    (await ports.spending.alerts(10_000)).find((alert) => alert.workspace === workspace)?.percent;

  describe(`ends of a reservation, ${name}`, () => {
    it.each([
      ["settled, then settled", settled(7), settled(50), 7],
      ["settled, then released", settled(7), RELEASED, 7],
      ["released, then settled", RELEASED, settled(50), 0],
    ])("%s: the second changes nothing, and fails nobody", async (_, once, again, micros) => {
      const workspace = freshWorkspace();
      const { id } = await reserve(workspace, 100);
      await ports.spending.settle(workspace, id, once);
      await ports.spending.settle(workspace, id, again);
      await ports.spending.sweep(EXPIRES);
      expect(await standing(workspace)).toEqual([micros, 0]);
    });

    it("of two at once one counts", async () => {
      const workspace = freshWorkspace();
      const { id } = await reserve(workspace, 100);
      await Promise.all([1, 2, 3, 4].map(() => ports.spending.settle(workspace, id, settled(7))));
      expect(await standing(workspace)).toEqual([7, 0]);
    });

    it("belongs to its workspace: nobody else ends it, and what never was ends nothing", async () => {
      const [workspace, other] = [freshWorkspace(), freshWorkspace()];
      const { id } = await reserve(workspace, 100);
      await ports.spending.settle(other, id, settled(7));
      await ports.spending.settle(workspace, `mdl_${fresh()}`, settled(7));
      expect(await standing(workspace)).toEqual([0, 100]);
      expect(await standing(other)).toEqual([0, 0]);
    });

    it("makes room with what a call did not cost, to the micro-dollar", async () => {
      const workspace = freshWorkspace();
      const { id } = await reserve(workspace, 1_000);
      await ports.spending.settle(workspace, id, settled(400));
      expect(await reserve(workspace, 601)).toMatchObject({ ok: false, failure: "exhausted" });
      expect(await reserve(workspace, 600)).toMatchObject({ ok: true });
    });

    it("from the line on takes what is critical up to 100 %, and nothing else", async () => {
      const workspace = freshWorkspace();
      await reserve(workspace, 900);
      expect(await reserve(workspace, 100, { critical: false })).toMatchObject({ failure: "kept_for_critical" });
      expect(await reserve(workspace, 101, { critical: false })).toMatchObject({ failure: "exhausted" });
      expect(await reserve(workspace, 100)).toMatchObject({ ok: true });
    });

    it("under a cap lowered below what is spent admits nothing and forgets nothing", async () => {
      const workspace = freshWorkspace();
      const { id } = await reserve(workspace, 500);
      expect(await reserve(workspace, 1, { cap: 100 })).toMatchObject({ ok: false, failure: "exhausted" });
      await ports.spending.settle(workspace, id, settled(500));
      expect(await standing(workspace)).toEqual([500, 0]);
    });

    // The one way past the cap: the money was given back and lent again before the slow process came.
    it("late, after its money was lent again, counts what was really spent, and nothing more is admitted", async () => {
      const workspace = freshWorkspace();
      const late = await reserve(workspace, 1_000);
      await ports.spending.sweep(EXPIRES);
      const next = await reserve(workspace, 1_000);
      await ports.spending.settle(workspace, next.id, settled(1_000));
      await ports.spending.settle(workspace, late.id, settled(2_000));
      await ports.spending.settle(workspace, late.id, settled(2_000));
      expect(await standing(workspace)).toEqual([2_000, 0]);
      expect(await reserve(workspace, 1)).toMatchObject({ ok: false, failure: "exhausted" });
    });

    it("forgets that a budget was exhausted when it is raised, and tells of it when it is again", async () => {
      const workspace = freshWorkspace();
      const { id } = await reserve(workspace, 500);
      await ports.spending.settle(workspace, id, settled(500));
      await reserve(workspace, 501);
      expect(await alertOf(workspace)).toBe(50);
      await store(ports, workspace, [{ do: "mark_alerted", month: MONTH, percent: 50 }]);
      expect(await alertOf(workspace)).toBe(75);
      await reserve(workspace, 1, { cap: 100_000 });
      expect(await alertOf(workspace)).toBeUndefined();
      await reserve(workspace, 100_000, { cap: 100_000 });
      expect(await alertOf(workspace)).toBe(75);
    });
  });
}

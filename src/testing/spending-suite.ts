import { asyncProperty, assert, constantFrom, integer, nat, array, record } from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { WorkspaceId } from "../core/ids.ts";
import type { Reservation, Settlement } from "../core/models/spending.ts";
import { NOW } from "./asked.ts";
import { fresh, freshWorkspace, type OpenPorts, type Ports } from "./ports.ts";

const MONTH = "2026-11";
const TOKENS = { input: 10, output: 20, cacheWrite: 30, cacheRead: 40 };

const reservation = (over: Partial<Reservation> = {}): Reservation => ({
  id: `mdl_${fresh()}`,
  micros: 100,
  agent: "crm-prod",
  model: "claude-haiku-5-5",
  prompt: "pmt_1",
  items: 1,
  at: NOW,
  expiresAt: NOW + 60_000,
  ...over,
});

const settled = (micros: number): Settlement => ({ status: "settled", micros, tokens: TOKENS });

/** The money for models: set aside and settled in single statements, by any number at once. */
export function spendingSuite(name: string, open: OpenPorts): void {
  let ports: Ports;
  beforeAll(async () => {
    ports = await open();
  });

  const reserve = (
    workspace: WorkspaceId,
    over: Partial<Reservation> = {},
    { cap = 1_000, stops = 900, critical = false } = {},
  ) => {
    const one = reservation(over);
    const ceiling = { monthlyMicros: cap, stopsAtMicros: stops, critical };
    return ports.spending.reserve(workspace, one, ceiling).then((result) => ({ one, result }));
  };
  const monthOf = (workspace: WorkspaceId, month = MONTH) => ports.spending.month(workspace, month);

  describe(`the budget for models, ${name}`, () => {
    it("sets aside up to the cap to the micro-dollar, and not one more", async () => {
      const workspace = freshWorkspace();
      expect((await reserve(workspace, { micros: 1_000 })).result.ok).toBe(true);
      expect((await reserve(workspace, { micros: 1 }, { critical: true })).result).toMatchObject({
        failure: "exhausted",
      });
      expect(await monthOf(workspace)).toEqual({
        month: MONTH,
        capMicros: 1_000,
        settledMicros: 0,
        reservedMicros: 1_000,
      });
    });

    it.each([
      ["a micro-dollar below the line", 899, false, true],
      ["at the line", 900, false, false],
      ["at the line, and critical", 900, true, true],
    ])("%s: goes on? %s %s %s", async (_, spent, critical, goesOn) => {
      const workspace = freshWorkspace();
      await reserve(workspace, { micros: spent });
      const { result } = await reserve(workspace, { micros: 1 }, { critical });
      expect(result).toMatchObject(goesOn ? { ok: true } : { failure: "kept_for_critical" });
    });

    it("counts what it did cost in place of what was set aside", async () => {
      const workspace = freshWorkspace();
      const { one } = await reserve(workspace);
      await ports.spending.settle(workspace, one.id, settled(7));
      expect(await monthOf(workspace)).toMatchObject({ settledMicros: 7, reservedMicros: 0 });
      await ports.spending.settle(workspace, one.id, settled(50));
      expect(await monthOf(workspace)).toMatchObject({ settledMicros: 7, reservedMicros: 0 });
    });

    it("never counts more than was set aside, and nothing for what was refused", async () => {
      const workspace = freshWorkspace();
      const [dear, none] = [await reserve(workspace), await reserve(workspace)];
      await ports.spending.settle(workspace, dear.one.id, settled(1_000_000));
      await ports.spending.settle(workspace, none.one.id, { status: "released", micros: 0, tokens: null });
      expect(await monthOf(workspace)).toMatchObject({ settledMicros: 100, reservedMicros: 0 });
    });

    it("gives back what a dead process had set aside, and still counts it if the process was only slow", async () => {
      const workspace = freshWorkspace();
      const { one } = await reserve(workspace);
      await ports.spending.sweep(one.expiresAt - 1);
      expect(await monthOf(workspace)).toMatchObject({ reservedMicros: 100 });
      expect(await ports.spending.sweep(one.expiresAt)).toBeGreaterThanOrEqual(1);
      expect(await monthOf(workspace)).toMatchObject({ settledMicros: 0, reservedMicros: 0 });
      await ports.spending.settle(workspace, one.id, settled(5));
      expect(await monthOf(workspace)).toMatchObject({ settledMicros: 5, reservedMicros: 0 });
    });

    it("begins anew with the month, and keeps workspaces apart", async () => {
      const [workspace, other] = [freshWorkspace(), freshWorkspace()];
      await reserve(workspace, { micros: 1_000 });
      const december = Date.parse("2026-12-01T00:00:00Z");
      expect((await reserve(workspace, { at: december - 1 }, { critical: true })).result.ok).toBe(false);
      expect((await reserve(workspace, { at: december })).result.ok).toBe(true);
      expect((await reserve(other)).result.ok).toBe(true);
      expect(await monthOf(other)).toMatchObject({ reservedMicros: 100 });
      expect(await monthOf(other, "2027-01")).toEqual({
        month: "2027-01",
        capMicros: 0,
        settledMicros: 0,
        reservedMicros: 0,
      });
    });

    it("follows a cap that is lowered or raised", async () => {
      const workspace = freshWorkspace();
      await reserve(workspace, { micros: 500 });
      expect((await reserve(workspace, {}, { cap: 599, critical: true })).result.ok).toBe(false);
      expect((await reserve(workspace, {}, { cap: 600, critical: true })).result.ok).toBe(true);
      expect(await monthOf(workspace)).toMatchObject({ capMicros: 600, reservedMicros: 600 });
    });

    it("of 1,000 at once at a cap that fits 137 admits exactly 137", async () => {
      const workspace = freshWorkspace();
      const all = await Promise.all(
        Array.from({ length: 1_000 }, () => reserve(workspace, {}, { cap: 137 * 100 + 99, critical: true })),
      );
      expect(all.filter(({ result }) => result.ok)).toHaveLength(137);
      expect(await monthOf(workspace)).toMatchObject({ reservedMicros: 13_700 });
    });

    it("is never passed by a micro-dollar, whatever happens in whatever order, and its sums are those of the calls", async () => {
      const step = record({
        act: constantFrom("reserve", "settle", "sweep"),
        micros: integer({ min: 1, max: 400 }),
        at: nat(5),
      });
      await assert(
        asyncProperty(array(step, { maxLength: 25 }), async (steps) => {
          const workspace = freshWorkspace();
          const standingOnes: Reservation[] = [];
          let [mostSpent, now] = [0, NOW];
          for (const { act, micros, at } of steps) {
            now += at * 20_000;
            const standing = standingOnes[at % Math.max(1, standingOnes.length)];
            if (act === "reserve") {
              const { one, result } = await reserve(
                workspace,
                { micros, at: now, expiresAt: now + 60_000 },
                { critical: true },
              );
              if (result.ok) standingOnes.push(one);
            } else if (act === "settle" && standing) {
              standingOnes.splice(standingOnes.indexOf(standing), 1);
              await ports.spending.settle(workspace, standing.id, settled(micros));
            } else if (act === "sweep") {
              await ports.spending.sweep(now);
              standingOnes.splice(0, standingOnes.length, ...standingOnes.filter(({ expiresAt }) => expiresAt > now));
            }
            const { settledMicros, reservedMicros } = await monthOf(workspace);
            mostSpent = Math.max(mostSpent, settledMicros + reservedMicros);
            expect(reservedMicros).toBe(standingOnes.reduce((sum, one) => sum + one.micros, 0));
          }
          const usage = await ports.spending.usage(workspace, { from: "2026-11-01", to: "2026-11-30", by: "model" });
          const { settledMicros } = await monthOf(workspace);
          expect(usage.reduce((sum, one) => sum + one.micros, 0)).toBe(settledMicros);
          expect(mostSpent).toBeLessThanOrEqual(1_000);
        }),
        { numRuns: 40 },
      );
    });
  });
}

import { beforeAll, describe, expect, it } from "vitest";
import type { WorkspaceId } from "../core/ids.ts";
import type { Reservation } from "../core/models/spending.ts";
import { DAY_MS } from "../core/time.ts";
import { NOW } from "./asked.ts";
import { fresh, freshWorkspace, type OpenPorts, type Ports, store } from "./ports.ts";

const MONTH = "2026-11";
const TOKENS = { input: 10, output: 20, cacheWrite: 30, cacheRead: 40 };

const alertOf = async ({ spending }: Ports, workspace: WorkspaceId) =>
  (await spending.alerts(10_000)).find((alert) => alert.workspace === workspace);

/** What is told of the money for models: usage, and shares of the budget that are reached. */
export function usageSuite(name: string, open: OpenPorts): void {
  let ports: Ports;
  beforeAll(async () => {
    ports = await open();
  });

  /** One call, at a cap of 1,000 micro-dollars; whether it was let through. */
  async function spend(workspace: WorkspaceId, micros: number, over: Partial<Reservation> = {}): Promise<boolean> {
    const id = `mdl_${fresh()}` as const;
    const base = { agent: "crm", model: "m1", prompt: "p1", items: 1, at: NOW, expiresAt: NOW + 60_000 };
    const ceiling = { monthlyMicros: 1_000, stopsAtMicros: 900, critical: true };
    const reserved = await ports.spending.reserve(workspace, { id, micros, ...base, ...over }, ceiling);
    if (reserved.ok) await ports.spending.settle(workspace, id, { status: "settled", micros, tokens: TOKENS });
    return reserved.ok;
  }

  describe(`usage of models, ${name}`, () => {
    it("tells usage by agent, model, edition and day, dearest first", async () => {
      const workspace = freshWorkspace();
      const yesterday = NOW - DAY_MS;
      const calls = [
        { agent: "a", model: "m1", prompt: "p1", items: 50, at: NOW },
        { agent: "b", model: "m2", prompt: "p1", items: 1, at: yesterday },
        { agent: "b", model: "m1", prompt: "p2", items: 1, at: yesterday },
      ];
      for (const [place, over] of calls.entries()) await spend(workspace, 10 * (place + 1), over);
      const by = async (grouping: "agent" | "model" | "prompt" | "day", from = "2026-11-01") =>
        (await ports.spending.usage(workspace, { from, to: "2026-11-30", by: grouping })).map(
          ({ name: group, micros, calls: count, questions }) => [group, micros, count, questions],
        );
      expect(await by("agent")).toEqual([
        ["b", 50, 2, 2],
        ["a", 10, 1, 50],
      ]);
      expect(await by("model")).toEqual([
        ["m1", 40, 2, 51],
        ["m2", 20, 1, 1],
      ]);
      expect(await by("prompt")).toEqual([
        ["p1", 30, 2, 51],
        ["p2", 30, 1, 1],
      ]);
      expect(await by("day")).toEqual([
        ["2026-11-22", 50, 2, 2],
        ["2026-11-23", 10, 1, 50],
      ]);
      expect(await by("day", "2026-11-23")).toEqual([["2026-11-23", 10, 1, 50]]);
      const [first] = await ports.spending.usage(workspace, { from: "2026-11-01", to: "2026-11-30", by: "agent" });
      expect(first?.tokens).toEqual({ input: 20, output: 40, cacheWrite: 60, cacheRead: 80 });
    });

    it("tells of 50, 75, 90 and 100 %, each once", async () => {
      const workspace = freshWorkspace();
      const told: number[] = [];
      const tell = async () => {
        for (let next = await alertOf(ports, workspace); next; next = await alertOf(ports, workspace)) {
          told.push(next.percent);
          await store(ports, workspace, [{ do: "mark_alerted", month: MONTH, percent: next.percent }]);
        }
      };
      const spendAndTell = async (micros: number) => {
        await spend(workspace, micros);
        await tell();
      };
      await spendAndTell(499);
      expect(told).toEqual([]);
      await spendAndTell(1);
      expect(told).toEqual([50]);
      await spendAndTell(400);
      expect(told).toEqual([50, 75, 90]);
      await spendAndTell(99);
      expect(told).toEqual([50, 75, 90]);
      // What no longer fits has come to the end of the budget, although a micro-dollar is left.
      await spendAndTell(2);
      expect(told).toEqual([50, 75, 90, 100]);
    });
  });
}

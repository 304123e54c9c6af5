import { beforeAll, describe, expect, it } from "vitest";
import { DAY_MS, type Instant } from "../core/time.ts";
import { aPolicy, NOW } from "./asked.ts";
import { anEntry, freshWorkspace, type OpenPorts, type Ports, store } from "./ports.ts";

const HOUR = DAY_MS / 24;

const at = (hour: number): Instant => NOW + hour * HOUR;

/** Hours of entries, in the order in which they are recorded: not always that of their times. */
const HOURS = [0, 1, 1, 3, 2, 4, 6, 5, 5.5, 9, 40, 39, 80, 81, 82, 100];

/** Where times lie in a ledger, on whatever keeps it. */
export function historySuite(name: string, open: OpenPorts): void {
  let ports: Ports;
  beforeAll(async () => {
    ports = await open();
  });

  async function recorded() {
    const workspace = freshWorkspace();
    for (const hour of HOURS) await ports.ledger.commit(workspace, anEntry({ at: at(hour) }), []);
    return workspace;
  }

  describe(`the times of a ledger, ${name}`, () => {
    it.each([
      ["all", 0, 101, 0, 16],
      ["a moment of two", 1, 1.001, 1, 3],
      ["what is out of order", 2, 3, 4, 5],
      ["from the later of two that are out of order", 3, 4, 3, 4],
      ["what has one of another time in its middle", 5, 6.5, 6, 9],
      ["both of two that are far out of order", 39, 41, 10, 12],
      ["the end", 82, 1_000, 14, 16],
      ["nothing before the first", -5, 0, 0, 0],
      ["nothing between two", 10, 39, 10, 10],
      ["nothing after the last", 101, 200, 16, 16],
    ])("are found: %s", async (_, from, to, first, end) => {
      const workspace = await recorded();
      const span = await ports.history.span(workspace, { from: at(from), to: at(to) });
      expect(span).toEqual({ first, end, prunedBelow: null });
    });

    it("are found by anybody in the same place as by looking at every one", async () => {
      const workspace = freshWorkspace();
      const hours = Array.from({ length: 60 }, (__, place) => place + ((place * 7_919) % 23));
      for (const hour of hours) await ports.ledger.commit(workspace, anEntry({ at: at(hour) }), []);
      for (let from = -2; from < 90; from += 7) {
        const inside = hours.flatMap((hour, place) => (hour >= from && hour < from + 9 ? [place] : []));
        const span = await ports.history.span(workspace, { from: at(from), to: at(from + 9) });
        expect([from, span.end - span.first]).toEqual([
          from,
          inside.length === 0 ? 0 : (inside.at(-1) ?? 0) - (inside[0] ?? 0) + 1,
        ]);
      }
    });

    it("are of one workspace", async () => {
      await recorded();
      const stretch = { from: at(0), to: at(100) };
      expect(await ports.history.span(freshWorkspace(), stretch)).toEqual({ first: 0, end: 0, prunedBelow: null });
      expect(await ports.history.policies(freshWorkspace(), { ...stretch, after: 0, limit: 9 })).toEqual([]);
    });

    it("tell which policies were in force", async () => {
      const workspace = freshWorkspace();
      const policies = [0, 2, 4, 6].map((hour, place) => ({ ...aPolicy(), version: place + 1, createdAt: at(hour) }));
      await store(
        ports,
        workspace,
        policies.map((policy) => ({ do: "publish_policy", policy }) as const),
      );
      const versions = async (from: number, to: number, after = 0, limit = 9) =>
        (await ports.history.policies(workspace, { from: at(from), to: at(to), after, limit })).map(
          ({ version }) => version,
        );
      expect(await versions(3, 5)).toEqual([2, 3]);
      expect(await versions(2, 4)).toEqual([2]);
      expect(await versions(-3, 1)).toEqual([1]);
      expect(await versions(-3, -1)).toEqual([]);
      expect(await versions(9, 12)).toEqual([4]);
      expect(await versions(1, 9)).toEqual([1, 2, 3, 4]);
      expect(await versions(1, 9, 1, 2)).toEqual([2, 3]);
      const [first] = await ports.history.policies(workspace, { from: at(0), to: at(1), after: 0, limit: 1 });
      expect(first).toEqual(policies[0]);
    });

    it("tell of the last pruning", async () => {
      const workspace = await recorded();
      expect(await ports.history.lastPruning(workspace)).toBeNull();
      await ports.ledger.commit(workspace, anEntry({ kind: "ledger_pruned", body: { below: 0 } }), []);
      await ports.ledger.commit(workspace, anEntry(), []);
      expect(await ports.history.lastPruning(workspace)).toBe(HOURS.length);
    });
  });
}

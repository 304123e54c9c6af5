import type { History } from "../ports-log.ts";
import type { Memory } from "./memory.ts";

/** Times of what is recorded in memory, where nothing is pruned. */
export const historyIn = (memory: Memory): History => ({
  async span(workspace, { from, to }) {
    const { lines } = memory.of(workspace);
    const inside = lines.filter(({ entry }) => entry.at >= from && entry.at < to).map(({ sequence }) => sequence);
    const later = lines.findIndex(({ entry }) => entry.at >= from);
    const nowhere = later < 0 ? lines.length : later;
    return { first: inside[0] ?? nowhere, end: (inside.at(-1) ?? nowhere - 1) + 1, prunedBelow: null };
  },

  async policies(workspace, { from, to, after, limit }) {
    const versions = [...memory.of(workspace).policies.values()].sort((a, b) => a.version - b.version);
    const before = versions.findLast(({ createdAt }) => createdAt <= from)?.version ?? 0;
    return versions
      .filter(({ version, createdAt }) => version > after && version >= before && createdAt < to)
      .slice(0, limit);
  },

  lastPruning: async (workspace) =>
    memory.of(workspace).lines.findLast(({ entry }) => entry.kind === "ledger_pruned")?.sequence ?? null,
});

import { sha256 } from "@noble/hashes/sha2.js";
import { fromHex } from "../core/tlog/base64.ts";
import type { Bytes, Node } from "../core/tlog/merkle.ts";
import type { Integrated, LogPorts, Notary, Trees } from "../ports-log.ts";
import { cosignaturesIn } from "./memory-cosignatures.ts";
import { historyIn } from "./memory-history.ts";
import type { Memory } from "./memory.ts";

const keyOf = (workspace: string, { level, index }: Node): string => JSON.stringify([workspace, level, index]);

/** Signs with nothing but zeros: for tests that verify no signature. */
export const zeroNotary: Notary = {
  origin: "umpire.test",
  keys: [{ publicKey: new Uint8Array(32), from: null, until: null }],
  sha256: (bytes) => new Uint8Array(sha256(bytes)),
  signers: [{ publicKey: new Uint8Array(32), sign: async () => new Uint8Array(64) }],
  verify: async () => true,
};

/** Logs in memory, beside the ledger's lines, and what witnesses made of them. */
export function logIn(memory: Memory): Pick<LogPorts, "trees" | "history" | "cosignatures"> {
  const trees = treesIn(memory);
  return { trees, history: historyIn(memory), cosignatures: cosignaturesIn(memory, trees) };
}

function treesIn(memory: Memory): Trees {
  const nodes = new Map<string, Bytes>();
  const newest = new Map<string, Integrated>();
  const lines = (workspace: Parameters<Trees["newest"]>[0]) => memory.of(workspace).lines;
  return {
    behind: async (limit) =>
      memory
        .everyShard()
        .map(([workspace]) => workspace)
        .filter((workspace) => lines(workspace).length > (newest.get(workspace)?.size ?? 0))
        .slice(0, limit),
    newest: async (workspace) => newest.get(workspace) ?? { size: 0, note: null },
    leaves: async (workspace, { from, limit }) =>
      lines(workspace)
        .slice(from, from + limit)
        .map(({ leafHash }) => fromHex(leafHash)),
    nodes: async (workspace, asked) =>
      asked.map((node) => {
        const leaf = node.level === 0 ? lines(workspace)[node.index]?.leafHash : undefined;
        return leaf === undefined ? (nodes.get(keyOf(workspace, node)) ?? null) : fromHex(leaf);
      }),
    async integrate(workspace, grown) {
      if (grown.size <= (newest.get(workspace)?.size ?? 0)) return false;
      for (const node of grown.nodes) nodes.set(keyOf(workspace, node), node.hash);
      newest.set(workspace, { size: grown.size, note: grown.note });
      return true;
    },
  };
}

import type { WorkspaceId } from "../core/ids.ts";
import { type Cosignatures, type Integrated, MOST_RESTORES, type Trees } from "../ports-log.ts";
import type { Memory } from "./memory.ts";

interface Kept {
  readonly workspace: WorkspaceId;
  readonly witness: string;
  readonly checkpoint: Integrated;
  readonly line: string;
}

const NONE: Integrated = { size: 0, note: null };

const longest = (kept: readonly Kept[]): Integrated =>
  kept.map(({ checkpoint }) => checkpoint).reduce((one, other) => (other.size > one.size ? other : one), NONE);

/** What witnesses made of the newest checkpoints of logs in memory. */
export function cosignaturesIn(memory: Memory, trees: Trees): Cosignatures {
  const all: Kept[] = [];
  const of = (workspace: WorkspaceId, witnesses: readonly string[]) =>
    all.filter((kept) => kept.workspace === workspace && witnesses.includes(kept.witness));
  return {
    async unseen(witness, { after, limit }) {
      const known = memory.everyShard().map(([workspace]) => workspace);
      const unseen: WorkspaceId[] = [];
      for (const workspace of known.filter((name) => name > after).toSorted())
        if ((await trees.newest(workspace)).size !== longest(of(workspace, [witness])).size) unseen.push(workspace);
      return unseen.slice(0, limit);
    },
    last: async (workspace, witness) => longest(of(workspace, [witness])).size,
    newest: async (workspace, witnesses) => longest(of(workspace, witnesses)),
    lines: async (workspace, size, witnesses) =>
      of(workspace, witnesses)
        .filter(({ checkpoint }) => checkpoint.size === size)
        .toSorted((a, b) => (a.witness < b.witness ? -1 : 1))
        .map(({ line }) => line),
    passedOver: async (workspace) =>
      memory
        .of(workspace)
        .lines.filter(({ entry }) => entry.kind === "restore")
        .toReversed()
        .slice(0, MOST_RESTORES)
        .flatMap(({ body }) => JSON.parse(body).restore.passed_over),
    async keep(workspace, { witness, size, line }) {
      const checkpoint = await trees.newest(workspace);
      if (checkpoint.size !== size) throw new Error("cosignatures: there is no such checkpoint");
      if (!of(workspace, [witness]).some((kept) => kept.checkpoint.size === size))
        all.push({ workspace, witness, checkpoint, line });
    },
  };
}

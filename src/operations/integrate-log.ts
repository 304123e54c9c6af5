import type { WorkspaceId } from "../core/ids.ts";
import { grow } from "../core/tlog/grow.ts";
import { type Bytes, hashOf, nodesOf, type Range } from "../core/tlog/merkle.ts";
import { checkpointText } from "../core/tlog/note.ts";
import type { World } from "../ports.ts";
import type { Notary, Trees } from "../ports-log.ts";
import { logName, notarized } from "./notarize.ts";

const MOST_WORKSPACES = 100;
/** So that a batch stays short; a longer ledger takes several checkpoints. */
const MOST_LEAVES = 2_000;

/** Brings every log up to its ledger. Any number may do it at once: the tree is the same, and of two checkpoints one stands. */
export async function integrateLogs(world: World): Promise<void> {
  const { notary } = world;
  if (notary === null) return;
  const behind = await world.trees.behind(MOST_WORKSPACES);
  await Promise.all(behind.map((workspace) => integrateLog(world, notary, workspace)));
}

/** One log, until nothing is missing. */
export async function integrateLog(world: World, notary: Notary, workspace: WorkspaceId): Promise<void> {
  for (;;) {
    const { size } = await world.trees.newest(workspace);
    const leaves = await world.trees.leaves(workspace, { from: size, limit: MOST_LEAVES });
    if (leaves.length === 0) return;
    const edge = nodesOf({ from: 0, to: size });
    const hashes = await whole(world.trees, workspace, edge);
    const before = edge.flatMap((node, place) => {
      const hash = hashes[place];
      return hash ? [{ ...node, hash }] : [];
    });
    const grown = grow(notary.sha256, before, size, leaves);
    if (grown.root === null) return;
    const text = checkpointText(logName(notary, workspace), grown.size, grown.root);
    const note = await notarized(notary, workspace, text);
    await world.trees.integrate(workspace, { ...grown, root: grown.root, note }, world.clock.now());
  }
}

/** Hashes of ranges of a log, each of the subtrees that it consists of. */
export async function hashesOf(
  trees: Trees,
  notary: Notary,
  { workspace, ranges }: { readonly workspace: WorkspaceId; readonly ranges: readonly Range[] },
): Promise<readonly Bytes[]> {
  const nodes = ranges.map(nodesOf);
  const hashes = await whole(trees, workspace, nodes.flat());
  let taken = 0;
  return nodes.map(({ length }) => {
    const hash = hashOf(notary.sha256, hashes.slice(taken, (taken += length)));
    if (hash === null) throw new Error("A range of a proof is not empty");
    return hash;
  });
}

/** Hashes of nodes that are in an integrated log. */
export async function whole(
  trees: Trees,
  workspace: WorkspaceId,
  nodes: ReturnType<typeof nodesOf>,
): Promise<readonly Bytes[]> {
  const hashes = await trees.nodes(workspace, nodes);
  const known = hashes.filter((hash) => hash !== null);
  if (known.length !== nodes.length) throw new Error("A node of an integrated log is missing");
  return known;
}

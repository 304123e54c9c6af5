import type { WorkspaceId } from "../core/ids.ts";
import { DAY_MS } from "../core/time.ts";
import type { World } from "../ports.ts";
import { commit } from "./record.ts";

/** Rounds of one job and workspace: what is left then goes next time. */
const MOST_ROUNDS = 25;

/** Removes what is older than the policy keeps it, whole bundles at a time. Their leaf hashes stay, so every proof holds. */
export async function prune(world: World): Promise<void> {
  for (const workspace of await world.retention.workspaces()) await pruneOne(world, workspace);
}

async function pruneOne(world: World, workspace: WorkspaceId): Promise<void> {
  const { document } = await world.policies.current(workspace);
  const at = world.clock.now();
  const before = at - document.privacy.retention_days * DAY_MS;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const below = await world.retention.pruneable(workspace, before);
    if (below === null) return;
    const committed = await commit(
      world,
      { workspace, agent: "umpire", keyId: null },
      { kind: "ledger_pruned", at, campaignId: null, body: { below }, changes: [{ do: "prune", below, at }] },
    );
    // Another process was faster, or the database is not there: the next round of the job sees.
    if (!committed.ok) return;
  }
}

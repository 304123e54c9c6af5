import { levelChange } from "../contract/changed.ts";
import type { Standing } from "../core/authority/autonomy.ts";
import { toStandingChange } from "../contract/autonomy.ts";
import type { Owed } from "../core/reply.ts";
import type { World } from "../ports.ts";
import { type By, commit } from "./record.ts";

interface LevelChange {
  readonly standing: Standing;
  readonly next: Standing;
  readonly why: string;
  readonly owed?: Owed;
}

/** A change of what an agent may do, with its line in the ledger; `conflict` when somebody changed it first. */
export const recordStanding = (world: World, by: By, { standing, next, why, owed }: LevelChange) =>
  commit(world, by, {
    kind: "autonomy_changed",
    at: world.clock.now(),
    campaignId: null,
    body: toStandingChange(standing, next, why),
    changes: [{ do: "put_standing", standing: next }],
    things: [levelChange(standing, next)],
    guards: [{ holds: "standing_at", track: standing, revision: standing.revision }],
    ...(owed && { owed }),
  });

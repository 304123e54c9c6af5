import type { Alert } from "../core/models/spending.ts";
import type { World } from "../ports.ts";
import { commit } from "./record.ts";

/** Who tells people, when no person did. */
const BUDGET = "umpire:budget";

const MOST_ALERTS = 20;

/** Gives back what calls of dead processes had set aside, and tells people, once each, of shares of the budget that are reached. */
export async function watchBudgets(world: World): Promise<void> {
  const lost = await world.spending.sweep(world.clock.now());
  if (lost > 0) world.log.write({ level: "warn", event: "model_calls_lost", calls: lost });
  for (const alert of await world.spending.alerts(MOST_ALERTS)) await tell(world, alert);
}

async function tell(world: World, { workspace, month, percent, capMicros, settledMicros }: Alert): Promise<void> {
  const budget = { month, percent, cap_micros: capMicros, settled_micros: settledMicros };
  const told = await commit(
    world,
    { workspace, agent: BUDGET, keyId: null },
    {
      kind: "budget_alerted",
      at: world.clock.now(),
      campaignId: null,
      body: { budget },
      changes: [{ do: "mark_alerted", month, percent }],
      // Of two workers that saw it at once, one tells.
      guards: [{ holds: "not_alerted", month, percent }],
    },
  );
  if (told.ok) world.log.write({ level: "warn", event: "budget_threshold", workspace, ...budget });
}

import { switchChange } from "../contract/changed.ts";
import { toKillSwitchView } from "../contract/treaty.ts";
import type { KillSwitch } from "../core/authority/treaty.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { DAY_MS } from "../core/time.ts";
import type { World } from "../ports.ts";
import { commit } from "./record.ts";

/** Who engages the switch when no person did. */
const BREAKER = "umpire:breaker";

/**
 * Stops an agent of whose work of the last 24 h too much went wrong: executions that failed, mistakes that were caught.
 * It is a kill switch like any other: a person looks, and releases it.
 */
export async function tripBreaker(
  world: World,
  { workspace, agent }: { readonly workspace: WorkspaceId; readonly agent: string },
): Promise<KillSwitch | null> {
  const now = world.clock.now();
  const [policy, switches] = await Promise.all([world.policies.current(workspace), world.treaty.switches(workspace)]);
  const its = switches.filter(({ target, name }) => target === "agent" && name === agent);
  if (its.some(({ releasedAt }) => releasedAt === null)) return null;
  // A person who released it has looked at what went wrong before.
  const since = Math.max(now - DAY_MS, ...its.map(({ releasedAt }) => releasedAt ?? 0));
  const [results, mistakes] = await Promise.all([
    world.executions.resultsOf(workspace, agent, since),
    world.treaty.mistakesOf(workspace, agent, since),
  ]);
  const { share_bp, errors: least } = policy.document.autonomy.breaker;
  const errors = results.failed + mistakes;
  const all = results.finished + mistakes;
  const isTripped = errors >= least && errors * 10_000 >= share_bp * all;
  if (!isTripped) return null;
  const killSwitch: KillSwitch = {
    id: world.secrets.id("ksw", now),
    target: "agent",
    name: agent,
    reason: `${errors} of ${all} things that it did went wrong.`,
    engagedBy: BREAKER,
    engagedAt: now,
    releasedAt: null,
  };
  const recorded = await commit(
    world,
    { workspace, agent: BREAKER, keyId: null, why: killSwitch.reason },
    {
      kind: "kill_switch_engaged",
      at: now,
      campaignId: null,
      body: { kill_switch: toKillSwitchView(killSwitch) },
      changes: [{ do: "put_switch", killSwitch }],
      things: [switchChange(null, killSwitch)],
      // Of two that count the same errors at once, one stops it.
      guards: [{ holds: "agent_not_stopped", agent }],
    },
  );
  return recorded.ok ? killSwitch : null;
}

import { systemClock, systemSecrets } from "../../src/adapters/system.ts";
import type { WorkspaceId } from "../../src/core/ids.ts";
import type { Entry, Guard, StateChange } from "../../src/core/ledger.ts";
import type { World } from "../../src/ports.ts";
import { aCampaign } from "../../src/testing/asked.ts";
import { aDecisionEntry, anEntry } from "../../src/testing/ports.ts";
import { CONTESTED } from "./lines.ts";

/** A commit that somebody wants to make. */
export interface Intent {
  readonly entry: Entry;
  readonly changes: readonly StateChange[];
  readonly guards: readonly Guard[];
}

/** How often the contested lease is raised, and not a decision made. */
const EVERY = 3;

/** A decision with a campaign of the same id; or, now and then, the contested lease one higher, if nobody was faster. */
export async function commitOf({ treaty }: World, workspace: WorkspaceId, made: number): Promise<Intent> {
  const at = systemClock.now();
  if (made % EVERY !== EVERY - 1) {
    const id = systemSecrets.id("dec", at);
    const entry = aDecisionEntry({ id, at, body: { id, padding: "x".repeat(made % 700) } });
    return { entry, changes: [{ do: "put_campaign", campaign: aCampaign({ id }) }], guards: [] };
  }
  const token = (await treaty.lease(workspace, CONTESTED))?.token ?? 0;
  const id = systemSecrets.id("ent", at);
  const lease = { campaignId: CONTESTED, agent: "writer", token: token + 1, expiresAt: at };
  return {
    entry: anEntry({ id, kind: "lease_taken", at, campaignId: CONTESTED, body: { id, token: lease.token } }),
    changes: [{ do: "put_lease", lease }],
    guards: [{ holds: "lease_at", campaignId: CONTESTED, token }],
  };
}

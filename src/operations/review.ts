import type { DecisionBody } from "../contract/decision.ts";
import { afterReview, atLevel, earnedLevel, firstStanding } from "../core/authority/earned.ts";
import type { Standing, Track } from "../core/authority/autonomy.ts";
import { isOfTrack } from "../core/authority/tracks.ts";
import type { WorkspaceId } from "../core/ids.ts";
import type { Guard, StateChange } from "../core/ledger.ts";
import type { World } from "../ports.ts";
import { recordStanding } from "./record-standing.ts";

/** What a person's answer to an agent's decision does to what the agent has earned: to be committed with that answer. */
export interface Review {
  readonly changes: readonly StateChange[];
  readonly guards: readonly Guard[];
}

interface Reviewed {
  readonly workspace: WorkspaceId;
  /** The agent's decision, as recorded. */
  readonly body: DecisionBody;
}

const NOTHING: Review = { changes: [], guards: [] };

/** `clean`: agreed to unedited. Everything else (edited, rejected, disagreed with, undone) is not. A person's own decision is no agent's. */
export async function reviewOf(world: World, reviewed: Reviewed, verdict: "clean" | "not_clean"): Promise<Review> {
  const track = await trackOfRecord(world, reviewed);
  if (track === null) return NOTHING;
  const standing = (await standingAt(world, reviewed.workspace, track)) ?? firstStanding(track);
  return {
    changes: [{ do: "put_standing", standing: afterReview(standing, verdict) }],
    guards: [{ holds: "standing_at", track, revision: standing.revision }],
  };
}

/** After a review: the level that the evidence bears out now, recorded as a change of its own. Safe to call at any time, and again. */
export async function settleStanding(world: World, reviewed: Reviewed): Promise<void> {
  const track = await trackOfRecord(world, reviewed);
  const standing = track && (await standingAt(world, reviewed.workspace, track));
  if (!standing) return;
  const policy = await world.policies.current(reviewed.workspace);
  await settled(world, reviewed.workspace, { standing, terms: policy.document.autonomy });
}

/** The standing, at the level that its evidence bears out. Whoever comes second finds it done. */
export async function settled(
  world: World,
  workspace: WorkspaceId,
  { standing, terms }: { readonly standing: Standing; readonly terms: Parameters<typeof earnedLevel>[1] },
): Promise<Standing> {
  const level = earnedLevel(standing, terms);
  if (level === standing.level || standing.major !== terms.major) return standing;
  const next = atLevel(standing, level);
  const why = level > standing.level ? "The evidence earned it." : "Too many of its last decisions were not agreed to.";
  const recorded = await recordStanding(
    world,
    { workspace, agent: "umpire", keyId: null, why },
    { standing, next, why },
  );
  return recorded.ok ? next : standing;
}

const standingAt = async (world: World, workspace: WorkspaceId, track: Track): Promise<Standing | null> =>
  (await world.treaty.standings(workspace)).find((standing) => isOfTrack(standing, track)) ?? null;

async function trackOfRecord(world: World, { workspace, body }: Reviewed): Promise<Track | null> {
  if (body.asked_by.kind === "human" || body.action === null) return null;
  const [campaign, policy] = await Promise.all([
    world.campaigns.get(workspace, body.campaign_id),
    world.policies.current(workspace),
  ]);
  return {
    agent: body.agent_id,
    actionType: body.action.type,
    accountId: campaign?.accountId ?? "",
    // Under which it was decided; a record from before it was kept counts for today's.
    major: body.autonomy.major ?? policy.document.autonomy.major,
  };
}

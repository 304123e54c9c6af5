import type { MetricDay } from "../core/campaign.ts";
import { canonical } from "../core/canonical.ts";
import type { CampaignId, WorkspaceId } from "../core/ids.ts";
import type { StateChange } from "../core/ledger.ts";
import { addDays, dateOf, HOUR_MS, type Instant } from "../core/time.ts";
import type { CampaignHistory, World } from "../ports.ts";
import { SAMPLE_DAYS, SAMPLE_IDS, sampleCampaigns, sampleDays } from "./sample-campaigns.ts";
import { SIMULATOR } from "./simulator.ts";

// Safe because it is the workspace that a first start opens: nobody else's.
const WORKSPACE = "default" as WorkspaceId;

/** A restart within this time finds its samples fresh enough. */
const FRESH_MS = HOUR_MS;

/** Days before the newest that are asked for again: late conversions have come in. */
const RESTATED_DAYS = 2;

/**
 * Puts the samples into an empty workspace, and brings those that are there up to yesterday. Ids of the samples that are
 * there, in order. Never touches a campaign with a day that anybody else reported. Throws when the ledger cannot record.
 */
export async function loadSamples(world: World, now: Instant): Promise<readonly CampaignId[]> {
  const first = await world.campaigns.list(WORKSPACE, { limit: 1, cursor: null });
  if (!first?.items.length) return firstLoad(world, now);
  const since = addDays(dateOf(now), -SAMPLE_DAYS);
  const histories = await Promise.all(SAMPLE_IDS.map((id) => world.campaigns.recent(WORKSPACE, id, since)));
  const samples = histories.filter((history) => history !== null).filter(isSimulated);
  const stale = samples.filter(({ days }) => days.every(({ asOf }) => asOf < now - FRESH_MS));
  const puts = stale.map((history) => putDays(history.campaign.id, newDays(history, now)));
  if (puts.length > 0) await write(world, now, puts);
  return samples.map(({ campaign }) => campaign.id);
}

async function firstLoad(world: World, now: Instant): Promise<readonly CampaignId[]> {
  const samples = sampleCampaigns(now);
  const state = samples.flatMap(({ campaign, days, changes }): readonly StateChange[] => [
    { do: "put_campaign", campaign },
    putDays(campaign.id, days),
    { do: "add_changes", changes: changes.map((change) => ({ ...change, id: world.secrets.id("chg", change.at) })) },
  ]);
  await write(world, now, state);
  return samples.map(({ campaign }) => campaign.id);
}

const isSimulated = ({ days }: CampaignHistory): boolean =>
  days.length > 0 && days.every(({ source }) => source === SIMULATOR);

/** From shortly before the newest day on. A day whose clicks would change (another budget) keeps what was reported. */
function newDays({ campaign, days }: CampaignHistory, now: Instant): readonly MetricDay[] {
  const newest = days.at(-1)?.date ?? dateOf(now);
  const stored = new Map(days.map((day) => [day.date, day]));
  const stoppedOn = campaign.status === "active" ? null : addDays(newest, 1);
  return sampleDays(campaign, { from: addDays(newest, -RESTATED_DAYS), now, stoppedOn }).map((day) => {
    const before = stored.get(day.date);
    return before && before.clicks !== day.clicks ? before : day;
  });
}

const putDays = (campaignId: CampaignId, days: readonly MetricDay[]): StateChange => ({
  do: "put_days",
  campaignId,
  days,
});

async function write(world: World, now: Instant, changes: readonly StateChange[]): Promise<void> {
  const entry = {
    id: world.secrets.id("ent", now),
    kind: "import" as const,
    at: now,
    agent: "umpire-samples",
    keyId: null,
    campaignId: null,
    outcome: null,
    actionType: null,
    body: {
      campaigns_put: changes.filter((change) => change.do === "put_campaign").length,
      days_stored: changes.reduce((sum, change) => sum + (change.do === "put_days" ? change.days.length : 0), 0),
      digest: world.secrets.hash(canonical(changes)),
      source: SIMULATOR,
    },
  };
  const committed = await world.ledger.commit(WORKSPACE, entry, changes);
  if (!committed.ok) {
    throw new Error(
      `The samples could not be recorded (${committed.failure}). Start again, or set UMPIRE_SAMPLES=off.`,
    );
  }
}

import type { Campaign, Change, MetricDay } from "../core/campaign.ts";
import type { WorkspaceId } from "../core/ids.ts";
import type { ApiKey, Entry, KeptProposal, StateChange } from "../core/ledger.ts";
import type { PolicyVersion } from "../core/policy.ts";
import type { RecordedBody } from "../ports.ts";
import { applyAuthority, type AuthorityShard, emptyAuthority } from "./memory-authority.ts";
import { applyReply, eraseReplies, type RepeatShard } from "./memory-repeats.ts";
import { applyModels, emptyModels, type ModelShard } from "./memory-model-shard.ts";

/** What a database holds of one workspace. Each has its own maps, so that two can never meet. */
export interface Shard {
  readonly campaigns: Map<string, Campaign>;
  /** By campaign, then date. */
  readonly days: Map<string, Map<string, MetricDay>>;
  readonly changes: Map<string, Change>;
  readonly policies: Map<number, PolicyVersion>;
  readonly keys: Map<string, ApiKey>;
  readonly proposals: Map<string, KeptProposal>;
  readonly lines: Line[];
  readonly authority: AuthorityShard;
  readonly models: ModelShard;
  readonly optedOut: Set<string>;
  readonly repeats: RepeatShard;
}

/** An entry as it stands in the ledger. */
export interface Line extends RecordedBody {
  readonly entry: Entry;
}

export class Memory {
  readonly #shards = new Map<WorkspaceId, Shard>();

  of(workspace: WorkspaceId): Shard {
    const shard = this.#shards.get(workspace) ?? emptyShard();
    this.#shards.set(workspace, shard);
    return shard;
  }

  everyShard(): readonly (readonly [WorkspaceId, Shard])[] {
    return [...this.#shards];
  }

  /** Of whatever workspace. */
  everyKey(): readonly ApiKey[] {
    return [...this.#shards.values()].flatMap(({ keys }) => Array.from(keys.values()));
  }

  /** Whether a unique index would refuse one of the changes. */
  refuses(workspace: WorkspaceId, changes: readonly StateChange[]): boolean {
    return changes.some((change) => {
      if (change.do === "publish_policy") return this.of(workspace).policies.has(change.policy.version);
      if (change.do !== "create_key") return false;
      return this.of(workspace).keys.has(change.key.id) || this.everyKey().some(({ hash }) => hash === change.key.hash);
    });
  }

  apply(workspace: WorkspaceId, change: StateChange): void {
    // An operator's own key may be used for another workspace.
    const owner = change.do === "keep_reply" ? change.held.workspace : workspace;
    applyTo(this.of(owner), structuredClone(change));
  }
}

const emptyShard = (): Shard => ({
  campaigns: new Map(),
  days: new Map(),
  changes: new Map(),
  policies: new Map(),
  keys: new Map(),
  proposals: new Map(),
  lines: [],
  authority: emptyAuthority(),
  models: emptyModels(),
  optedOut: new Set(),
  repeats: new Map(),
});

function applyTo(shard: Shard, change: StateChange): void {
  switch (change.do) {
    case "put_campaign":
      shard.campaigns.set(change.campaign.id, change.campaign);
      return;
    case "put_days": {
      const days = shard.days.get(change.campaignId) ?? new Map<string, MetricDay>();
      for (const day of change.days) days.set(day.date, day);
      shard.days.set(change.campaignId, days);
      return;
    }
    case "add_changes":
      for (const added of change.changes) shard.changes.set(added.id, added);
      return;
    case "publish_policy":
      shard.policies.set(change.policy.version, change.policy);
      return;
    case "create_key":
      shard.keys.set(change.key.id, change.key);
      return;
    case "revoke_key": {
      const key = shard.keys.get(change.keyId);
      if (key && key.revokedAt === null) shard.keys.set(key.id, { ...key, revokedAt: change.at });
      return;
    }
    case "keep_proposal":
      for (const [key, kept] of shard.proposals)
        if (kept.campaignId === change.kept.campaignId && kept.freshUntil <= change.kept.reasonedAt)
          shard.proposals.delete(key);
      shard.proposals.set(change.kept.key, change.kept);
      return;
    case "opt_out":
      if (change.at === null) shard.optedOut.delete(change.subjectId);
      else shard.optedOut.add(change.subjectId);
      return;
    case "keep_reply":
      applyReply(shard.repeats, change);
      return;
    case "erase_subject":
      eraseReplies(shard.repeats);
      for (const campaign of shard.campaigns.values())
        if (campaign.owner === change.subject) shard.campaigns.set(campaign.id, { ...campaign, owner: null });
      return;
    default:
      if (!applyModels(shard.models, change)) applyAuthority(shard.authority, change);
  }
}

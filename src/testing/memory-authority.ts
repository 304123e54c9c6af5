import type { Approval } from "../core/authority/approval.ts";
import type { Mistake, Mute, Standing, Track } from "../core/authority/autonomy.ts";
import type { Execution } from "../core/authority/execution.ts";
import type { Feedback, MeasuredOutcome } from "../core/authority/experience.ts";
import type { Claim, Hold, KillSwitch, Lease } from "../core/authority/treaty.ts";
import type { Webhook } from "../core/authority/webhook.ts";
import type { StateChange } from "../core/ledger.ts";

/** What a database holds of one workspace's authority. */
export interface AuthorityShard {
  readonly claims: Map<string, Claim>;
  readonly approvals: Map<string, Approval>;
  readonly executions: Map<string, Execution>;
  readonly holds: Map<string, Hold>;
  readonly leases: Map<string, Lease>;
  readonly switches: Map<string, KillSwitch>;
  readonly standings: Map<string, Standing>;
  readonly mistakes: Mistake[];
  readonly mutes: Map<string, Mute>;
  readonly outcomes: MeasuredOutcome[];
  readonly feedback: Feedback[];
  readonly webhooks: Map<string, Webhook>;
  /** When the next call is free, by platform and account. */
  readonly buckets: Map<string, number>;
}

export const emptyAuthority = (): AuthorityShard => ({
  claims: new Map(),
  approvals: new Map(),
  executions: new Map(),
  holds: new Map(),
  leases: new Map(),
  switches: new Map(),
  standings: new Map(),
  mistakes: [],
  mutes: new Map(),
  outcomes: [],
  feedback: [],
  webhooks: new Map(),
  buckets: new Map(),
});

export const trackKey = ({ accountId, agent, actionType, major }: Track): string =>
  JSON.stringify([accountId, agent, actionType, major]);

const pair = (campaignId: string, agent: string): string => JSON.stringify([campaignId, agent]);

export function applyAuthority(shard: AuthorityShard, change: StateChange): void {
  switch (change.do) {
    case "put_claim":
      return void shard.claims.set(pair(change.claim.campaignId, change.claim.agent), change.claim);
    case "drop_claim":
      for (const [key, claim] of shard.claims) if (claim.decisionId === change.decisionId) shard.claims.delete(key);
      return;
    case "put_approval":
      return void shard.approvals.set(change.approval.id, change.approval);
    case "put_execution":
      return void shard.executions.set(change.execution.id, change.execution);
    case "put_hold":
      return void shard.holds.set(change.hold.id, change.hold);
    case "put_lease":
      return void shard.leases.set(change.lease.campaignId, change.lease);
    case "put_switch":
      return void shard.switches.set(change.killSwitch.id, change.killSwitch);
    case "put_standing":
      return void shard.standings.set(trackKey(change.standing), change.standing);
    case "add_mistake":
      return void shard.mistakes.push(change.mistake);
    case "mute":
      return void shard.mutes.set(pair(change.mute.campaignId, change.mute.agent), change.mute);
    case "unmute":
      return void shard.mutes.delete(pair(change.campaignId, change.agent));
    case "add_outcome":
      return void shard.outcomes.push(change.outcome);
    case "add_feedback":
      return void shard.feedback.push(change.feedback);
    case "put_webhook":
      return void shard.webhooks.set(change.webhook.id, change.webhook);
    default:
      throw new Error(`Memory knows no ${change.do}`);
  }
}

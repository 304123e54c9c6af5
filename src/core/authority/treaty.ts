import type { Action } from "../action.ts";
import type { AccountId, CampaignId, DecisionId, HoldId, SwitchId } from "../ids.ts";
import type { Instant } from "../time.ts";

/** What a hold can keep others from doing. */
export const BLOCKS = ["increase_budget", "decrease_budget", "pause", "resume", "audience", "everything"] as const;
export type Block = (typeof BLOCKS)[number];

/** One agent asks the others to leave a campaign alone for a while; ends by itself. */
export interface Hold {
  readonly id: HoldId;
  readonly campaignId: CampaignId;
  readonly agent: string;
  readonly precedence: number;
  readonly blocks: readonly Block[];
  readonly reason: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly releasedAt: Instant | null;
}

/** Only one agent works on the campaign. Each new lease has a higher token; who holds an older one is refused. */
export interface Lease {
  readonly campaignId: CampaignId;
  readonly agent: string;
  readonly token: number;
  readonly expiresAt: Instant;
}

export const SWITCH_TARGETS = ["workspace", "agent", "action_type", "account"] as const;
export type SwitchTarget = (typeof SWITCH_TARGETS)[number];

/** A kill switch: while it is engaged, nothing of its target is authorized, approved or executed. */
export interface KillSwitch {
  readonly id: SwitchId;
  readonly target: SwitchTarget;
  /** Name of the agent, action type or account; null for the workspace. */
  readonly name: string | AccountId | null;
  readonly reason: string;
  readonly engagedBy: string;
  readonly engagedAt: Instant;
  readonly releasedAt: Instant | null;
}

/** The last decision that let an agent act on a campaign: it counts from then on, whether or not they acted yet. */
export interface Claim {
  readonly campaignId: CampaignId;
  readonly agent: string;
  readonly precedence: number;
  readonly decisionId: DecisionId;
  readonly actionType: Action["type"];
  readonly at: Instant;
}

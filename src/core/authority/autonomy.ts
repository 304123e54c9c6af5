import type { Action } from "../action.ts";
import type { AutonomyLevel } from "../asked.ts";
import type { CampaignId } from "../ids.ts";
import type { Instant } from "../time.ts";

/** Whose autonomy: earned by one agent, for one kind of action, in one account, under one major version of the policy. */
export interface Track {
  readonly agent: string;
  readonly actionType: Action["type"];
  /** `""` for campaigns without an account. */
  readonly accountId: string;
  readonly major: number;
}

/** What an agent has earned. */
export interface Standing extends Track {
  /** Raised by every change of the row. */
  readonly revision: number;
  readonly level: AutonomyLevel;
  /** Decisions that a person has answered; expired ones do not count. */
  readonly reviewed: number;
  /** Of these, agreed to unedited. */
  readonly clean: number;
  /** The last 50 reviews, oldest first: `1` clean, `0` not. */
  readonly recent: string;
  /** The first of two administrators who asked for level 3; null when none stands. */
  readonly level3AskedBy: string | null;
}

/** An agent's mistake that was caught, such as an unverified number. */
export interface Mistake {
  readonly agent: string;
  readonly campaignId: CampaignId;
  /** The rule that caught it. */
  readonly kind: string;
  readonly at: Instant;
}

/** After the same mistake twice, a person looks at everything that the agent says of the campaign, until one clears it. */
export interface Mute {
  readonly agent: string;
  readonly campaignId: CampaignId;
  readonly kind: string;
  readonly since: Instant;
}

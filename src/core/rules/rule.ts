import type { Action } from "../action.ts";
import type { Asked } from "../asked.ts";
import type { Claim } from "../evidence.ts";
import type { Instant } from "../time.ts";

export const RULE_IDS = [
  "data.missing",
  "data.freshness",
  "data.quality",
  "conflict.other_actor",
  "conflict.oscillation",
  "kill_switch",
  "hold.active",
  "agent.scope",
  "mistake.repeated",
  "reason.missing",
  "claims.unverified",
  "campaign.status",
  "budget.max_increase",
  "budget.floor",
  "budget.approval_free_band",
  "budget.rolling_24h_increase",
  "budget.rolling_24h_band",
  "budget.cooldown",
  "portfolio.share",
  "pause.min_days",
  "pause.min_spend",
  "pause.bundle",
  "pause.experiment",
  "pause.above_target",
  "pause.level2_preset",
  "audience.consent",
  "autonomy.level",
  "autonomy.first_n",
  "impact.score",
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** What a failed rule does to the outcome, gravest first. */
export const EFFECTS = ["reject", "defer", "escalate", "abstain", "require_approval", "recommend"] as const;

export type Effect = (typeof EFFECTS)[number];

export type RuleUnit =
  | "basis_points"
  | "parts_per_million"
  | "minor"
  | "minor_per_day"
  | "seconds"
  | "days"
  | "count"
  | "level"
  | "text";

/** What one rule found. Every rule answers every time, so that the caller sees each objection at once. */
export interface Finding {
  readonly id: RuleId;
  /**
   * `unknown`: a fact that the rule needs is missing, which counts as `abstain`, never as a pass.
   * `waived`: it failed, and an emergency stop ordered by a person goes over it.
   */
  readonly status: "pass" | "fail" | "unknown" | "not_applicable" | "waived";
  /** In force when the status is `fail`. */
  readonly effect: Effect;
  readonly observed: number | string | null;
  readonly limit: number | string | null;
  /** How far the observed value is inside the limit, in `unit`; negative when it is beyond. */
  readonly headroom: number | null;
  readonly unit: RuleUnit;
  /** A sentence that a person can act on. */
  readonly message: string;
  /** For `defer`: when asking again makes sense. */
  readonly retryAt: Instant | null;
}

/** Under judgement: what was asked and what is proposed for it. */
export interface Case {
  readonly asked: Asked;
  readonly action: Action;
  readonly reason: string;
  readonly claims: readonly Claim[];
  /**
   * What all decisions of the same batch put at stake of the account, this one included, minor units a day (BEHAVIOURS T11);
   * null or absent: it is alone.
   */
  readonly together?: number | null;
}

import type { Action, Before } from "./action.ts";
import type { Asked } from "./asked.ts";
import type { Claim } from "./evidence.ts";
import type { DecisionId, Digest } from "./ids.ts";
import type { Sourced } from "./proposal.ts";
import type { Finding, RuleId } from "./rules/rule.ts";
import type { Instant } from "./time.ts";

/** Closed set. A caller that meets another word treats it as `escalated`. */
export const OUTCOMES = [
  "authorized",
  "recommended",
  "pending_approval",
  "escalated",
  "rejected",
  "deferred",
  "no_action",
  "abstained",
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** An action with its verdict: what the rules would say to it now. */
export interface Judged {
  readonly action: Action;
  readonly outcome: Outcome;
  /** The rules that object. */
  readonly objections: readonly RuleId[];
}

/** What the core settled, before it is sealed with an id and recorded. */
export interface Ruling {
  readonly asked: Asked;
  readonly sourced: Sourced;
  readonly outcome: Outcome;
  /** Null when nothing could be proposed (not asked, or not enough evidence). */
  readonly action: Action | null;
  readonly before: Before | null;
  readonly reversible: boolean;
  /** With unverified numbers struck. */
  readonly reason: string;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly alternatives: readonly Judged[];
  readonly retryAt: Instant | null;
  readonly expiresAt: Instant;
  readonly expiresBecause: "cache_ttl" | "evidence_freshness" | "retry_at" | "not_reusable";
}

/** A ruling with its identity: what is recorded and answered. */
export interface Decision {
  readonly id: DecisionId;
  readonly ruling: Ruling;
  readonly actionDigest: Digest | null;
  readonly evidenceDigest: Digest;
}

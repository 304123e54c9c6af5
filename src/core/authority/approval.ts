import type { CampaignId, ApprovalId, DecisionId, Digest } from "../ids.ts";
import type { CallerKind } from "../caller.ts";
import type { KeyId } from "../ids.ts";
import type { Instant } from "../time.ts";

/** Closed set. All but `pending` are final. */
export const APPROVAL_STATUSES = ["pending", "approved", "rejected", "expired", "superseded"] as const;
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number];

/** One person's answer. */
export interface Vote {
  readonly agent: string;
  readonly keyId: KeyId;
  readonly verdict: "approve" | "reject";
  readonly comment: string | null;
  readonly at: Instant;
}

/** A pending action put to a person: bound to exactly what that person sees. */
export interface Approval {
  readonly id: ApprovalId;
  readonly campaignId: CampaignId;
  /** The decision that opened it; the only one that it can let through. */
  readonly decisionId: DecisionId;
  readonly status: ApprovalStatus;
  /** Raised by every change of the row; the entity tag. */
  readonly version: number;
  readonly actionDigest: Digest;
  readonly evidenceDigest: Digest;
  readonly policyVersion: number;
  /** Who caused it, and so may not answer it. */
  readonly requester: { readonly agent: string; readonly keyId: KeyId; readonly kind: CallerKind };
  /** The chain of stakeholders; `stage` is whose turn it is. */
  readonly assignees: readonly string[];
  readonly stage: number;
  /** How many different people must agree. */
  readonly quorum: number;
  readonly votes: readonly Vote[];
  readonly createdAt: Instant;
  readonly remindAt: Instant | null;
  readonly escalateAt: Instant | null;
  readonly expiresAt: Instant;
  readonly resolvedAt: Instant | null;
  /** What replaced it, when it was superseded by an edit or by a change of the facts. */
  readonly supersededBy: DecisionId | null;
}

import type { Campaign, Change, MetricDay } from "./campaign.ts";
import type { Caller, CallerKind, Scope } from "./caller.ts";
import type { CampaignId, DecisionId, Digest, EntryId, KeyId, WorkspaceId } from "./ids.ts";
import type { PolicyVersion } from "./policy.ts";
import type { Sourced } from "./proposal.ts";
import type { Outcome } from "./decision.ts";
import type { Instant } from "./time.ts";

/** One line of the append-only record. `body` is hashed as canonical JSON; the rest are columns to find it by. */
export interface Entry {
  readonly id: DecisionId | EntryId;
  readonly kind:
    | "decision"
    | "campaign_put"
    | "metrics_put"
    | "changes_added"
    | "import"
    | "policy_published"
    | "key_created"
    | "key_revoked";
  readonly at: Instant;
  readonly agent: Caller["agent"];
  /** The key that it was done with; null for what the service does by itself, before it serves anybody. */
  readonly keyId: KeyId | null;
  readonly campaignId: CampaignId | null;
  readonly outcome: Outcome | null;
  readonly actionType: string | null;
  readonly body: object;
}

/** Where an entry stands in its workspace's log. */
export interface Recorded {
  /** Gap-free from 0. */
  readonly sequence: number;
  /** RFC 6962 leaf: SHA-256(0x00 ‖ canonical body), hexadecimal. */
  readonly leafHash: string;
}

/** A change of state, made in the same transaction as the entry that records it: both or neither. */
export type StateChange =
  | { readonly do: "put_campaign"; readonly campaign: Campaign }
  | { readonly do: "put_days"; readonly campaignId: CampaignId; readonly days: readonly MetricDay[] }
  | { readonly do: "add_changes"; readonly changes: readonly Change[] }
  /** Fails as `conflict` when the version exists already. */
  | { readonly do: "publish_policy"; readonly policy: PolicyVersion }
  | { readonly do: "create_key"; readonly key: ApiKey }
  | { readonly do: "revoke_key"; readonly keyId: KeyId; readonly at: Instant }
  | { readonly do: "keep_proposal"; readonly kept: KeptProposal };

/** An API key as stored: its hash, never the key. */
export interface ApiKey {
  readonly id: KeyId;
  readonly workspace: WorkspaceId;
  readonly name: string;
  readonly kind: CallerKind;
  readonly scopes: readonly Scope[];
  /** The first characters of the key, for people to tell keys apart. */
  readonly prefix: string;
  /** SHA-256 of the whole key. Enough for a random 256-bit secret. */
  readonly hash: Digest;
  readonly operator: boolean;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly expiresAt: Instant | null;
  readonly revokedAt: Instant | null;
}

/** What was reasoned, to be reused for identical questions; never what was ruled. */
export interface KeptProposal {
  readonly key: Digest;
  readonly campaignId: CampaignId;
  readonly decidedFrom: DecisionId;
  readonly reasonedAt: Instant;
  readonly freshUntil: Instant;
  readonly sourced: Sourced;
  /** The verdict it met: a hit must meet the same one now. */
  readonly outcome: Outcome;
}

import type { Campaign, Change, MetricDay } from "./campaign.ts";
import type { Caller, CallerKind, Scope } from "./caller.ts";
import type { Approval } from "./authority/approval.ts";
import type { Mistake, Mute, Standing, Track } from "./authority/autonomy.ts";
import type { Execution, ExecutionStatus } from "./authority/execution.ts";
import type { Feedback, MeasuredOutcome } from "./authority/experience.ts";
import type { Claim, Hold, KillSwitch, Lease } from "./authority/treaty.ts";
import type { Webhook } from "./authority/webhook.ts";
import type { BatchJob } from "./batch-job.ts";
import type {
  ApprovalId,
  CampaignId,
  DecisionId,
  Digest,
  EntryId,
  ExecutionId,
  KeyId,
  OperationId,
  SubjectId,
  WebhookId,
  WorkspaceId,
} from "./ids.ts";
import type { Revealed } from "./privacy/conceal.ts";
import type { PrivacyChange } from "./privacy/privacy-change.ts";
import type { EntryKind } from "./entry-kind.ts";
import type { PolicyVersion } from "./policy.ts";
import type { Edition, Label, Labelled } from "./prompts/edition.ts";
import type { EvalRun } from "./prompts/eval-run.ts";
import type { Sourced } from "./proposal.ts";
import type { Outcome } from "./decision.ts";
import type { Held, Owed } from "./reply.ts";
import type { Instant } from "./time.ts";

/** One line of the append-only record. `body` is hashed as canonical JSON; the rest are columns to find it by. */
export interface Entry {
  readonly id: DecisionId | EntryId;
  readonly kind: EntryKind;
  readonly at: Instant;
  readonly agent: Caller["agent"];
  /** The key that it was done with; null for what the service does by itself, before it serves anybody. */
  readonly keyId: KeyId | null;
  readonly campaignId: CampaignId | null;
  readonly outcome: Outcome | null;
  readonly actionType: string | null;
  readonly body: object;
  /** Whose its private values are (core/privacy): a key of the caller's; unless said, its campaign's. */
  readonly subject?: string | null;
  /** What the caller is answered of it. Not recorded: kept with it where the call has an `Idempotency-Key`. */
  readonly owed?: Owed;
}

/** Where an entry stands in its workspace's log. */
export interface Recorded {
  /** Gap-free from 0. */
  readonly sequence: number;
  /** RFC 6962 leaf: SHA-256(0x00 ‖ canonical body), hexadecimal. */
  readonly leafHash: string;
  /** Its private values, which are not in what was hashed; empty or absent: there are none, or they were erased. */
  readonly parts?: readonly Revealed[];
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
  | { readonly do: "keep_proposal"; readonly kept: KeptProposal }
  /** A whole row, new or in place of the one with its id. Conditions belong in the commit's guards. */
  | { readonly do: "put_claim"; readonly claim: Claim }
  | { readonly do: "drop_claim"; readonly decisionId: DecisionId }
  | { readonly do: "put_approval"; readonly approval: Approval }
  | { readonly do: "put_execution"; readonly execution: Execution }
  | { readonly do: "put_hold"; readonly hold: Hold }
  | { readonly do: "put_lease"; readonly lease: Lease }
  | { readonly do: "put_switch"; readonly killSwitch: KillSwitch }
  | { readonly do: "put_standing"; readonly standing: Standing }
  | { readonly do: "add_mistake"; readonly mistake: Mistake }
  | { readonly do: "mute"; readonly mute: Mute }
  | { readonly do: "unmute"; readonly agent: string; readonly campaignId: CampaignId }
  | { readonly do: "add_outcome"; readonly outcome: MeasuredOutcome }
  | { readonly do: "add_feedback"; readonly feedback: Feedback }
  | { readonly do: "put_webhook"; readonly webhook: Webhook }
  | { readonly do: "create_prompt"; readonly edition: Edition }
  /** Null takes the label away. */
  | { readonly do: "label_prompt"; readonly label: Label; readonly labelled: Labelled | null }
  | { readonly do: "add_eval_run"; readonly run: EvalRun }
  | { readonly do: "mark_alerted"; readonly month: string; readonly percent: number }
  | { readonly do: "put_batch"; readonly batch: BatchJob }
  /** What the holder of an idempotency key is owed. Null: the key has an effect and no reply yet. */
  | {
      readonly do: "keep_reply";
      readonly held: Held;
      /** Encrypted, but for an erasure's own. */
      readonly reply: string | null;
      readonly isLast: boolean;
      readonly until: Instant;
    }
  | PrivacyChange;

/**
 * What must still be so at the moment of the commit, checked inside its transaction; else nothing is recorded or changed
 * and it fails as `conflict`. This is how a check and the change it allows are one statement.
 */
export type Guard =
  /** No entry after `since` concerns the campaign or the whole workspace; of decisions, only those that let another agent act. */
  | { readonly holds: "nothing_since"; readonly campaignId: CampaignId; readonly since: number; readonly agent: string }
  /** The approval stands at this version and is pending. */
  | { readonly holds: "approval_pending"; readonly id: ApprovalId; readonly version: number }
  /** The approval was approved and not used for something else. */
  | { readonly holds: "approval_approved"; readonly id: ApprovalId }
  /** No pending approval of the campaign is for this action. */
  | { readonly holds: "no_approval_for"; readonly campaignId: CampaignId; readonly actionDigest: Digest }
  /** The subject has not objected to decisions about them. */
  | { readonly holds: "not_opted_out"; readonly subjectId: SubjectId }
  /** The decision has no execution that is open or has succeeded. */
  | { readonly holds: "not_executed"; readonly decisionId: DecisionId }
  /** The decision has no undo that is open or has succeeded. */
  | { readonly holds: "not_undone"; readonly decisionId: DecisionId }
  /** The execution is in this status and this epoch: a claim that has been lost cannot report. */
  | {
      readonly holds: "execution_at";
      readonly id: ExecutionId;
      readonly status: ExecutionStatus;
      readonly epoch: number;
    }
  /** The agent's standing is at this revision; 0: there is none yet. */
  | { readonly holds: "standing_at"; readonly track: Track; readonly revision: number }
  /** The campaign's lease carries this token; 0: there was never one. */
  | { readonly holds: "lease_at"; readonly campaignId: CampaignId; readonly token: number }
  /** No engaged kill switch in the workspace stands against this. */
  | {
      readonly holds: "no_switch";
      readonly agent: string;
      readonly actionType: string;
      readonly accountId: string | null;
    }
  /** No kill switch is engaged on this very agent. */
  | { readonly holds: "agent_not_stopped"; readonly agent: string }
  /** The key is not revoked. */
  | { readonly holds: "key_stands"; readonly id: KeyId }
  /** The kill switch is engaged. */
  | { readonly holds: "switch_engaged"; readonly id: KillSwitch["id"] }
  /** The mute stands as it was read. */
  | { readonly holds: "muted"; readonly mute: Mute }
  /** The label is where it was read to be; null: nowhere. */
  | { readonly holds: "label_at"; readonly label: Label; readonly labelled: Labelled | null }
  /** Its cursor was moved by nobody else. */
  | { readonly holds: "webhook_at"; readonly id: WebhookId; readonly epoch: number }
  /** Nobody was told yet that the month's budget has come to this share. */
  | { readonly holds: "not_alerted"; readonly month: string; readonly percent: number }
  /** The work is in the hands of whoever holds this epoch. */
  | { readonly holds: "batch_at"; readonly id: OperationId; readonly epoch: number }
  /** The idempotency key is in the hands of whoever holds this epoch, and has not had its last reply. */
  | { readonly holds: "repeat_at"; readonly held: Held };

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

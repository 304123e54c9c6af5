import type { Asked } from "./core/asked.ts";
import type { Campaign, Change, MetricDay } from "./core/campaign.ts";
import type { CampaignId, DecisionId, Digest, Id, KeyId, WorkspaceId } from "./core/ids.ts";
import type { ApiKey, Entry, Guard, KeptProposal, Recorded, StateChange } from "./core/ledger.ts";
import type { Facts, Lifetime } from "./core/facts.ts";
import type { Outcome } from "./core/decision.ts";
import type { PolicyVersion } from "./core/policy.ts";
import type { Sourced } from "./core/proposal.ts";
import type { Result } from "./core/result.ts";
import type { Instant } from "./core/time.ts";
import type { AuthorityPorts } from "./ports-authority.ts";
import type { BackupPorts } from "./ports-backup.ts";
import type { EntryFilter, LogPorts, Slice } from "./ports-log.ts";
import type { RepeatPorts } from "./ports-repeats.ts";
import type { PrivacyPorts } from "./ports-privacy.ts";
import type { ModelPorts } from "./ports-model.ts";
import type { OAuthPorts } from "./ports-oauth.ts";

/** All that Umpire asks of the world. `compose.ts` makes it of adapters, tests of memory (`testing/`). */
export interface World
  extends AuthorityPorts, BackupPorts, LogPorts, ModelPorts, OAuthPorts, PrivacyPorts, RepeatPorts {
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly campaigns: Campaigns;
  readonly policies: Policies;
  readonly keys: Keys;
  readonly proposals: Proposals;
  readonly ledger: Ledger;
  readonly reasoner: Reasoner;
  /**
   * The same for many questions at once: those that need a model share its calls. Asked before each call, `mayBegin` can end
   * it: what waits then rejects.
   */
  gathering(total: number, mayBegin: () => Promise<boolean>): Gathering;
  readonly log: Log;
}

export interface Clock {
  now(): Instant;
  /** For durations only: milliseconds of a clock that never goes back. */
  elapsedMs(): number;
}

export interface Secrets {
  /** A new id: the prefix and a ULID that sorts after those made before it. */
  id<P extends string>(prefix: P, at: Instant): Id<P>;
  /** 256 random bits in 43 characters of base64url. */
  secret(): string;
  /** SHA-256 of a text's UTF-8 bytes. */
  hash(text: string): Digest;
  /** SHA-256 of bytes that come one after the other; `digest` once, at the end. */
  hashing(): { add(bytes: Uint8Array): void; digest(): Digest };
  /** HMAC-SHA256 in base64, with a secret of Standard Webhooks (`whsec_` and base64). */
  sign(secret: string, text: string): string;
}

/** A page of a list, newest or first in order first. A list gives null for a cursor that none of its pages gave. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; null at the end. */
  readonly nextCursor: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor: string | null;
}

/**
 * Whether what a read threw says that the world cannot answer it just now, and not that something is broken. Adapters give
 * such errors the reason `unavailable`.
 */
export const isUnavailable = (thrown: unknown): boolean =>
  thrown instanceof Error && "reason" in thrown && thrown.reason === "unavailable";

/** Every read names its workspace: there is no way to ask without one. */
export interface Campaigns {
  get(workspace: WorkspaceId, id: CampaignId): Promise<Campaign | null>;
  /** In order of id. */
  list(workspace: WorkspaceId, page: PageRequest): Promise<Page<Campaign> | null>;
  /** Null when the workspace has no such campaign. One round trip. */
  facts(workspace: WorkspaceId, id: CampaignId, now: Instant): Promise<Facts | null>;
  /** The campaign with its days from `since` on, oldest first, and its lifetime. */
  recent(workspace: WorkspaceId, id: CampaignId, since: string): Promise<CampaignHistory | null>;
  /** Days of several campaigns from `since` on, oldest first; none for one that has none. One round trip. */
  daysOf(workspace: WorkspaceId, ids: readonly CampaignId[], since: string): Promise<DaysOf>;
  /** By campaign id, of those of the ids that exist: for a long import. */
  currencies(workspace: WorkspaceId, ids: readonly CampaignId[]): Promise<ReadonlyMap<CampaignId, string>>;
  /** Of every campaign, from `from` on and before `to`, oldest first; {@link MOST_CHANGES} at most. */
  changesSince(workspace: WorkspaceId, from: Instant, to: Instant): Promise<readonly Change[]>;
}

export const MOST_CHANGES = 20_000;
type DaysOf = ReadonlyMap<CampaignId, readonly MetricDay[]>;

export interface CampaignHistory {
  readonly campaign: Campaign;
  readonly days: readonly MetricDay[];
  readonly lifetime: Lifetime;
}

export interface Policies {
  /** The newest version. Every workspace has one from its first key on. */
  current(workspace: WorkspaceId): Promise<PolicyVersion>;
  /** Newest first. */
  list(workspace: WorkspaceId, page: PageRequest): Promise<Page<PolicyVersion> | null>;
  exists(workspace: WorkspaceId): Promise<boolean>;
}

export interface Keys {
  /** By hash, whatever the workspace; revoked and expired ones too (the caller decides). */
  find(hash: Digest): Promise<ApiKey | null>;
  /** Revoked ones too; null for one of another workspace. */
  get(workspace: WorkspaceId, id: KeyId): Promise<ApiKey | null>;
  /** Newest first, revoked ones too. */
  list(workspace: WorkspaceId, page: PageRequest): Promise<Page<ApiKey> | null>;
  /** Whether any key exists at all: false on a first start. */
  any(): Promise<boolean>;
}

/** What was reasoned before, shared by all instances. Kept through the ledger, with the decision that it came from. */
export interface Proposals {
  find(workspace: WorkspaceId, key: Digest): Promise<KeptProposal | null>;
}

export interface DecisionFilter {
  readonly campaignId?: CampaignId;
  readonly outcome?: Outcome;
  readonly agent?: string;
  readonly from?: Instant;
  readonly to?: Instant;
}

/** The append-only record, and the only way to write anything. */
export interface Ledger {
  /**
   * Appends the entry and makes its changes in one durable transaction, or neither; where one of the guards does not hold
   * at that moment, neither, as `conflict`. Safe to repeat: an id that is recorded already gives its place back and
   * changes nothing.
   */
  commit(
    workspace: WorkspaceId,
    entry: Entry,
    changes: readonly StateChange[],
    guards?: readonly Guard[],
  ): Promise<Result<Recorded, CommitFailure>>;
  decision(workspace: WorkspaceId, id: DecisionId): Promise<RecordedBody | null>;
  /** Newest first. */
  decisions(workspace: WorkspaceId, filter: DecisionFilter, page: PageRequest): Promise<Page<RecordedBody> | null>;
  /** How many entries there are. */
  length(workspace: WorkspaceId): Promise<number>;
  /** Every kind, from a sequence on, in order. */
  entries(
    workspace: WorkspaceId,
    range: { readonly from: number; readonly limit: number },
  ): Promise<readonly RecordedEntry[]>;
  /** Those of a stretch that pass the filter: the first ones in order, or the last ones, newest first. */
  matching(workspace: WorkspaceId, slice: Slice, filter: EntryFilter): Promise<readonly RecordedEntry[]>;
  /** Whether a commit would work now: for `/readyz`. */
  ready(): Promise<boolean>;
}

/** `conflict`: the state moved on since it was read. `unavailable`: nothing was acknowledged; it may be repeated. */
export type CommitFailure = "conflict" | "unavailable";

export interface RecordedBody extends Recorded {
  readonly id: Entry["id"];
  /** The canonical JSON that was hashed. */
  readonly body: string;
}

export interface RecordedEntry extends RecordedBody, Omit<Entry, "body" | "subject" | "owed"> {}

/** Turns a question and facts into a proposal. Stacked in `compose.ts`. Never throws for a reason a caller could cause. */
export interface Reasoner {
  propose(asked: Asked): Promise<Sourced>;
}

/** Many questions on their way at once. */
export interface Gathering {
  readonly reasoner: Reasoner;
  /** One of them, by its place, has its proposal or needs none: the others wait for it no longer. Harmless to repeat. */
  done(place: number): void;
}

/** One JSON line each, for people and machines that read standard output. Never a secret. */
export interface Log {
  write(line: Readonly<Record<string, unknown>>): void;
}

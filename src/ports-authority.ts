import type { Action } from "./core/action.ts";
import type { Approval, ApprovalStatus } from "./core/authority/approval.ts";
import type { Mute, Standing } from "./core/authority/autonomy.ts";
import type { Execution } from "./core/authority/execution.ts";
import type { Feedback, MeasuredOutcome } from "./core/authority/experience.ts";
import type { Hold, KillSwitch, Lease } from "./core/authority/treaty.ts";
import type { Webhook } from "./core/authority/webhook.ts";
import type { Campaign, CampaignStatus, Platform } from "./core/campaign.ts";
import type { ApprovalId, BatchId, CampaignId, DecisionId, ExecutionId, WebhookId, WorkspaceId } from "./core/ids.ts";
import type { Money } from "./core/money.ts";
import type { Result } from "./core/result.ts";
import type { Instant } from "./core/time.ts";
import type { Page, PageRequest } from "./ports.ts";

/** What authority asks of the world besides the record: approvals, executions, the treaty between agents, webhooks. */
export interface AuthorityPorts {
  readonly approvals: Approvals;
  readonly executions: Executions;
  readonly treaty: Treaty;
  readonly experience: Experience;
  readonly webhooks: Webhooks;
  readonly buckets: Buckets;
  readonly platforms: Platforms;
  readonly courier: Courier;
}

export interface ApprovalFilter {
  readonly status?: ApprovalStatus;
  /** Whose turn it is. */
  readonly assignee?: string;
  readonly campaignId?: CampaignId;
}

/** Kept through the ledger; read from the primary. */
export interface Approvals {
  get(workspace: WorkspaceId, id: ApprovalId): Promise<Approval | null>;
  ofDecision(workspace: WorkspaceId, id: DecisionId): Promise<Approval | null>;
  /** Newest first. */
  list(workspace: WorkspaceId, filter: ApprovalFilter, page: PageRequest): Promise<Page<Approval> | null>;
  /** Pending ones of every workspace for which something is due: a reminder, the next stakeholder, the end. */
  due(now: Instant, limit: number): Promise<readonly Within<Approval>[]>;
}

/** A thing and the workspace that it is of: what workers that serve all workspaces get. */
export interface Within<T> {
  readonly workspace: WorkspaceId;
  readonly item: T;
}

export interface Executions {
  get(workspace: WorkspaceId, id: ExecutionId): Promise<Execution | null>;
  /** Newest first. */
  ofDecision(workspace: WorkspaceId, id: DecisionId): Promise<readonly Execution[]>;
  /** That takes the decision back. Newest first. */
  undoing(workspace: WorkspaceId, id: DecisionId): Promise<readonly Execution[]>;
  ofBatch(workspace: WorkspaceId, id: BatchId): Promise<readonly Execution[]>;
  /**
   * In one statement: takes those of every workspace that are due (`queued` or `unknown` with `runAt` come, `running` with
   * a lease that ran out), raises their epoch and leases them until `now + leaseMs`. Status: `queued` becomes `running`,
   * the others keep theirs. What is claimed is given to nobody else before the lease ends.
   */
  claim(
    now: Instant,
    take: { readonly limit: number; readonly leaseMs: number },
  ): Promise<readonly Within<Execution>[]>;
  /** What the agent's executions came to since then. */
  resultsOf(
    workspace: WorkspaceId,
    agent: string,
    since: Instant,
  ): Promise<{ readonly finished: number; readonly failed: number }>;
}

/** What agents have said to each other, and what they have earned. */
export interface Treaty {
  /** Of a campaign, newest first: expired and released ones too, up to 200. */
  holds(workspace: WorkspaceId, campaign: CampaignId): Promise<readonly Hold[]>;
  lease(workspace: WorkspaceId, campaign: CampaignId): Promise<Lease | null>;
  /** Newest first, up to 200; released ones too. */
  switches(workspace: WorkspaceId): Promise<readonly KillSwitch[]>;
  /** Every standing, by account, agent, action type and major version. */
  standings(workspace: WorkspaceId): Promise<readonly Standing[]>;
  mutes(workspace: WorkspaceId): Promise<readonly Mute[]>;
  /** How many of the agent's mistakes were caught since then. */
  mistakesOf(workspace: WorkspaceId, agent: string, since: Instant): Promise<number>;
}

/** What came of decisions. Oldest first. */
export interface Experience {
  outcomes(workspace: WorkspaceId, decision: DecisionId): Promise<readonly MeasuredOutcome[]>;
  feedback(workspace: WorkspaceId, decision: DecisionId): Promise<readonly Feedback[]>;
}

export interface Webhooks {
  get(workspace: WorkspaceId, id: WebhookId): Promise<Webhook | null>;
  list(workspace: WorkspaceId): Promise<readonly Webhook[]>;
  /** The sequence that the next entry of the ledger will have: a cursor that stands there has delivered everything. */
  end(workspace: WorkspaceId): Promise<number>;
  /** In one statement: takes enabled ones that are due and have something to deliver, raises their epoch, leases them. */
  claim(now: Instant, take: { readonly limit: number; readonly leaseMs: number }): Promise<readonly Within<Webhook>[]>;
  /** Writes how far delivery came, if nobody claimed it since; not a record, because what was delivered is in the log already. */
  progress(workspace: WorkspaceId, webhook: Webhook): Promise<boolean>;
}

/** One limit for all processes together. */
export interface Buckets {
  /** Takes one call in one statement, or says when the next one is free. */
  take(
    bucket: Bucket,
    now: Instant,
  ): Promise<{ readonly granted: true } | { readonly granted: false; readonly retryAt: Instant }>;
}

export interface Bucket {
  readonly workspace: WorkspaceId;
  readonly platform: Platform;
  readonly accountId: string;
  /** So many calls in any window of `perMs`. */
  readonly calls: number;
  readonly perMs: number;
}

/** Where actions go. Null: no connector carries out anything there. */
export interface Platforms {
  of(platform: Platform): PlatformPort | null;
}

export interface PlatformPort {
  /** `simulated`, `google_ads@v25` …: told in every execution, so that nobody takes one for another. */
  readonly name: string;
  readonly limit: { readonly calls: number; readonly perMs: number };
  /** After an unknown write: how long until a read is sure to show it. */
  readonly settleMs: number;
  /** The campaign as the platform has it now. */
  read(target: PlatformTarget): Promise<Result<PlatformState, PlatformFailure>>;
  /** Absolute: a repeat is harmless. `key` names the effect, for platforms that know idempotency. */
  write(
    target: PlatformTarget,
    effect: { readonly key: ExecutionId; readonly action: Action },
  ): Promise<Result<void, PlatformFailure>>;
}

export interface PlatformTarget {
  readonly workspace: WorkspaceId;
  /** As Umpire knows it. */
  readonly campaign: Campaign;
}

export interface PlatformState {
  readonly status: CampaignStatus;
  readonly dailyBudget: Money;
}

/**
 * `refused`: the platform says no, and a repeat would say the same · `busy`: not done, ask again later · `unknown`: it may
 * have happened (a timeout, a cut line) · `unreachable`: surely not done.
 */
export interface PlatformFailure {
  readonly kind: "refused" | "busy" | "unknown" | "unreachable";
  readonly detail: string;
  readonly retryAfterMs: number | null;
}

/** Sends webhooks. Knows addresses: private ones are refused, at delivery too. */
export interface Courier {
  /** Null: may be delivered to; else why not, in a sentence. */
  refuses(url: string): Promise<string | null>;
  /** Resolves with the status, or with why there was none. */
  deliver(
    url: string,
    message: { readonly fields: Readonly<Record<string, string>>; readonly body: string },
  ): Promise<Result<number, string>>;
}

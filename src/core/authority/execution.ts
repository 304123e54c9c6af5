import type { Action, Before } from "../action.ts";
import type { Platform } from "../campaign.ts";
import type { ApprovalId, BatchId, CampaignId, DecisionId, ExecutionId } from "../ids.ts";
import type { Instant } from "../time.ts";

/**
 * `queued` waits for its turn · `running` is claimed by an executor · `unknown`: it may have happened, only reading tells ·
 * the rest are final.
 */
export const EXECUTION_STATUSES = [
  "queued",
  "running",
  "unknown",
  "succeeded",
  "failed",
  "superseded",
  "cancelled",
] as const;
export type ExecutionStatus = (typeof EXECUTION_STATUSES)[number];

/** One effect on a platform, written down before it is tried. Absolute values only. */
export interface Execution {
  readonly id: ExecutionId;
  /** At most one execution per decision is ever open or succeeded. */
  readonly decisionId: DecisionId;
  readonly approvalId: ApprovalId | null;
  readonly batchId: BatchId | null;
  readonly campaignId: CampaignId;
  readonly accountId: string | null;
  readonly platform: Platform;
  /** The connector that carries it out: `simulated`, or the name of a real one. */
  readonly via: string;
  readonly action: Action;
  readonly before: Before;
  /** The decision's agent: the change is recorded as its. */
  readonly agent: string;
  readonly precedence: number;
  /** A person ordered a stop: no kill switch stands over it. */
  readonly emergency: boolean;
  readonly status: ExecutionStatus;
  /** The decision that this one takes back. */
  readonly undoes: DecisionId | null;
  /** Fencing token: raised by every claim; a result of an older one is refused. */
  readonly epoch: number;
  readonly leaseUntil: Instant | null;
  readonly attempts: number;
  /** Written down durably before the platform is told; from then on only reading tells whether it happened. */
  readonly writeStartedAt: Instant | null;
  readonly queuedAt: Instant;
  /** Not before this. */
  readonly runAt: Instant;
  /** After this it is not started any more. */
  readonly expiresAt: Instant;
  readonly finishedAt: Instant | null;
  /** What the platform showed when it was read back. */
  readonly after: Before | null;
  /** Why it ended or waits; one sentence. */
  readonly detail: string | null;
}

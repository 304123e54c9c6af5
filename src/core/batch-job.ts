import type { Caller } from "./caller.ts";
import type { FailureCode } from "./failure.ts";
import type { CampaignId, DecisionId, OperationId } from "./ids.ts";
import type { Instant } from "./time.ts";

/** One question of a batch. Its decision's id is given before it is asked, so that a repeat finds it recorded. */
export interface BatchItem {
  readonly decisionId: DecisionId;
  readonly campaignId: CampaignId;
  readonly question: string;
  /** Whom it is about, by the caller's own key. */
  readonly subject?: string | undefined;
}

export type BatchStatus = "queued" | "running" | "cancelled" | "succeeded";

/** Many questions that are answered after their request was, because the caller would not wait. */
export interface BatchJob {
  readonly id: OperationId;
  readonly status: BatchStatus;
  /** One more each time somebody takes it up. */
  readonly epoch: number;
  readonly leaseUntil: Instant | null;
  /** Who asked, as their key told it then. */
  readonly caller: Caller;
  readonly items: readonly BatchItem[];
  readonly terms: BatchTerms;
  readonly createdAt: Instant;
  readonly finishedAt: Instant | null;
  /** Items that came to no decision, by decision id; known once it has finished. */
  readonly failures: Readonly<Record<DecisionId, { readonly code: FailureCode; readonly detail: string }>>;
}

/** What holds for all items alike. */
export interface BatchTerms {
  readonly mode: "live" | "shadow" | null;
  readonly maxAutonomy: number | null;
  readonly criticality: "normal" | "critical";
  /** For the whole batch, micro-dollars; null: what the policy allows. */
  readonly maxCostMicros: number | null;
  readonly fresh: boolean;
}

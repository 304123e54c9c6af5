import type { BatchJob } from "./core/batch-job.ts";
import type { CallId, DecisionId, OperationId, PromptId, WorkspaceId } from "./core/ids.ts";
import type { Tokens } from "./core/models/prices.ts";
import type { Alert, Ceiling, Grouping, MonthSpent, Reservation, Settlement, Spent } from "./core/models/spending.ts";
import type { Edition, Labels } from "./core/prompts/edition.ts";
import type { EvalRun } from "./core/prompts/eval-run.ts";
import type { Degradation } from "./core/proposal.ts";
import type { Result } from "./core/result.ts";
import type { Instant } from "./core/time.ts";
import type { Page, PageRequest } from "./ports.ts";
import type { Within } from "./ports-authority.ts";

/** What reasoning with models asks of the world: money, editions of the prompt, long work. The models: {@link Model}. */
export interface ModelPorts {
  readonly spending: Spending;
  readonly prompts: Prompts;
  readonly batches: Batches;
}

/** The money for models. Kept outside the ledger, because it moves while a decision is still being made. */
export interface Spending {
  /**
   * Sets the money aside where it fits under the ceiling at that moment, in one statement: of any number at once, on any
   * number of processes, never one too many. `kept_for_critical`: only what is critical would still fit.
   */
  reserve(
    workspace: WorkspaceId,
    reservation: Reservation,
    ceiling: Ceiling & { readonly critical: boolean },
  ): Promise<Result<void, "exhausted" | "kept_for_critical">>;
  /** What the call came to, in place of what was set aside. Once; a second time changes nothing. */
  settle(workspace: WorkspaceId, id: CallId, settlement: Settlement): Promise<void>;
  /** Gives back what processes that died had set aside, in every workspace; how many calls. */
  sweep(now: Instant): Promise<number>;
  /** `YYYY-MM`. Zeros for a month without a call. */
  month(workspace: WorkspaceId, month: string): Promise<MonthSpent>;
  /** Calls of the days from `from` to `to` (both included, `YYYY-MM-DD` UTC), dearest first. */
  usage(
    workspace: WorkspaceId,
    range: { readonly from: string; readonly to: string; readonly by: Grouping },
  ): Promise<readonly Spent[]>;
  /** Shares reached and not told yet, in every workspace, smallest first; the mark goes through the ledger (`mark_alerted`). */
  alerts(limit: number): Promise<readonly Alert[]>;
}

export interface Prompts {
  /** Null for one of another workspace. */
  get(workspace: WorkspaceId, id: PromptId): Promise<Edition | null>;
  /** Newest first. */
  list(workspace: WorkspaceId, page: PageRequest): Promise<Page<Edition> | null>;
  labels(workspace: WorkspaceId): Promise<Labels>;
  /** Of an edition, newest first, 20 at most. */
  evalRuns(workspace: WorkspaceId, id: PromptId): Promise<readonly EvalRun[]>;
}

export interface Batches {
  get(workspace: WorkspaceId, id: OperationId): Promise<BatchJob | null>;
  /** Takes up what is queued, or whose lease has run out, of every workspace: epoch raised, leased until `now + leaseMs`. */
  claim(now: Instant, take: { readonly limit: number; readonly leaseMs: number }): Promise<readonly Within<BatchJob>[]>;
  /** Keeps it until then; false: somebody else has it, or it was cancelled. */
  renew(
    workspace: WorkspaceId,
    held: { readonly id: OperationId; readonly epoch: number; readonly until: Instant },
  ): Promise<boolean>;
  /** Of the ids, those whose decision is recorded, with its outcome. */
  recorded(workspace: WorkspaceId, ids: readonly DecisionId[]): Promise<ReadonlyMap<DecisionId, string>>;
}

/** A large language model, as the Messages API serves it. Never throws; never logs what it is told. */
export interface Model {
  ask(request: ModelRequest): Promise<Result<ModelReply, ModelFailure>>;
  /** What the vendor says of a model; for a check at the start. */
  describe(id: string, deadlineMs: number): Promise<Result<ModelState, Degradation>>;
}

export interface ModelState {
  readonly state: "active" | "deprecated" | "retired" | "unknown";
  readonly retiresAt: Instant | null;
}

export interface ModelRequest {
  readonly model: string;
  /** The same bytes for every question under one edition and policy, so that the vendor's cache may hold it. */
  readonly system: string;
  /** The question and its data, as one JSON document. */
  readonly data: string;
  /** JSON Schema that the answer follows. Fixed: nothing of a customer's is in it. */
  readonly schema: object;
  readonly tools: readonly ModelTool[];
  readonly maxTokens: number;
  /** `between_tools` where the model allows thinking to be left out before the answer. */
  readonly thinking: "between_tools" | "default" | "none";
  /** Milliseconds for everything, retries included. */
  readonly deadlineMs: number;
}

/** Read only, and strict: its arguments follow `input` or the call is refused. */
export interface ModelTool {
  readonly name: string;
  readonly description: string;
  readonly input: object;
}

export interface ModelReply {
  /** The texts of the answer, in order; thinking left out. */
  readonly texts: readonly string[];
  readonly toolCalls: readonly { readonly name: string; readonly input: unknown }[];
  readonly stop: "end" | "tools" | "truncated" | "refused" | "other";
  /** Null when the API told none that can be true. */
  readonly tokens: Tokens | null;
}

export interface ModelFailure {
  readonly reason: Degradation;
  /** Whether the call may have been carried out, and so be charged, although no answer came. */
  readonly charged: boolean;
}

import type { Digest, EvalRunId, PromptId } from "../ids.ts";
import type { Instant } from "../time.ts";

export const EVAL_TYPES = ["correctness", "safety", "consistency", "regression"] as const;
export type EvalType = (typeof EVAL_TYPES)[number];

/** One case, run a number of times on an edition. */
export interface EvalResult {
  readonly id: string;
  readonly type: EvalType;
  readonly passes: number;
  readonly tries: number;
}

/** An edition tried on cases: what decides whether it may be published (`gate.ts`). */
export interface EvalRun {
  readonly id: EvalRunId;
  readonly promptId: PromptId;
  readonly promptDigest: Digest;
  /** What reasoned: a model's id, or the stand-in. */
  readonly model: string;
  readonly results: readonly EvalResult[];
  readonly by: string;
  readonly at: Instant;
}

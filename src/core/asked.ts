import type { Caller } from "./caller.ts";
import type { Facts } from "./facts.ts";
import type { DecisionId } from "./ids.ts";
import type { PolicyVersion } from "./policy.ts";
import type { Question } from "./question.ts";
import type { Instant } from "./time.ts";

export type AutonomyLevel = 1 | 2 | 3;
export type Mode = "live" | "shadow";

/** A question with all that it is judged on. It only grows: nothing here changes afterwards. */
export interface Asked {
  readonly question: Question;
  readonly facts: Facts;
  readonly policy: PolicyVersion;
  readonly caller: Caller;
  readonly now: Instant;
  /** In force: the policy's, lowered by the caller's `max_autonomy`, never raised. */
  readonly autonomy: AutonomyLevel;
  readonly mode: Mode;
  readonly criticality: "normal" | "critical";
  /** What the caller says is so. Marked as the caller's, never used by a rule. */
  readonly context: Readonly<Record<string, string | number | boolean>>;
  /** A person orders a stop now (`/judge` with `emergency`). */
  readonly emergency: boolean;
  /** The decision that this one would take back (`POST /decisions/{id}/undo`). */
  readonly undoes: DecisionId | null;
  /** The most that models may cost for it, micro-dollars; null: what the policy says. */
  readonly maxCostMicros: number | null;
  /** `Cache-Control: no-cache`. */
  readonly fresh: boolean;
}

import type { Action } from "./action.ts";
import type { Evidence } from "./evidence.ts";
import type { DecisionId, Digest, PromptId } from "./ids.ts";
import type { Instant } from "./time.ts";

/** What a reasoner (statistics, a model, or the caller of `/judge`) puts forward. Untrusted. */
export interface Proposal {
  /** Null when there is not enough evidence to say anything: the decision is `abstained`. */
  readonly action: Action | null;
  /** One sentence that answers a question for information ("Yes: …"); null when the action is the answer. */
  readonly finding: string | null;
  readonly reason: string;
  /** 0 to 1; null when the proposer gave none. */
  readonly confidence: number | null;
  /** The smallest change of the facts that would change the answer. */
  readonly flipsIf: string | null;
  /** Other actions considered, best first, `no_action` among them. */
  readonly alternatives: readonly Action[];
  readonly warnings: readonly string[];
}

/** A proposal with where it came from. */
export interface Sourced {
  readonly proposal: Proposal;
  /** What the core knew when this was proposed; a reused proposal keeps the evidence that it cites. */
  readonly evidence: readonly Evidence[];
  readonly reasoner: string;
  readonly cache: CacheMark;
  readonly usage: Usage;
  /** Why the answer is less than what was asked for; null or absent: it is not. */
  readonly degraded?: Degradation | null;
  /** What a model was caught at, twice in a row, so that its answer could not be used. */
  readonly mistake?: ModelMistake | null;
}

/** Why a model did not answer, although one was to. */
export const DEGRADATIONS = [
  "model_unreachable",
  "model_timeout",
  "model_rate_limited",
  "model_overloaded",
  "model_error",
  "model_refused_key",
  "model_spend_limit",
  "model_unreadable",
  "model_refused",
  "model_truncated",
  "model_output_invalid",
  "model_circuit_open",
  "model_muted",
  "budget_kept_for_critical",
  "budget_exhausted",
  "max_cost",
] as const;

export type Degradation = (typeof DEGRADATIONS)[number];

/** How an answer of a model was wrong: not in its form, or not in keeping with what it was given. */
export const MODEL_MISTAKES = [
  "model.malformed",
  "model.unknown_campaign",
  "model.repeated_campaign",
  "model.unknown_choice",
  "model.contradiction",
  "model.invented_evidence",
  "model.invented_number",
] as const;

export type ModelMistake = (typeof MODEL_MISTAKES)[number];

/** Under this name a model's mistakes count, whoever asked. */
export const MODEL_AGENT = "umpire:claude";

/** `none`: the reasoner was not asked, or there is nothing to keep (`/judge`). */
export interface CacheMark {
  readonly status: "hit" | "miss" | "bypass" | "none";
  readonly key: Digest | null;
  /** Of the decision first reasoned. Null unless a hit. */
  readonly decidedFrom: DecisionId | null;
  /** When it was reasoned; `now` for a miss. */
  readonly reasonedAt: Instant;
  /** When this proposal stops being reusable; null when it is not kept. */
  readonly freshUntil: Instant | null;
}

export interface Usage {
  /** The last model that was asked. */
  readonly model: string | null;
  readonly costMicros: number;
  /** Edition of the prompt that a model had; null or absent: none was asked. */
  readonly prompt?: { readonly id: PromptId; readonly digest: Digest } | null;
  /** Why this reasoner was chosen, one word a step. */
  readonly route: readonly string[];
}

/** In a model's reason, where the campaign's name goes: put in by code, because a model never learns it. */
export const CAMPAIGN_MARK = "{campaign}";

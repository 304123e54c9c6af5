import type { Digest, PromptId } from "../ids.ts";
import type { RuleId } from "../rules/rule.ts";
import type { Instant } from "../time.ts";

/** What a model is told before it is asked: four sections, with `{{variables}}` of the policy (guide L55-60). */
export interface Sections {
  readonly role: string;
  readonly context: string;
  /** Each sentence with the rule that holds it, whatever the model does: words alone limit nothing. */
  readonly safety: readonly SafetySentence[];
  readonly output: string;
}

export interface SafetySentence {
  readonly rule: RuleId;
  readonly says: string;
}

/** A version of it, which never changes. */
export interface Edition extends Sections {
  readonly id: PromptId;
  /** SHA-256 of the sections' canonical JSON. */
  readonly digest: Digest;
  readonly author: string;
  readonly createdAt: Instant;
}

export type Label = "production" | "candidate";

/** Which edition is in force. */
export interface Labelled {
  readonly id: PromptId;
  readonly digest: Digest;
  /** Of a candidate: the share of campaigns that get it, the same ones each time; 10,000 for production. */
  readonly shareBp: number;
}

/** Null production: the edition that came with the service (`src/prompts/`). */
export interface Labels {
  readonly production: Labelled | null;
  readonly candidate: Labelled | null;
}

export const NO_LABELS: Labels = { production: null, candidate: null };

import type { Action } from "./action.ts";
import type { Evidence } from "./evidence.ts";
import type { DecisionId, Digest } from "./ids.ts";
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
}

/** `none`: the reasoner was not asked, or there is nothing to keep (`/judge`). */
interface CacheMark {
  readonly status: "hit" | "miss" | "bypass" | "none";
  readonly key: Digest | null;
  /** Of the decision first reasoned. Null unless a hit. */
  readonly decidedFrom: DecisionId | null;
  /** When it was reasoned; `now` for a miss. */
  readonly reasonedAt: Instant;
  /** When this proposal stops being reusable; null when it is not kept. */
  readonly freshUntil: Instant | null;
}

interface Usage {
  readonly model: string | null;
  readonly costMicros: number;
  /** Why this reasoner was chosen, one word a step. */
  readonly route: readonly string[];
}

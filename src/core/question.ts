/** What a question asks for. The intent only focuses the reasoner; the evidence and the rules choose the action. */
export type Intent =
  | { readonly kind: "consider"; readonly about: Considered; readonly amountBp: number | null }
  | { readonly kind: "status" }
  | { readonly kind: "diagnose"; readonly metric: DiagnosedMetric }
  /** What should be done, if anything. */
  | { readonly kind: "review" }
  /** How it is going: a review for information. */
  | { readonly kind: "overview" }
  /** Not a sentence that is known. Reviewed as a whole, for information: nobody may act on a question not understood. */
  | { readonly kind: "unclear" }
  /** A verb outside the closed set (delete, publish, refund …): a person's matter. */
  | { readonly kind: "unsupported"; readonly verb: string }
  /** No question: the caller proposed an action (`POST /judge`). */
  | { readonly kind: "proposed" };

export type Considered = "increase_budget" | "decrease_budget" | "pause" | "resume";

export type DiagnosedMetric =
  | "cost_per_conversion"
  | "conversion_rate"
  | "click_through_rate"
  | "spend"
  | "conversions";

export interface Question {
  /** As asked. Untrusted. Null when the caller proposed an action instead. */
  readonly text: string | null;
  /** The bytes by which two questions are the same. */
  readonly canonical: string;
  readonly intent: Intent;
}

const INFORMS: ReadonlySet<Intent["kind"]> = new Set(["status", "diagnose", "overview", "unclear"]);

/** Whether an answer to the question may be an action that the caller carries out, and not only information. */
export const asksToAct = ({ intent }: Question): boolean => !INFORMS.has(intent.kind);

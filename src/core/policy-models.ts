import type { AmountByCurrency } from "./policy-authority.ts";

/** The part of the policy about models: what they are told about the business, when they are asked, what they may cost. */
export interface ModelsPolicy {
  /** What the models are told of the business (guide L55-60). */
  readonly business: {
    readonly priority: "acquisition" | "retention" | "profit" | "awareness";
    /** What the workspace means to spend on ads in a month. */
    readonly monthly_budget: AmountByCurrency;
  };
  readonly models: {
    /** `by_need`: statistics answer what is clear, a model the rest · `always`: a model wherever one may · `never`. */
    readonly use: "by_need" | "always" | "never";
    /** Millionths of a US dollar in a calendar month (UTC). */
    readonly monthly_budget_micros: number;
    /** What is not critical stops at this share of it (guide L181-195). */
    readonly normal_stops_at_bp: number;
    /** Millionths of a US dollar for one decision. */
    readonly max_cost_micros: number;
    /** Statistics this sure need no model. */
    readonly clear_confidence: number;
    /** A first model less sure than this is followed by the larger one. */
    readonly unsure_confidence: number;
    /** Impact score (0 to 10,000) from which the larger model is asked at once. */
    readonly high_impact: number;
  };
}

export const MODELS_DEFAULTS: ModelsPolicy = {
  business: { priority: "acquisition", monthly_budget: { USD: 5_000_000 } },
  models: {
    use: "by_need",
    monthly_budget_micros: 50_000_000,
    normal_stops_at_bp: 9_000,
    max_cost_micros: 250_000,
    clear_confidence: 0.9,
    unsure_confidence: 0.6,
    high_impact: 5_000,
  },
};

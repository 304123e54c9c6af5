import { questionOf } from "../core/ask.ts";
import type { Asked } from "../core/asked.ts";
import { checkClaims, type CheckedReason } from "../core/claims.ts";
import { anAsked } from "./asked.ts";
import type { Evidence } from "../core/evidence.ts";
import { anEvidence, SOME_EVIDENCE } from "./evidence.ts";

/** A question put to a reasoner, whose every number is a claim. */
export const asking = (over: Partial<Asked> = {}): Asked =>
  anAsked({ question: questionOf("should we increase budget?"), ...over });

/** The check of a reason for raising the daily budget from $100.00 to $120.00. */
export const check = (reason: string, asked: Asked = asking(), evidence = SOME_EVIDENCE): CheckedReason =>
  checkRaise(reason, { asked, evidence, amount: 12_000 });

interface Raised {
  readonly asked: Asked;
  readonly evidence: readonly Evidence[];
  /** Of the new daily budget, in cents; it is $100.00 before. */
  readonly amount: number;
}

const checkRaise = (reason: string, { asked, evidence, amount }: Raised): CheckedReason =>
  checkClaims(
    {
      evidence,
      proposal: {
        action: { type: "adjust_campaign_budget", newDailyBudget: { amount, currency: "USD" } },
        finding: null,
        reason,
        confidence: null,
        flipsIf: null,
        alternatives: [],
        warnings: [],
      },
    },
    asked,
  );

/** The same of a caller's reason (`/judge`). */
export const judging = (reason: string): CheckedReason => check(reason, anAsked());

/**
 * The guide's case as a caller would put it: a conversion rate of 0.5 %, and a raise of 5 %, to $105.00. Gives the source
 * that bears each number out, in order.
 */
export const sourcesAtHalfPercent = (reason: string): readonly (string | null)[] =>
  checkRaise(reason, { asked: anAsked(), evidence: HALF_PERCENT, amount: 10_500 }).claims.map(
    ({ evidence }) => evidence,
  );

const HALF_PERCENT: readonly Evidence[] = [
  anEvidence({ id: "rate", metric: "conversion_rate", value: 0.005, unit: "ratio", n: 2_800 }),
  anEvidence({ id: "clicked", metric: "click_through_rate", value: 0.021, unit: "ratio" }),
  anEvidence({ id: "cost", metric: "cost_per_conversion", value: 4_950, unit: "minor" }),
  anEvidence({ id: "week", metric: "spend_7d", value: 69_300, unit: "minor", window: "P7D" }),
  anEvidence({ id: "limited", metric: "budget_limited_days", value: 7, unit: "days", window: "P7D" }),
];

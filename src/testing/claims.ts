import { questionOf } from "../core/ask.ts";
import type { Asked } from "../core/asked.ts";
import { checkClaims, type CheckedReason } from "../core/claims.ts";
import { anAsked } from "./asked.ts";
import { SOME_EVIDENCE } from "./evidence.ts";

/** A question put to a reasoner, whose every number is a claim. */
export const asking = (over: Partial<Asked> = {}): Asked =>
  anAsked({ question: questionOf("should we increase budget?"), ...over });

/** The check of a reason for raising the daily budget from $100.00 to $120.00. */
export const check = (reason: string, asked: Asked = asking(), evidence = SOME_EVIDENCE): CheckedReason =>
  checkClaims(
    {
      evidence,
      proposal: {
        action: { type: "adjust_campaign_budget", newDailyBudget: { amount: 12_000, currency: "USD" } },
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

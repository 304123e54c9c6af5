import { toDecisionBody } from "../contract/decision-view.ts";
import type { DecisionBody } from "../contract/decision.ts";
import type { Action } from "../core/action.ts";
import type { Asked } from "../core/asked.ts";
import type { DecisionId } from "../core/ids.ts";
import { aSourced, settling } from "./a-ruling.ts";

/** What is proposed, and what differs in the asking. */
export interface Given extends Partial<Asked> {
  readonly action: Action | null;
  readonly id?: DecisionId;
}

export const anAction = (amount: number): Action => ({
  type: "adjust_campaign_budget",
  newDailyBudget: { amount, currency: "USD" },
});

/** A decision as it would be recorded: the real rules about what is proposed for a campaign of $100.00 a day. */
export function bodyOf({ action, id = "dec_01TEST", ...over }: Given): DecisionBody {
  const sourced = aSourced(action);
  const ruling = settling(action, over, {
    ...sourced,
    proposal: { ...sourced.proposal, flipsIf: "Fewer conversions." },
  });
  return toDecisionBody({ id, ruling, actionDigest: "sha256:action", evidenceDigest: "sha256:evidence" });
}

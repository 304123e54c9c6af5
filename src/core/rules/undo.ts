import type { Action } from "../action.ts";
import type { Asked } from "../asked.ts";

/**
 * Whether it puts back what stood before a decision that was carried out, and may do so without waiting or asking: a person
 * may take anything back, an agent only what does not raise the spend. Hard limits stand.
 */
export function isFreeUndo(action: Action, { undoes, caller, facts }: Asked): boolean {
  if (undoes === null) return false;
  if (caller.kind === "human") return true;
  return action.type === "adjust_campaign_budget" && action.newDailyBudget.amount < facts.campaign.dailyBudget.amount;
}

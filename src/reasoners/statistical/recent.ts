import type { Asked } from "../../core/asked.ts";
import type { Change } from "../../core/campaign.ts";

/** Direction of the newest reported budget change whose two amounts are known; null when there is none. */
export function lastBudgetMove({ facts }: Asked): "increase" | "decrease" | null {
  for (const change of facts.changes) {
    const amounts = amountsOf(change);
    if (amounts && amounts.before !== amounts.after) return amounts.after > amounts.before ? "increase" : "decrease";
  }
  return null;
}

export function amountsOf({ kind, before, after }: Change): { readonly before: number; readonly after: number } | null {
  if (kind !== "budget" || before === null || after === null) return null;
  if (typeof before === "string" || typeof after === "string" || before.currency !== after.currency) return null;
  return { before: before.amount, after: after.amount };
}

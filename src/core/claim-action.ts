import type { Action } from "./action.ts";
import type { Campaign } from "./campaign.ts";
import { type Known, majorOf } from "./claim-known.ts";
import type { ClaimKind } from "./claim-unit.ts";

/** The action's own figures: the budget as it is, as it would be, the difference, and one over the other. */
export function actionKnown(action: Action | null, { dailyBudget }: Campaign): readonly Known[] {
  const { amount: before, currency } = dailyBudget;
  const figure = (kind: ClaimKind, value: number, name = "budget"): Known => ({
    source: "action",
    name,
    kind,
    value,
    currency,
    role: "figure",
  });
  const money = (minor: number) => figure("money", majorOf(minor, currency));
  if (action?.type !== "adjust_campaign_budget") return [money(before)];
  const after = action.newDailyBudget.amount;
  const amounts = [money(before), money(after), money(after - before)];
  if (before === 0) return amounts;
  const ratio = after / before;
  const change = (["percent", "growth"] as const).map((kind) => figure(kind, (ratio - 1) * 100, "budget_change"));
  return [...amounts, ...change, figure("percent", ratio * 100), figure("times", ratio)];
}

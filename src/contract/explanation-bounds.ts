import { product, shareOf } from "../core/rules/exact.ts";
import type { DecisionBody } from "./decision.ts";

type Rule = DecisionBody["rules"][number];

/** The furthest daily budget in the direction proposed that a rule lets pass. */
export interface Bound {
  readonly rule: Rule["id"];
  /** Whether it objects to the one that was proposed. */
  readonly objects: boolean;
  readonly side: "most" | "least";
  readonly amount: number;
  readonly currency: string;
}

interface Change {
  readonly from: number;
  readonly to: number;
}

/**
 * Of each rule about a budget that measured something: a rule that measures from another day's budget, or a share of the
 * account, tells what it measured against only rounded to basis points, so its bound may be a few cents inside the limit, never beyond.
 */
export function budgetBounds({ action, rules }: DecisionBody): readonly Bound[] {
  if (action?.type !== "adjust_campaign_budget") return [];
  const from = action.before?.daily_budget?.amount;
  const { amount: to, currency } = action.new_daily_budget;
  if (from === undefined || from === to) return [];
  return rules.flatMap((rule): readonly Bound[] => {
    if (rule.status !== "fail" && rule.status !== "pass") return [];
    const amount = furthest(rule, { from, to });
    if (amount === null || amount < 0) return [];
    const objects = rule.status === "fail";
    // A budget on the other side of the present one is another action.
    const isSame = rule.id === "budget.floor" || (to > from ? amount > from : amount < from);
    const side = rule.id === "budget.floor" || to < from ? "least" : "most";
    return isSame || !objects ? [{ rule: rule.id, objects, side, amount, currency }] : [];
  });
}

function furthest({ id, observed, limit }: Rule, { from, to }: Change): number | null {
  if (typeof limit !== "number") return null;
  switch (id) {
    case "budget.max_increase":
      return to > from ? from + shareOf(from, limit) : null;
    case "budget.approval_free_band":
      return to > from ? from + shareOf(from, limit) : from - shareOf(from, limit);
    case "budget.floor":
      return to < from || to < limit ? limit : null;
    case "budget.rolling_24h_increase":
    case "budget.rolling_24h_band":
      return typeof observed === "number" ? fromThen(observed, limit, to) : null;
    case "portfolio.share":
      return typeof observed === "number" && observed > 0 && to > from
        ? Number(product(to, limit) / BigInt(observed))
        : null;
    default:
      return null;
  }
}

/** Rounded towards what is surely permitted: `observed` is rounded away from zero. */
function fromThen(observed: number, limit: number, to: number): number | null {
  const whole = 10_000 + observed;
  if (whole <= 0 || observed === 0) return null;
  return observed > 0
    ? Number(product(to, 10_000 + limit) / BigInt(whole))
    : Number((product(to, 10_000 - limit) + BigInt(whole) - 1n) / BigInt(whole));
}

import { CHANGING_ACTIONS } from "../core/action.ts";
import type { Direction, Intended } from "../core/authority/shadow.ts";
import type { DecisionBody } from "./decision.ts";
import { fromInstantWire } from "./wire.ts";

/** Outcomes that are put to a person. */
export const A_PERSONS: ReadonlySet<DecisionBody["outcome"]> = new Set([
  "escalated",
  "pending_approval",
  "recommended",
]);
const CHANGES: ReadonlySet<string> = new Set(CHANGING_ACTIONS);

/** Of what would have been done, or put to a person. */
export const intendedOf = (bodies: readonly DecisionBody[]): readonly Intended[] =>
  bodies.filter(wouldChange).map((body) => ({
    id: body.id,
    campaignId: body.campaign_id,
    at: fromInstantWire(body.created_at),
    direction: directionOf(body),
  }));

export const wouldChange = ({ action, outcome }: DecisionBody): boolean =>
  action !== null && CHANGES.has(action.type) && (outcome === "authorized" || A_PERSONS.has(outcome));

export function directionOf({ action }: DecisionBody): Direction {
  if (action?.type === "pause_campaign") return "down";
  if (action?.type === "resume_campaign") return "up";
  if (action?.type !== "adjust_campaign_budget") return null;
  const before = action.before?.daily_budget?.amount;
  const after = action.new_daily_budget.amount;
  return before === undefined || before === after ? null : after > before ? "up" : "down";
}

/** Of the daily budget: a pause takes the whole of it away, which the evidence tells. */
export function moneyOf({
  action,
  evidence,
}: DecisionBody): { readonly amount: number; readonly currency: string } | null {
  if (action?.type === "adjust_campaign_budget") {
    const { amount, currency } = action.new_daily_budget;
    return { amount: Math.abs(amount - (action.before?.daily_budget?.amount ?? amount)), currency };
  }
  const budget = evidence.find(({ metric }) => metric === "daily_budget");
  if (typeof budget?.value !== "number" || budget.currency === null) return null;
  return { amount: budget.value, currency: budget.currency };
}

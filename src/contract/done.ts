import type { MeasuredOutcome } from "../core/authority/experience.ts";
import type { DecisionBody } from "./decision.ts";

/** What a recorded decision asked to be done; null when it would have changed nothing, or may not be carried out. */
export function doneBy({ action, mode, outcome }: DecisionBody): MeasuredOutcome["done"] {
  if (action === null || mode === "shadow" || !MAY_BE_DONE.has(outcome)) return null;
  switch (action.type) {
    case "pause_campaign":
      return { move: "pause", newDailyBudget: null };
    case "resume_campaign":
      return { move: "resume", newDailyBudget: null };
    case "adjust_campaign_budget": {
      const { amount, currency } = action.new_daily_budget;
      const before = action.before?.daily_budget?.amount ?? amount;
      return { move: amount > before ? "increase" : "decrease", newDailyBudget: { amount, currency } };
    }
    case "create_audience":
    case "exclude_audience":
      return { move: "audience", newDailyBudget: null };
    default:
      return null;
  }
}

const MAY_BE_DONE: ReadonlySet<DecisionBody["outcome"]> = new Set([
  "authorized",
  "recommended",
  "pending_approval",
  "escalated",
]);

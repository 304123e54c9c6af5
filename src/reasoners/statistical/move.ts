import type { Action } from "../../core/action.ts";
import type { Campaign } from "../../core/campaign.ts";
import type { Considered } from "../../core/question.ts";

/** An action by its direction: what a question considers, what the evidence speaks for. */
export type Move = "pause" | "resume" | "increase" | "decrease" | "none" | "person";

export const MOVE_OF: Readonly<Record<Considered, Move>> = {
  increase_budget: "increase",
  decrease_budget: "decrease",
  pause: "pause",
  resume: "resume",
};

/** Null for an action that statistics have no view of (an audience). */
export function moveOf(action: Action, { dailyBudget }: Campaign): Move | null {
  switch (action.type) {
    case "pause_campaign":
      return "pause";
    case "resume_campaign":
      return "resume";
    case "adjust_campaign_budget":
      return action.newDailyBudget.amount > dailyBudget.amount ? "increase" : "decrease";
    case "escalate_decision":
      return "person";
    case "no_action":
      return "none";
    default:
      return null;
  }
}

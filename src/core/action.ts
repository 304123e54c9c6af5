import type { CampaignStatus } from "./campaign.ts";
import type { Money } from "./money.ts";

/** Everything that Umpire can decide to do; a closed set. Absolute values only, so that a repeat is harmless. */
export type Action =
  | { readonly type: "pause_campaign" }
  | { readonly type: "resume_campaign" }
  | { readonly type: "adjust_campaign_budget"; readonly newDailyBudget: Money }
  | { readonly type: "create_audience"; readonly name: string; readonly consent: boolean | null }
  | { readonly type: "exclude_audience"; readonly audienceId: string; readonly consent: boolean | null }
  | { readonly type: "escalate_decision" }
  | { readonly type: "no_action" };

/** Those that change something outside Umpire: what an agent may be allowed, and what is earned one by one. */
export const CHANGING_ACTIONS = [
  "pause_campaign",
  "resume_campaign",
  "adjust_campaign_budget",
  "create_audience",
  "exclude_audience",
] as const satisfies readonly Action["type"][];

export type ChangingAction = (typeof CHANGING_ACTIONS)[number];

/** The part of the campaign that the action replaces, as it stood. */
export interface Before {
  readonly status?: CampaignStatus;
  readonly dailyBudget?: Money;
}

/** Whether carrying the action out would change anything outside Umpire. */
export const changesSomething = (action: Action): boolean =>
  action.type !== "no_action" && action.type !== "escalate_decision";

/**
 * Whether the state before can be put back with what is recorded. An exclusion is lifted again; a list of people that
 * has been handed to a platform cannot be called back; doing nothing leaves nothing to take back.
 */
export const REVERSIBLE: Readonly<Record<Action["type"], boolean>> = {
  pause_campaign: true,
  resume_campaign: true,
  adjust_campaign_budget: true,
  exclude_audience: true,
  create_audience: false,
  escalate_decision: false,
  no_action: false,
};

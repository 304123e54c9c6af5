import type { Asked } from "../../core/asked.ts";
import type { Assessment } from "../../core/assessment.ts";
import type { Judged, Outcome } from "../../core/decision.ts";
import { profitChange } from "../../core/statistics/return.ts";
import { type Move, moveOf } from "./move.ts";
import { type Support, supportOf } from "./support.ts";

/** A candidate with what the evidence says to it. */
export interface Rated extends Support {
  readonly judged: Judged;
  readonly move: Move;
  /** Basis points of the present budget; 0 for what changes none. */
  readonly changeBp: number;
  /**
   * Expected change of profit over the policy's horizon in minor units, less what uncertainty, touching the campaign and
   * waiting cost. Null when nothing says what a conversion is worth.
   */
  readonly utility: number | null;
}

/** Outcomes under which the action does not happen now. A person, or a day, comes in between. */
const WAITS: ReadonlySet<Outcome> = new Set(["pending_approval", "escalated", "deferred", "abstained"]);

export function rate(asked: Asked, assessment: Assessment, judged: Judged): Rated | null {
  const { campaign } = asked.facts;
  const { action } = judged;
  const move = moveOf(action, campaign);
  if (move === null) return null;
  const budget = campaign.dailyBudget.amount;
  const changed = action.type === "adjust_campaign_budget" ? action.newDailyBudget.amount - budget : 0;
  const ratio = spendRatio(move, budget + changed, { asked, assessment });
  const support = supportOf(move, { asked, assessment, ratio });
  const utility = utilityOf(move, ratio, { asked, assessment, waits: WAITS.has(judged.outcome) });
  const futile = move === "decrease" && ratio === 1 ? "no_effect" : "no_gain";
  const obstacle = support.obstacle ?? (utility !== null && utility <= 0 && isBudgetMove(move) ? futile : null);
  return {
    judged,
    move,
    changeBp: budget === 0 ? 0 : (changed * 10_000) / budget,
    utility,
    probability: support.probability,
    obstacle: obstacle ?? (judged.outcome === "rejected" ? "rejected" : null),
  };
}

const isBudgetMove = (move: Move): boolean => move === "increase" || move === "decrease";

interface View {
  readonly asked: Asked;
  readonly assessment: Assessment;
}

/** New spend over the present: as the budget where the budget limits it, else only cut where the budget goes below it. */
function spendRatio(move: Move, newBudget: number, { asked, assessment }: View): number {
  if (move === "pause") return 0;
  const { pace } = assessment;
  const budget = asked.facts.campaign.dailyBudget.amount;
  if (!isBudgetMove(move) || budget === 0) return 1;
  if (pace.limited) return newBudget / budget;
  const daily = pace.dailySpend ?? 0;
  return daily > 0 ? Math.min(1, newBudget / daily) : 1;
}

/** U(a) = E[Δprofit] − κ·sd − cost of acting, over the horizon; a gain that must wait for a person loses one day of it. */
function utilityOf(move: Move, ratio: number, view: View & { readonly waits: boolean }): number | null {
  const { asked, assessment, waits } = view;
  if (move === "none" || move === "person") return 0;
  const { returned, pace } = assessment;
  if (!returned) return null;
  const { statistics } = asked.policy.document;
  const budget = asked.facts.campaign.dailyBudget.amount;
  const resumes = move === "resume";
  const daily = resumes ? budget : (pace.dailySpend ?? 0);
  const stopped = profitChange(returned, statistics.elasticity, { daily, ratio: resumes ? 0 : ratio });
  const mean = resumes ? -stopped.mean : stopped.mean;
  const irreversible = move === "pause" ? statistics.irreversible_cost_days : 0;
  const cost = (statistics.action_cost_days + irreversible) * budget;
  const gain = statistics.horizon_days * (mean - statistics.risk_aversion * stopped.sd) - cost;
  return waits && gain > 0 ? gain * (1 - 1 / statistics.horizon_days) : gain;
}

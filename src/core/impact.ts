import { type Action, changesSomething, REVERSIBLE } from "./action.ts";
import type { Asked } from "./asked.ts";
import { basisPointsOf } from "./rules/exact.ts";
import { baseOf, stakeOf } from "./rules/portfolio.ts";

/** The inputs of the score, each from 0 (nothing) to 10,000 (the most): what is not known counts as the most. */
export interface ImpactInputs {
  /** Share of the account's daily spend at stake, of the share above which a person decides anyway. */
  readonly spend_share: number;
  /** Size of the change, of the largest increase allowed; a campaign that is stopped or started changes whole. */
  readonly change: number;
  /** People concerned. Their number is not known, so an action on an audience counts whole. */
  readonly audience: number;
  /** Whether it cannot be taken back. */
  readonly irreversible: number;
  /** Whether the caller said that much hangs on it. */
  readonly critical: number;
}

export const MOST = 10_000;

/** Weighted sum (guide L83-95): weights of the policy that sum to 10,000, so the score is 0 to 10,000. Never falls when an input rises. */
export function impactOf(inputs: ImpactInputs, weights: ImpactInputs): number {
  const parts: readonly (keyof ImpactInputs)[] = ["spend_share", "change", "audience", "irreversible", "critical"];
  return Math.floor(parts.reduce((sum, part) => sum + inputs[part] * weights[part], 0) / MOST);
}

export function impactInputs(asked: Asked, action: Action): ImpactInputs {
  const isAudience = action.type === "create_audience" || action.type === "exclude_audience";
  return {
    spend_share: shareAtStake(asked, action),
    change: changeOf(asked, action),
    audience: isAudience ? MOST : 0,
    irreversible: changesSomething(action) && !REVERSIBLE[action.type] ? MOST : 0,
    critical: asked.criticality === "critical" ? MOST : 0,
  };
}

function shareAtStake({ facts, policy }: Asked, action: Action): number {
  const stake = stakeOf(action, facts.campaign);
  if (stake === null || stake === 0) return 0;
  const base = baseOf(facts.portfolio);
  if (base === null || facts.portfolio.currency !== facts.campaign.dailyBudget.currency) return MOST;
  return partOf(basisPointsOf(stake * base.days, base.sum), policy.document.portfolio.max_share_bp);
}

function changeOf({ facts, policy }: Asked, action: Action): number {
  if (action.type === "pause_campaign" || action.type === "resume_campaign") return MOST;
  if (action.type !== "adjust_campaign_budget") return 0;
  const { amount } = facts.campaign.dailyBudget;
  const difference = Math.abs(action.newDailyBudget.amount - amount);
  if (difference === 0) return 0;
  return amount === 0 ? MOST : partOf(basisPointsOf(difference, amount), policy.document.budget.max_increase_bp);
}

/** How much of `whole` it is, 10,000 at most. */
const partOf = (part: number, whole: number): number =>
  whole <= 0 ? MOST : Math.min(MOST, Math.floor((part * MOST) / whole));

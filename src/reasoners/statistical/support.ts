import type { Asked } from "../../core/asked.ts";
import type { Assessment } from "../../core/assessment.ts";
import { stricter, wentWorse } from "../../core/authority/reflection.ts";
import { probabilityMarginalGain } from "../../core/statistics/return.ts";
import type { Move } from "./move.ts";
import { lastBudgetMove } from "./recent.ts";

/** Why the evidence does not speak for a move. */
export type Obstacle =
  | "ended"
  | "not_running"
  | "running_already"
  | "criteria_doubtful"
  | "weak_evidence"
  | "proven_profit"
  | "criteria_hold"
  | "loss_doubtful"
  | "profit_doubtful"
  | "profit_unknown"
  | "not_limited"
  | "marginal_doubtful"
  | "just_reversed"
  | "worse_before"
  | "no_effect"
  | "no_gain"
  | "rejected";

export interface Support {
  /** That the move is right, as far as its main question goes; null when nothing can be said. */
  readonly probability: number | null;
  readonly obstacle: Obstacle | null;
}

interface View {
  readonly asked: Asked;
  readonly assessment: Assessment;
  /** New daily spend over the present one. */
  readonly ratio: number;
}

/** Whether the evidence speaks for a move, by the probabilities that the policy asks for. */
export const supportOf = (move: Move, view: View): Support => afterWorse(move, view, SUPPORT[move](view));

/** What was followed by something worse lately must be twice as sure: half the chance of being wrong. A stop need not. */
function afterWorse(move: Move, { asked }: View, support: Support): Support {
  if (move !== "increase" && move !== "decrease" && move !== "resume") return support;
  if (support.obstacle !== null || support.probability === null || !wentWorse(asked, move)) return support;
  const { increase_probability, decrease_probability } = asked.policy.document.statistics;
  const needed = stricter(move === "decrease" ? decrease_probability : increase_probability);
  return support.probability < needed ? { ...support, obstacle: "worse_before" } : support;
}

const blocked = (obstacle: Obstacle): Support => ({ probability: null, obstacle });

const SUPPORT: Readonly<Record<Move, (view: View) => Support>> = {
  pause: ({ asked, assessment }) => (running(asked) ? pause(asked, assessment) : blocked(idleWhy(asked))),
  decrease: ({ asked, assessment }) => (running(asked) ? decrease(asked, assessment) : blocked(idleWhy(asked))),
  increase: (view) => (running(view.asked) ? increase(view) : blocked(idleWhy(view.asked))),
  resume: ({ asked, assessment }) => resume(asked, assessment),
  none: () => ({ probability: null, obstacle: null }),
  person: () => ({ probability: null, obstacle: null }),
};

const running = ({ facts }: Asked): boolean => facts.campaign.status === "active";

const idleWhy = ({ facts }: Asked): Obstacle => (facts.campaign.status === "ended" ? "ended" : "not_running");

/**
 * A pause needs the owner's criteria to hold: surely, and by evidence strong enough for a campaign that is looked at again
 * and again (or very surely on the first day on which it may be paused). A profit that is measured, or priced by the campaign's own target, and sure, speaks louder.
 */
function pause({ policy }: Asked, { grounds, returned, value, firstLook }: Assessment): Support {
  const { pause_probability, first_look_probability, pause_e_value } = policy.document.statistics;
  const { probability, eValue } = grounds;
  const priced = value !== null && value.from !== "policy_limit";
  if (probability < pause_probability) return { probability, obstacle: "criteria_doubtful" };
  if (returned && priced && 1 - returned.probabilityLoss >= pause_probability)
    return { probability, obstacle: "proven_profit" };
  const sure = eValue >= pause_e_value || (firstLook && probability >= first_look_probability);
  return { probability, obstacle: sure ? null : "weak_evidence" };
}

/** Right when the campaign loses money or meets the criteria; not so soon after a raise that still looks right. */
function decrease(asked: Asked, { grounds, returned }: Assessment): Support {
  const { decrease_probability, hysteresis, elasticity } = asked.policy.document.statistics;
  const probability = Math.max(grounds.probability, returned?.probabilityLoss ?? 0);
  if (probability < decrease_probability) return { probability, obstacle: "loss_doubtful" };
  const raised = lastBudgetMove(asked) === "increase" && returned !== null;
  const stillRight = raised && probabilityMarginalGain(returned, elasticity, 1) >= hysteresis.increase;
  return { probability, obstacle: stillRight ? "just_reversed" : null };
}

/** Right when more budget would be spent, and its last unit would still earn itself back. */
function increase({ asked, assessment, ratio }: View): Support {
  const { increase_probability, hysteresis, elasticity } = asked.policy.document.statistics;
  const { grounds, pace, returned } = assessment;
  if (grounds.probability >= hysteresis.pause)
    return { probability: 1 - grounds.probability, obstacle: "criteria_hold" };
  if (!returned) return blocked("profit_unknown");
  const probability = probabilityMarginalGain(returned, elasticity, ratio);
  if (!pace.limited) return { probability: 0, obstacle: "not_limited" };
  if (probability < increase_probability) return { probability, obstacle: "marginal_doubtful" };
  const cutRightly = lastBudgetMove(asked) === "decrease" && returned.probabilityLoss >= hysteresis.decrease;
  return { probability, obstacle: cutRightly ? "just_reversed" : null };
}

/** A pause stays until its grounds are clearly gone and the campaign would surely earn its spend. */
function resume({ facts, policy }: Asked, { grounds, returned }: Assessment): Support {
  const { status } = facts.campaign;
  const { increase_probability, hysteresis } = policy.document.statistics;
  if (status !== "paused") return blocked(status === "ended" ? "ended" : "running_already");
  if (grounds.probability >= hysteresis.pause)
    return { probability: 1 - grounds.probability, obstacle: "criteria_hold" };
  if (!returned) return blocked("profit_unknown");
  const probability = 1 - returned.probabilityLoss;
  return { probability, obstacle: probability < increase_probability ? "profit_doubtful" : null };
}

import type { Action } from "../action.ts";
import type { Asked } from "../asked.ts";
import { verdictOf } from "../candidates.ts";
import type { Outcome } from "../decision.ts";
import { product } from "./exact.ts";
import { baseOf, stakeOf } from "./portfolio.ts";

/** What one decision of a batch puts at stake of its account, minor units a day. */
export interface Stake {
  readonly account: string;
  readonly minor: number;
}

/** Outcomes after which the action may come about. */
const MAY_HAPPEN: ReadonlySet<Outcome> = new Set(["authorized", "pending_approval", "escalated"]);

/** Null where nothing that counts is at stake: no change, or one that the rules refuse anyway. */
export function stakeIn(asked: Asked, action: Action): Stake | null {
  const { campaign } = asked.facts;
  const minor = stakeOf(action, campaign);
  if (minor === null || minor === 0 || !MAY_HAPPEN.has(verdictOf(asked, action))) return null;
  return { account: JSON.stringify([campaign.accountId, campaign.dailyBudget.currency]), minor };
}

/** Whether so much is beyond what is decided without a person, so that more of it changes nothing. */
export function isBeyond({ facts, policy }: Asked, minor: number): boolean {
  const base = baseOf(facts.portfolio);
  if (base === null) return false;
  return product(minor, base.days, 10_000) > product(policy.document.portfolio.max_share_bp, base.sum);
}

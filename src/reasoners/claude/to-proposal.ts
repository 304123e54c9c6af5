import type { Action } from "../../core/action.ts";
import { CAMPAIGN_MARK, type Proposal } from "../../core/proposal.ts";
import type { Said } from "./answer.ts";
import type { Brief } from "./brief.ts";

/**
 * What a model said → a proposal. The action and all its numbers are the candidate's own; of the model come the reason and
 * how sure it is. `own`: what the statistics proposed, which keeps its finding, its warnings and the other actions.
 */
export function toProposal({ option, rationale, confidence }: Said, brief: Brief, own: Proposal | null): Proposal {
  const { action } = option.judged;
  const isSame = own?.action !== null && own?.action !== undefined && sameAction(own.action, action);
  return {
    action,
    finding: findingOf(brief, own, isSame),
    reason: rationale.replaceAll(ALIAS, CAMPAIGN_MARK),
    confidence: Number(confidence.toFixed(3)),
    flipsIf: isSame ? own.flipsIf : null,
    alternatives: own ? alternativesOf(own, action) : [],
    warnings: own?.warnings ?? [],
  };
}

/** Aliases mean nothing to a reader: each stands for the campaign in question. */
const ALIAS = /\bC\d{1,3}\b/g;

/** The statistics' own sentence is kept where it answers the very question, and only while the choice is theirs too. */
function findingOf({ asked }: Brief, own: Proposal | null, isSame: boolean): string | null {
  const { kind } = asked.question.intent;
  if (kind === "diagnose" || kind === "status" || kind === "overview") return own?.finding ?? null;
  return isSame ? (own?.finding ?? null) : null;
}

const MOST_ALTERNATIVES = 6;

/** What the statistics would have done first, then their alternatives; `no_action` always among them. */
function alternativesOf(own: Proposal, chosen: Action): readonly Action[] {
  const others = [...(own.action ? [own.action] : []), ...own.alternatives, NO_ACTION].filter(
    (action, place, all) => !sameAction(action, chosen) && all.findIndex((one) => sameAction(one, action)) === place,
  );
  const none = others.find(({ type }) => type === "no_action");
  const first = others.slice(0, MOST_ALTERNATIVES);
  return none && !first.includes(none) ? [...first.slice(0, -1), none] : first;
}

const NO_ACTION: Action = { type: "no_action" };

export function sameAction(one: Action, other: Action): boolean {
  if (one.type !== "adjust_campaign_budget" || other.type !== "adjust_campaign_budget") return one.type === other.type;
  const [a, b] = [one.newDailyBudget, other.newDailyBudget];
  return a.amount === b.amount && a.currency === b.currency;
}

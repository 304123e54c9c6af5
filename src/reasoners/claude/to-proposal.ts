import type { Action } from "../../core/action.ts";
import { CAMPAIGN_MARK, type Proposal } from "../../core/proposal.ts";
import type { Said } from "./answer.ts";
import { checkClaims } from "../../core/claims.ts";
import { type Brief, citable, type Word } from "./brief.ts";

/**
 * What a model said → a proposal. The action and all its numbers are the candidate's own; of the model come the reason and
 * how sure it is. `own`: what the statistics proposed, which keeps its finding, its warnings and the other actions.
 */
export function toProposal(said: Said, brief: Brief, own: Proposal | null): Proposal {
  const { option, rationale, confidence } = said;
  const { action } = option.judged;
  const isSame = own?.action !== null && own?.action !== undefined && sameAction(own.action, action);
  return {
    action,
    finding: findingOf(said, brief, own),
    reason: marked(rationale),
    confidence: Number(confidence.toFixed(3)),
    flipsIf: isSame ? own.flipsIf : null,
    alternatives: own ? alternativesOf(own, action) : [],
    warnings: own?.warnings ?? [],
  };
}

/** Aliases mean nothing to a reader: each stands for the campaign in question. */
const ALIAS = /\bC\d{1,3}\b/g;

const marked = (text: string): string => text.replaceAll(ALIAS, CAMPAIGN_MARK);

/**
 * One sentence that answers a question for information: where the statistics have one, theirs; to an open question the first of the
 * model's own, its numbers checked. And what it would do about it, when that is more than nothing.
 */
function findingOf({ option, rationale }: Said, brief: Brief, own: Proposal | null): string | null {
  const { kind } = brief.asked.question.intent;
  const isOpen = kind === "unclear";
  if (!isOpen && kind !== "diagnose" && kind !== "status" && kind !== "overview")
    return own?.action && sameAction(own.action, option.judged.action) ? own.finding : null;
  const said = isOpen ? firstSentence(rationale, brief) : (own?.finding ?? null);
  const would = WOULD[option.word];
  return said === null || would === null ? said : `${said} The model would ${would}.`;
}

const WOULD: Readonly<Record<Word, string | null>> = {
  no_action: null,
  escalate: "let a person decide",
  pause: "pause it",
  resume: "resume it",
  increase_budget: "raise its budget",
  decrease_budget: "lower its budget",
};

function firstSentence(rationale: string, brief: Brief): string {
  const proposal: Proposal = { ...EMPTY, reason: marked(rationale) };
  const { reason } = checkClaims({ proposal, evidence: citable(brief) }, brief.asked);
  const [sentence = ""] = /^[\s\S]*?[.!?](?=\s|$)/.exec(reason.trim()) ?? [reason.trim()];
  return `For information: ${sentence.slice(0, LONGEST_SENTENCE)}`;
}

const LONGEST_SENTENCE = 300;

const EMPTY: Proposal = {
  action: null,
  finding: null,
  reason: "",
  confidence: null,
  flipsIf: null,
  alternatives: [],
  warnings: [],
};

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

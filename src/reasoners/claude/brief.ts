import type { Action } from "../../core/action.ts";
import type { Asked } from "../../core/asked.ts";
import { candidatesOf } from "../../core/candidates.ts";
import type { Judged } from "../../core/decision.ts";
import type { Evidence } from "../../core/evidence.ts";
import { formatMoney } from "../../core/money.ts";
import type { Considered, Intent } from "../../core/question.ts";
import { basisPointsOf, shareOf } from "../../core/rules/exact.ts";
import { percent } from "../../core/rules/wording.ts";

/** The words by which a model names what it chooses, besides the index: the two must agree. */
export const WORDS = ["no_action", "escalate", "pause", "resume", "increase_budget", "decrease_budget"] as const;
export type Word = (typeof WORDS)[number];

/** Something that may be chosen. Its index is its place among all candidates, so it names one action only. */
export interface Option {
  readonly choice: number;
  readonly word: Word;
  readonly judged: Judged;
}

/** A question as a model gets it: under an alias, with what may be chosen and what is known. */
export interface Brief {
  readonly alias: string;
  readonly asked: Asked;
  readonly options: readonly Option[];
  readonly evidence: readonly Evidence[];
  readonly fetched: readonly Fetched[];
}

/** What a tool gave. */
export interface Fetched {
  readonly tool: string;
  readonly evidence: readonly Evidence[];
  /** Why it gave nothing. */
  readonly error: string | null;
}

/**
 * What the rules reject is not offered, and of a question about one move only that move, up to the size that was asked about:
 * the worst that a model can do is choose a permitted action that is not the best.
 */
export const briefOf = (asked: Asked, evidence: readonly Evidence[], place: number): Brief => ({
  alias: `C${place + 1}`,
  asked,
  options: candidatesOf(asked)
    .map((judged, choice) => ({ choice, judged, word: wordOf(judged.action, asked) }))
    .filter(({ judged }) => judged.outcome !== "rejected")
    .filter((option) => isAskedAbout(option, asked)),
  evidence,
  fetched: [],
});

const MOVES: Readonly<Record<Considered, Word>> = {
  increase_budget: "increase_budget",
  decrease_budget: "decrease_budget",
  pause: "pause",
  resume: "resume",
};

function isAskedAbout({ word, judged: { action } }: Option, { question: { intent }, facts }: Asked): boolean {
  if (intent.kind !== "consider" || word === "no_action" || word === "escalate") return true;
  if (word !== MOVES[intent.about]) return false;
  if (action.type !== "adjust_campaign_budget" || intent.amountBp === null) return true;
  const { amount } = facts.campaign.dailyBudget;
  return Math.abs(action.newDailyBudget.amount - amount) <= shareOf(amount, intent.amountBp);
}

/** All that the brief lets a rationale cite. */
export const citable = ({ evidence, fetched }: Brief): readonly Evidence[] => [
  ...evidence,
  ...fetched.flatMap((one) => one.evidence),
];

function wordOf(action: Action, { facts }: Asked): Word {
  switch (action.type) {
    case "pause_campaign":
      return "pause";
    case "resume_campaign":
      return "resume";
    case "adjust_campaign_budget":
      return action.newDailyBudget.amount > facts.campaign.dailyBudget.amount ? "increase_budget" : "decrease_budget";
    case "no_action":
      return "no_action";
    default:
      return "escalate";
  }
}

/** Besides the questions themselves. */
export interface Extra {
  readonly roundsLeft?: number | undefined;
  readonly repair?: readonly string[] | undefined;
}

/**
 * The data block of a request: one JSON document. Names of campaigns, people and agents are not in it; the question, which is
 * untrusted, is a JSON string in a place of its own.
 */
export function dataOf(briefs: readonly Brief[], { roundsLeft, repair }: Extra = {}): string {
  const fetched = briefs.flatMap((brief) =>
    brief.fetched.map((one) => ({ campaign: brief.alias, ...toFetchedView(one) })),
  );
  return JSON.stringify({
    campaigns: briefs.map(toBriefView),
    ...(fetched.length > 0 && { fetched }),
    ...(roundsLeft !== undefined && { rounds_left: roundsLeft }),
    ...(repair && { repair }),
  });
}

const toBriefView = ({ alias, asked, options, evidence }: Brief) => ({
  campaign: alias,
  question: asked.question.text,
  asks: asksText(asked.question.intent),
  criticality: asked.criticality,
  candidates: options.map((option) => toOptionView(option, asked)),
  evidence: evidence.map(toRowView),
});

function toOptionView({ choice, word, judged }: Option, { facts }: Asked) {
  const { action, outcome, objections } = judged;
  const option = { choice, action: word, outcome, objections };
  if (action.type !== "adjust_campaign_budget") return option;
  const { dailyBudget } = facts.campaign;
  const difference = action.newDailyBudget.amount - dailyBudget.amount;
  const change = dailyBudget.amount === 0 ? null : percent(basisPointsOf(difference, dailyBudget.amount));
  return { ...option, from: formatMoney(dailyBudget), to: formatMoney(action.newDailyBudget), change };
}

function toRowView({ id, metric, value, unit, currency, interval, n, window }: Evidence) {
  return {
    id,
    metric,
    value,
    unit,
    ...(currency !== null && { currency }),
    ...(interval && { interval }),
    ...(n !== null && { n }),
    ...(window !== null && { window }),
  };
}

const toFetchedView = ({ tool, evidence, error }: Fetched) =>
  error === null ? { tool, evidence: evidence.map(toRowView) } : { tool, error };

function asksText(intent: Intent): string {
  if (intent.kind === "consider") return `consider ${intent.about}`;
  return intent.kind === "diagnose" ? `diagnose ${intent.metric}` : intent.kind;
}

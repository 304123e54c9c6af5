import { type Action, changesSomething } from "../core/action.ts";
import type { Ruling } from "../core/decision.ts";
import { formatMoney } from "../core/money.ts";
import type { Considered, Intent } from "../core/question.ts";
import type { Effect } from "../core/rules/rule.ts";
import { shareOf } from "../core/rules/exact.ts";
import { percent } from "../core/rules/wording.ts";
import { formatInstant } from "../core/time.ts";
import { effectOf } from "../core/verdict.ts";

/** The answer in one sentence, of the action's own numbers and the rules' messages; whoever changed something is named in quotes. */
export function toAnswer(ruling: Ruling): string {
  const { asked, sourced, outcome } = ruling;
  const said = sourced.proposal.finding;
  const informs = outcome === "no_action" || outcome === "recommended";
  const isOpen = outcome === "abstained" && objection(ruling, "abstain") === undefined;
  if (said !== null && (informs || isOpen)) return said;
  const answer = answerOf(ruling);
  return informs && asked.question.intent.kind === "unclear" ? `${NOT_UNDERSTOOD} ${answer}` : answer;
}

const NOT_UNDERSTOOD = "The question was not understood, so the campaign was reviewed instead.";

function answerOf(ruling: Ruling): string {
  const { asked, outcome, action } = ruling;
  const { kind } = asked.question.intent;
  const what = action ? describe(action, ruling) : "leave it as it is";
  const doIt = `${action ? leadOf(action, ruling) : ""}${what}`;
  switch (outcome) {
    case "authorized":
      return sentence(doIt);
    case "recommended":
      return sentence(`${doIt}; that is a person's call`);
    case "pending_approval":
      return sentence(`${doIt}, once a person agrees`);
    case "escalated":
      return `A person must decide${whetherTo(action, what)}. ${objection(ruling, "escalate") ?? HANDED_OVER[kind] ?? ""}`.trim();
    case "rejected":
      return `No. ${objection(ruling, "reject") ?? "A hard rule forbids it."}`;
    case "deferred":
      return `Not yet. ${objection(ruling, "defer") ?? "The campaign is not ready for a decision."}${retry(ruling)}`;
    case "no_action":
      return kind === "consider" ? "No: leave it as it is." : "Nothing to do: leave it as it is.";
    case "abstained":
      return `No answer. ${objection(ruling, "abstain") ?? "There is not enough evidence to decide."}`;
  }
}

/** Why a person must decide, when no rule says so. */
const HANDED_OVER: Partial<Record<Intent["kind"], string>> = {
  unsupported: "The question asks for something that Umpire does not decide.",
  proposed: "That is what was proposed.",
};

const whetherTo = (action: Action | null, what: string): string =>
  action && changesSomething(action) ? ` whether to ${what}` : "";

/** What an approver would be asked. */
export const toAsk = (ruling: Ruling): string =>
  `${ruling.action ? sentence(describe(ruling.action, ruling)).slice(0, -1) : "Act"}? ${messages(ruling, "require_approval").join(" ")}`.trim();

function describe(action: Action, { asked }: Ruling): string {
  const { dailyBudget } = asked.facts.campaign;
  switch (action.type) {
    case "adjust_campaign_budget":
      return `${action.newDailyBudget.amount < dailyBudget.amount ? "lower" : "raise"} the daily budget from ${formatMoney(dailyBudget)} to ${formatMoney(action.newDailyBudget)}`;
    case "pause_campaign":
      return "pause the campaign";
    case "resume_campaign":
      return "resume the campaign";
    case "create_audience":
      return "create the audience";
    case "exclude_audience":
      return "exclude the audience";
    case "escalate_decision":
      return "let a person decide";
    case "no_action":
      return "leave it as it is";
  }
}

/** "Yes: " to the very thing that was asked, "Not by 60 %: " to another amount of it, nothing to something else. */
function leadOf(action: Action, { asked }: Ruling): string {
  const { intent } = asked.question;
  const budget = asked.facts.campaign.dailyBudget.amount;
  if (intent.kind !== "consider" || consideredBy(action, budget) !== intent.about) return "";
  if (intent.amountBp === null || action.type !== "adjust_campaign_budget") return "Yes: ";
  const isAsked = Math.abs(action.newDailyBudget.amount - budget) === shareOf(budget, intent.amountBp);
  return isAsked ? "Yes: " : `Not by ${percent(intent.amountBp)}: `;
}

function consideredBy(action: Action, budget: number): Considered | null {
  if (action.type === "pause_campaign") return "pause";
  if (action.type === "resume_campaign") return "resume";
  if (action.type !== "adjust_campaign_budget") return null;
  return action.newDailyBudget.amount > budget ? "increase_budget" : "decrease_budget";
}

const messages = ({ findings }: Ruling, effect: Effect): readonly string[] =>
  findings.filter((finding) => effectOf(finding) === effect).map(({ message }) => message);

const objection = (ruling: Ruling, effect: Effect): string | undefined => messages(ruling, effect)[0];

const retry = ({ retryAt }: Ruling): string => (retryAt === null ? "" : ` Ask again from ${formatInstant(retryAt)}.`);

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

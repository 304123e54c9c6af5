import { type Action, changesSomething } from "../core/action.ts";
import type { Ruling } from "../core/decision.ts";
import { formatMoney } from "../core/money.ts";
import type { Considered, Intent } from "../core/question.ts";
import type { Effect } from "../core/rules/rule.ts";
import { formatInstant } from "../core/time.ts";
import { effectOf } from "../core/verdict.ts";

/** The answer in one sentence, of the action's own numbers and the rules' messages; whoever changed something is named in quotes. */
export function toAnswer(ruling: Ruling): string {
  const { asked, sourced, outcome, action } = ruling;
  if (sourced.proposal.finding !== null && (outcome === "no_action" || outcome === "recommended"))
    return sourced.proposal.finding;
  const what = action ? describe(action, ruling) : "leave it as it is";
  const yes = action && agrees(asked.question.intent, action, asked.facts.campaign.dailyBudget.amount) ? "Yes: " : "";
  switch (outcome) {
    case "authorized":
      return sentence(`${yes}${what}`);
    case "recommended":
      return sentence(`${yes}${what}; that is a person's call`);
    case "pending_approval":
      return sentence(`${yes}${what}, once a person agrees`);
    case "escalated":
      return `A person must decide${whetherTo(action, what)}: ${objection(ruling, "escalate") ?? "the question is outside what Umpire may decide."}`;
    case "rejected":
      return `No: ${objection(ruling, "reject") ?? "a hard rule forbids it."}`;
    case "deferred":
      return `Not yet: ${objection(ruling, "defer") ?? "the campaign is not ready for a decision."}${retry(ruling)}`;
    case "no_action":
      return asked.question.intent.kind === "consider" ? "No: leave it as it is." : "Nothing to do: leave it as it is.";
    case "abstained":
      return `No answer: ${objection(ruling, "abstain") ?? "there is not enough evidence to decide."}`;
  }
}

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

/** Whether the action is the one that the question was about. */
function agrees(intent: Intent, action: Action, budget: number): boolean {
  return intent.kind === "consider" && consideredBy(action, budget) === intent.about;
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

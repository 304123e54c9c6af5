import { type Asked } from "../../core/asked.ts";
import type { Assessment } from "../../core/assessment.ts";
import { alternativesOf, type Choice } from "./choose.ts";
import { confidenceOf } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import { obstacleText } from "./obstacles.ts";
import { criteriaText, returnText, volumeText } from "./phrases.ts";
import type { Rated } from "./rated.ts";
import { choiceRows, telling, type Telling } from "./telling.ts";
import type { Move } from "./move.ts";

/** An answer that is an action, with its reason. */
export function decision(asked: Asked, assessment: Assessment, choice: Choice): Draft {
  const told = telling(asked, assessment, choiceRows(asked, assessment, choice));
  return {
    rows: told.rows,
    action: choice.chosen.judged.action,
    finding: null,
    reason: reasonOf(told, choice),
    confidence: confidenceOf(choice),
    alternatives: alternativesOf(choice),
  };
}

function reasonOf(told: Telling, { chosen, refused, better }: Choice): string {
  const instead = better
    ? ` The evidence speaks for another answer: ${NAMED[better.move]}${groundsOf(told, better)}.`
    : "";
  if (chosen.move === "none" && refused) return `${NOT[refused.move]}: ${obstacleText(told, refused)}${instead}`;
  return `${REASONS[chosen.move](told)}${instead}`;
}

const NOT: Readonly<Record<Move, string>> = {
  pause: "Do not pause it",
  resume: "Do not resume it",
  increase: "Do not raise the budget",
  decrease: "Do not lower the budget",
  none: "Leave it as it is",
  person: "Do not hand it over",
};

const NAMED: Readonly<Record<Move, string>> = {
  pause: "pause it",
  resume: "resume it",
  increase: "raise its budget",
  decrease: "lower its budget",
  none: "leave it as it is",
  person: "let a person decide",
};

const groundsOf = ({ assessment, cite, currency }: Telling, { move }: Rated): string =>
  move === "pause" ? `, with ${criteriaText(assessment, cite, currency)}` : "";

const REASONS: Readonly<Record<Move, (told: Telling) => string>> = {
  pause: ({ assessment, cite, currency, asked }) =>
    `Pause it: ${criteriaText(assessment, cite, currency)}, ${volumeText(assessment, cite)}. It has run for ${cite.say("days_running")}; its e-value is ${cite.say("pause_e_value")}, where ${asked.policy.document.statistics.pause_e_value} is enough however often one looks.`,

  decrease: ({ assessment, cite, currency }) =>
    `Lower the daily budget from ${cite.say("daily_budget")} to ${cite.say("new_daily_budget")} (by ${cite.say("budget_change")}): ${lossText({ assessment, cite, currency })}, ${volumeText(assessment, cite)}.`,

  increase: ({ assessment, cite }) =>
    `Raise the daily budget from ${cite.say("daily_budget")} to ${cite.say("new_daily_budget")} (by ${cite.say("budget_change")}): nearly all of it was spent on ${cite.say("budget_limited_days")} of the last 7, and ${returnText(assessment, cite)}; the last unit of the larger budget still earns itself back with probability ${cite.say("probability_marginal_gain")}. ${measuredText(assessment, cite)}`,

  resume: ({ assessment, cite }) =>
    `Resume it: by what was seen, ${returnText(assessment, cite)}; that it loses money has probability ${cite.say("probability_unprofitable")}. ${measuredText(assessment, cite)}`,

  none: ({ assessment, cite }) =>
    `Leave it as it is: no change is supported by the evidence.${cite.has("probability_pause_criteria") ? ` The criteria for a pause hold with probability ${cite.say("probability_pause_criteria")}` : " No criterion for a pause can be judged"}${cite.has("return_per_spend") ? `, and ${returnText(assessment, cite)}` : ""}. ${measuredText(assessment, cite)}`,

  person: ({ assessment, cite, currency, asked }) =>
    `A person should decide: ${criteriaText(assessment, cite, currency)}, ${volumeText(assessment, cite)}. That is likely, but the e-value is ${cite.say("pause_e_value")}, and a pause after repeated looks needs ${asked.policy.document.statistics.pause_e_value}.`,
};

type Told = Pick<Telling, "assessment" | "cite" | "currency">;

function lossText({ assessment, cite, currency }: Told): string {
  const criteria = criteriaText(assessment, cite, currency);
  const loss = cite.has("return_per_spend")
    ? `${returnText(assessment, cite)}; that it loses money has probability ${cite.say("probability_unprofitable")}`
    : null;
  return [criteria === "" ? null : criteria, loss].filter((part) => part !== null).join("; ");
}

function measuredText(assessment: Assessment, cite: Telling["cite"]): string {
  const rate = cite.has("conversion_rate")
    ? `Conversion rate is ${cite.say("conversion_rate")}, credibly between ${cite.range("conversion_rate")}, `
    : "Seen ";
  return `${rate}${volumeText(assessment, cite)}.`;
}

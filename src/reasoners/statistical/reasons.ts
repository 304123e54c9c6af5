import type { Move } from "./move.ts";
import { asPercent } from "./citing.ts";
import { criteriaText, lossText, measuredText, returnText, volumeText } from "./phrases.ts";
import type { Telling } from "./telling.ts";

/** Why a move is chosen. Every number comes from the evidence or is a limit of the policy. */
export const REASONS: Readonly<Record<Move, (told: Telling) => string>> = {
  pause: (told) => {
    const { assessment, cite, currency } = told;
    const criteria = criteriaText(assessment, cite, currency);
    return `Pause it: ${criteria}, ${volumeText(assessment, cite)}. The campaign has run for ${cite.say("days_running")}. ${sureText(told)}`;
  },

  decrease: ({ assessment, cite, currency }) => {
    const criteria = criteriaText(assessment, cite, currency);
    const grounds = [criteria, lossText(assessment, cite)].filter((part) => part !== "").join("; ");
    return `Lower ${budgetText({ cite })}: ${grounds}. ${measuredText(assessment, cite)}`;
  },

  increase: ({ assessment, cite }) =>
    `Raise ${budgetText({ cite })}: nearly all of it was spent on ${cite.say("budget_limited_days")} of the last week, and ${returnText(assessment, cite)}; that the last unit of the larger budget still earns itself back has probability ${cite.say("probability_marginal_gain")}. ${measuredText(assessment, cite)}`,

  resume: ({ assessment, cite }) =>
    `Resume it: ${returnText(assessment, cite)}; that it earns its spend back has probability ${cite.say("probability_profitable")}. ${measuredText(assessment, cite)}`,

  none: ({ assessment, cite }) => {
    const criteria = cite.has("probability_pause_criteria")
      ? `The criteria for a pause hold with probability ${cite.say("probability_pause_criteria")}`
      : "No criterion for a pause can be judged";
    const returned = cite.has("return_per_spend") ? `; ${returnText(assessment, cite)}` : "";
    return `Leave it as it is: the evidence supports no change that the rules permit. ${criteria}${returned}. ${measuredText(assessment, cite)}`;
  },

  person: ({ assessment, cite, currency, asked }) =>
    `A person should decide: ${criteriaText(assessment, cite, currency)}, ${volumeText(assessment, cite)}. That is likely, but looks that are repeated find much by chance: the e-value is ${cite.say("pause_e_value")}, and a pause needs ${asked.policy.document.statistics.pause_e_value}.`,
};

const budgetText = ({ cite }: Pick<Telling, "cite">): string =>
  `the daily budget from ${cite.say("daily_budget")} to ${cite.say("new_daily_budget")} (by ${cite.say("budget_change")})`;

/** What makes it sure enough to act: strong evidence, or the first day on which it could be paused. */
function sureText({ assessment, cite, asked }: Telling): string {
  const { pause_e_value, first_look_probability } = asked.policy.document.statistics;
  return assessment.grounds.eValue >= pause_e_value
    ? `The e-value is ${cite.say("pause_e_value")} against the ${pause_e_value} that a pause needs.`
    : `This is the first day on which it can be paused, which needs a probability of ${asPercent(first_look_probability)}.`;
}

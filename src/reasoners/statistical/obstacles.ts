import { asPercent, daysText } from "./citing.ts";
import type { Telling } from "./telling.ts";
import { criteriaText, lossText, returnText, volumeText } from "./phrases.ts";
import type { Refused } from "./choose.ts";
import type { Obstacle } from "./support.ts";

type Tell = (telling: Telling, refused: Refused) => string;

/** Why the evidence does not speak for what was asked, in one sentence each. */
const SENTENCES: Readonly<Record<Obstacle, Tell>> = {
  ended: () => "the campaign has ended.",
  not_running: () => "the campaign is not running, so there is nothing to pause and no budget in use.",
  running_already: () => "the campaign is running already.",
  criteria_doubtful: ({ cite, asked }) =>
    cite.has("probability_pause_criteria")
      ? `the criteria for a pause hold with probability ${cite.say("probability_pause_criteria")}, and ${asPercent(asked.policy.document.statistics.pause_probability)} is needed.`
      : "no criterion for a pause can be judged on what was collected.",
  weak_evidence: ({ cite, asked }) =>
    `the criteria for a pause hold with probability ${cite.say("probability_pause_criteria")}, but looks that are repeated find much by chance, so a pause needs an e-value of ${asked.policy.document.statistics.pause_e_value}, and it is ${cite.say("pause_e_value")}.`,
  proven_profit: ({ assessment, cite }) => `although a criterion for a pause holds, ${lossText(assessment, cite)}.`,
  criteria_hold: ({ assessment, cite, currency }) => `${criteriaText(assessment, cite, currency)}.`,
  loss_doubtful: ({ assessment, cite, asked }) =>
    cite.has("probability_unprofitable")
      ? `${lossText(assessment, cite)}, and ${asPercent(asked.policy.document.statistics.decrease_probability)} is needed.`
      : "nothing that was collected says that it loses money.",
  profit_doubtful: ({ assessment, cite, asked }) =>
    `${returnText(assessment, cite)}; that it earns its spend back has probability ${cite.say("probability_profitable")}, and ${asPercent(asked.policy.document.statistics.increase_probability)} is needed.`,
  profit_unknown: ({ currency }) =>
    `what a conversion costs or is worth is not known in ${currency}: it takes spend and conversions, and revenue, a target cost per conversion, or pause.cost_per_conversion_above of the policy in ${currency}.`,
  not_limited: ({ cite, asked }) =>
    `the budget does not limit it: ${cite.has("budget_limited_days") ? `nearly all of it was spent on ${cite.say("budget_limited_days")} of the last week` : "its spend is not known"}, and ${daysText(asked.policy.document.statistics.limited_days)} are needed before more would be spent.`,
  marginal_doubtful: ({ assessment, cite, asked }) =>
    `${returnText(assessment, cite)}; that the last unit of a larger budget earns itself back has probability ${cite.say("probability_marginal_gain")}, and ${asPercent(asked.policy.document.statistics.increase_probability)} is needed.`,
  just_reversed: () => "its budget was changed the other way recently, and what spoke for that change still does.",
  worse_before: () =>
    "the same kind of change was followed by a worse result here lately, so half the usual chance of being wrong is let pass, and the evidence is not that sure.",
  no_effect: ({ cite }) =>
    `it spends ${cite.has("daily_spend_7d") ? cite.say("daily_spend_7d") : "nothing"} a day, less than the lower budget, so nothing would change.`,
  no_gain: ({ assessment, cite }) =>
    cite.has("return_per_spend")
      ? `it would not gain more than the change itself costs: ${returnText(assessment, cite)}.`
      : "it would not gain more than the change itself costs.",
  rejected: (_, { objections }) => `the rules forbid it (${objections.join(", ")}).`,
};

export function obstacleText(telling: Telling, refused: Refused): string {
  if (refused.obstacle === null) return "the smallest change that is considered is larger than the one asked about.";
  const sentence = SENTENCES[refused.obstacle](telling, refused);
  const basis = telling.cite.has("days_collected") ? ` Seen ${volumeText(telling.assessment, telling.cite)}.` : "";
  return `${sentence}${basis}`;
}

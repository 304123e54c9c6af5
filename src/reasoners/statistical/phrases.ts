import type { Assessment } from "../../core/assessment.ts";
import { BEYOND, type Criterion, type MeasureName } from "../../core/statistics/criteria.ts";
import { formatMoney } from "../../core/money.ts";
import { type Citing, rateText } from "./citing.ts";

/** Parts of sentences about what was measured. */

export const NAMES: Readonly<Record<MeasureName, string>> = {
  conversion_rate: "conversion rate",
  cost_per_conversion: "cost per conversion",
  click_through_rate: "click-through rate",
};

/** "conversion rate below threshold (1.50 % against 2.00 %, probability 77.4 %)". */
function criterionText({ name, limit }: Criterion, cite: Citing, currency: string): string {
  const threshold = name === "cost_per_conversion" ? formatMoney({ amount: limit, currency }) : rateText(limit);
  const seen = cite.has(name) ? `${cite.say(name)} ` : "";
  const none = cite.has(name) ? "" : `, with ${cite.say("spend")} spent for none`;
  const probability = cite.say(`probability_${name}_${BEYOND[name]}_threshold`);
  return `${NAMES[name]} ${BEYOND[name]} threshold (${seen}against ${threshold}, probability ${probability}${none})`;
}

/** The criteria that are beyond their limits, likeliest first. */
const seenCriteria = ({ grounds }: Assessment): readonly Criterion[] =>
  grounds.criteria.filter(({ seen }) => seen).toSorted((a, b) => b.probability - a.probability);

/** Those that more likely hold than not, or all where none does. */
function likelyFirst(criteria: readonly Criterion[]): readonly Criterion[] {
  const likely = criteria.filter(({ probability }) => probability >= 0.5);
  return likely.length === 0 ? criteria : likely;
}

export const criteriaText = (assessment: Assessment, cite: Citing, currency: string): string =>
  likelyFirst(seenCriteria(assessment))
    .map((criterion) => criterionText(criterion, cite, currency))
    .join(", ");

/** "over 14 days with 444 clicks, 6.67 conversions and $500.00 spent", as far as they were collected. */
export function volumeText({ window }: Assessment, cite: Citing): string {
  const counts = [
    cite.has("clicks") ? `${cite.say("clicks")} clicks` : null,
    cite.has("conversions") ? `${cite.say("conversions")} conversions` : null,
    cite.has("spend") ? `${cite.say("spend")} spent` : null,
  ].filter((count) => count !== null);
  const head = counts.slice(0, -1).join(", ");
  const last = counts.at(-1) ?? "nothing collected";
  return `over ${window.length} days with ${head === "" ? last : `${head} and ${last}`}`;
}

/** "return per spend is 3.20 at a value per conversion of $50.00 (the most that the policy lets one cost)". */
export const returnText = ({ value }: Assessment, cite: Citing): string =>
  `return per spend is ${cite.say("return_per_spend")} at a value per conversion of ${cite.say("value_per_conversion")} (${WORTH[value?.from ?? "policy_limit"]})`;

/** Empty when nothing says what a conversion is worth. */
export const lossText = (assessment: Assessment, cite: Citing): string =>
  cite.has("return_per_spend")
    ? `${returnText(assessment, cite)}; that it loses money has probability ${cite.say("probability_unprofitable")}`
    : "";

/** "Conversion rate is 4.00 %, credibly between 3.35 % and 4.74 %, over 14 days with 5,600 clicks …." */
export function measuredText(assessment: Assessment, cite: Citing): string {
  const rate = cite.has("conversion_rate")
    ? `Conversion rate is ${cite.say("conversion_rate")}, credibly between ${cite.range("conversion_rate")}, `
    : "Seen ";
  return `${rate}${volumeText(assessment, cite)}.`;
}

const WORTH = {
  revenue: "its revenue",
  campaign_target: "the campaign's target cost",
  policy_limit: "the most that the policy lets one cost",
} as const;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

import { type Decomposition, isComparable } from "../../core/statistics/decomposition.ts";
import type { Citing } from "./citing.ts";
import type { Diagnosed } from "./diagnosis-rows.ts";
import type { Comparison } from "./comparison.ts";
import type { FactorName } from "./factors.ts";
import { capitalised } from "./phrases.ts";

export const FACTOR_NAMES: Readonly<Record<FactorName, string>> = {
  cost_per_thousand_impressions: "cost per thousand impressions",
  cost_per_click: "cost per click",
  click_through_rate: "click-through rate",
  conversion_rate: "conversion rate",
  cost_per_conversion: "cost per conversion",
  impressions_per_day: "impressions a day",
  clicks_per_day: "clicks a day",
  conversions_per_day: "conversions a day",
  spend_per_day: "spend a day",
};

/** "Cost per conversion rose from $23.10 to $31.00 (+34 %), which is more than chance". */
export function changeText(cite: Citing, metric: FactorName, { change, interval }: Decomposition): string {
  const verb = change > 0 ? "rose" : "fell";
  const real = interval[0] > 0 || interval[1] < 0;
  const range = `credibly between ${cite.wholeRange(`${metric}_change`)}`;
  const judged = real ? range : `${range}, so it may be chance`;
  const from = `${cite.say(`${metric}_before`)} to ${cite.say(`${metric}_recent`)}`;
  return `${capitalised(FACTOR_NAMES[metric])} ${verb} from ${from} (${cite.whole(`${metric}_change`)}, ${judged})`;
}

/** "conversion rate (4.20 % to 2.66 %) has a share of 77 % in it, credibly between 3 % and 150 %; click-through rate …". */
export function explainedText(cite: Citing, { parts }: Decomposition): string {
  return parts
    .map(({ name }, index) => {
      // Safe because a comparison's factors carry no other names.
      const factor = FACTOR_NAMES[name as FactorName];
      const share = cite.whole(`share_${name}`);
      const moved = `${cite.say(`${name}_before`)} to ${cite.say(`${name}_recent`)}`;
      return index === 0
        ? `${factor} (${moved}) has a share of ${share} in it, credibly between ${cite.wholeRange(`share_${name}`)}`
        : `${factor} (${moved}) a share of ${share}`;
    })
    .join("; ");
}

/** One of the counts is zero in one of the weeks, so that nothing can be divided. */
export function stoppedText(cite: Citing, { metric, factors }: Comparison): string {
  const missing = factors.find((factor) => !isComparable(factor));
  if (!missing)
    return `${capitalised(FACTOR_NAMES[metric])} did not change: ${cite.say(`${metric}_recent`)} in both weeks.`;
  const name = capitalised(FACTOR_NAMES[missing.name]);
  const [before, recent] = [printedOr(cite, missing.name, "before"), printedOr(cite, missing.name, "recent")];
  if (missing.before > 0 && missing.after === 0)
    return `${name} fell to nothing in the last week; before it was ${before}. Check that it is still measured.`;
  return `${name} was ${before} in the week before and is ${recent} now, so there is nothing to compare.`;
}

const printedOr = (cite: Citing, name: FactorName, period: "before" | "recent"): string =>
  cite.has(`${name}_${period}`) ? cite.say(`${name}_${period}`) : "not measurable";

/** What else is known of that week: unusual days, and what somebody changed. */
export function changesText(cite: Citing, { unusual, periods }: Diagnosed): string {
  const days =
    unusual === null || unusual.days === 0
      ? ""
      : ` ${capitalised(cite.say("unusual_days"))} of that week are unusual against the days before (largest robust z ${cite.say("largest_robust_z")}).`;
  if (periods.changes.length === 0) return days;
  const kinds = [...new Set(periods.changes.map(({ kind }) => kind))].join(", ");
  const budget = cite.has("budget_before_change")
    ? `; the budget went from ${cite.say("budget_before_change")} to ${cite.say("budget_after_change")}`
    : "";
  return `${days} Reported changes in that time: ${cite.say("reported_changes")} (${kinds})${budget}.`;
}

import type { Facts } from "./facts.ts";
import type { PolicyDocument } from "./policy.ts";
import { addDays, daysBetween, type Instant } from "./time.ts";
import { pairOf, sumOf, type Window, windowOf } from "./window.ts";

export type QualityFlagId =
  | "currency_mismatch"
  | "conversions_exceed_clicks"
  | "clicks_exceed_impressions"
  | "gaps"
  | "few_clicks"
  | "few_impressions"
  | "shifted";

/** Something about the collected days that a reader of a rate must know. */
export interface QualityFlag {
  readonly id: QualityFlagId;
  /** The numbers contradict themselves: nothing may be decided on them. */
  readonly blocking: boolean;
  readonly message: string;
}

/** What is odd about the metrics of the policy's evidence window. Empty when they can be taken as they are. */
export function qualityFlags(facts: Facts, policy: PolicyDocument, now: Instant): readonly QualityFlag[] {
  const window = windowOf(facts.days, now, policy.evidence.window_days);
  return [
    currencyMismatch(window, facts),
    clicksExceedImpressions(window),
    conversionsExceedClicks(window),
    gaps(window, facts),
    few(window, { id: "few_clicks", metric: "clicks", least: policy.evidence.min_clicks }),
    few(window, { id: "few_impressions", metric: "impressions", least: policy.evidence.min_impressions }),
    shifted(window),
  ].filter((flag) => flag !== null);
}

function currencyMismatch({ days }: Window, { campaign }: Facts): QualityFlag | null {
  const { currency } = campaign.dailyBudget;
  const other = days.find((day) => day.currency !== currency);
  if (!other) return null;
  const message = `${other.date} is counted in ${other.currency}, the budget in ${currency}. Send that day again in ${currency}.`;
  return { id: "currency_mismatch", blocking: true, message };
}

function clicksExceedImpressions(window: Window): QualityFlag | null {
  const pair = pairOf(window, ["clicks", "impressions"]);
  if (!pair || pair.numerator <= pair.denominator) return null;
  const message = `${pair.numerator} clicks on ${pair.denominator} impressions cannot be. Check the source and send the days again.`;
  return { id: "clicks_exceed_impressions", blocking: true, message };
}

/** Real with view-through attribution: a rate per click says nothing then, a cost per conversion still does. */
function conversionsExceedClicks(window: Window): QualityFlag | null {
  const pair = pairOf(window, ["conversions", "clicks"]);
  if (!pair || pair.numerator <= pair.denominator) return null;
  const conversions = Math.round(pair.numerator * 100) / 100;
  const message = `${conversions} conversions on ${pair.denominator} clicks: some came without a click, so the conversion rate is not used.`;
  return { id: "conversions_exceed_clicks", blocking: false, message };
}

/** Days without a row, from the campaign's start on. */
function gaps(window: Window, { campaign }: Facts): QualityFlag | null {
  const from = campaign.startedOn > window.from ? campaign.startedOn : window.from;
  const expected = Math.max(0, daysBetween(from, addDays(window.to, 1)));
  const collected = window.days.filter(({ date }) => date >= from).length;
  if (collected >= expected) return null;
  const message = `${expected - collected} of ${expected} days from ${from} to ${window.to} were not collected.`;
  return { id: "gaps", blocking: false, message };
}

interface Least {
  readonly id: "few_clicks" | "few_impressions";
  readonly metric: "clicks" | "impressions";
  readonly least: number;
}

function few(window: Window, { id, metric, least }: Least): QualityFlag | null {
  const sum = sumOf(window, metric);
  if (sum !== null && sum >= least) return null;
  const found = sum === null ? `No ${metric} were collected` : `Only ${sum} ${metric}`;
  const message = `${found} in the last ${window.length} days; below ${least} a rate says little.`;
  return { id, blocking: false, message };
}

function shifted({ days }: Window): QualityFlag | null {
  const moved = days.filter((day) => day.shiftedDays !== 0).length;
  if (moved === 0) return null;
  const message = `${moved} of ${days.length} days carry a date that an import moved: a trial on old data.`;
  return { id: "shifted", blocking: false, message };
}

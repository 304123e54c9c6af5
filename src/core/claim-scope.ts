import type { Asked } from "./asked.ts";
import type { StatedNumber } from "./claim-number.ts";
import type { Setting } from "./claim-setting.ts";
import type { Evidence } from "./evidence.ts";
import { RULE_IDS } from "./rules/rule.ts";
import { dateOf } from "./time.ts";

/** Whether a number in a reason is a claim that something must bear out. */
export type Scope = (number: StatedNumber, setting: Setting) => boolean;

/** A reasoner answers for every number, but for the names of things that it was given. */
export function reasonerClaims(text: string, evidence: readonly Evidence[], { facts, now }: Asked): Scope {
  const given = evidence.flatMap(({ id, metric, window }) => [id, metric, window ?? id]);
  const names = new Set([...given, ...RULE_IDS.flatMap((id) => id.split("."))]);
  const dates = new Set([dateOf(now), facts.campaign.startedOn, ...facts.days.map(({ date }) => date)]);
  for (const { asOf, value } of evidence) {
    if (asOf !== null) dates.add(dateOf(asOf));
    if (typeof value === "string") dates.add(value);
  }
  const isQuotedName = quotes(text, facts.campaign.name);
  return (number, { namesMetric }) => {
    if (number.kind === "growth") return namesMetric;
    const word = text.slice(number.start, number.end);
    return !names.has(word) && !dates.has(word) && !isQuotedName(number);
  };
}

/** Words after which a bare number tells things apart rather than measures them. */
const LABEL =
  /\b(?:tests?|tickets?|cases?|issues?|campaigns?|ids?|steps?|attempts?|runs?|phases?|versions?|no\.?|numbers?|weeks?|quarters?|levels?|groups?|variants?|batch(?:es)?|experiments?|rules?|tasks?|orders?|plans?|options?|rounds?|parts?|pages?|items?|sections?|top|first|next)\s$/i;
const MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec";
const MONTH_BEFORE = new RegExp(String.raw`\b(?:${MONTH})[a-z]{0,6}\.?\s$`, "i");
const MONTH_AFTER = new RegExp(String.raw`^\s(?:${MONTH})[a-z]{0,6}\b`, "i");

/** A caller answers for what reads as a measurement: with a unit, with decimals, or beside the name of a metric. */
export function callerClaims(text: string, { facts }: Asked): Scope {
  const isQuotedName = quotes(text, facts.campaign.name);
  return (number, { kind, time, namesMetric }) => {
    if (number.form !== "number" || isQuotedName(number)) return false;
    if (kind === "growth") return namesMetric;
    if (["percent", "points", "money", "times", "count"].includes(kind)) return true;
    if (number.decimal || time === "running") return true;
    if (kind === "hours" || kind === "other" || !namesMetric) return false;
    return kind === "days" || !isLabel(text, number);
  };
}

function isLabel(text: string, { start, end, value }: StatedNumber): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const isYear = end - start === 4 && value >= 1_900 && value < 2_100;
  return isYear || LABEL.test(before) || MONTH_BEFORE.test(before) || MONTH_AFTER.test(text.slice(end, end + 16));
}

/** Numbers inside the campaign's own name, where the text quotes it. */
function quotes(text: string, name: string): (number: StatedNumber) => boolean {
  const quoted = `"${name}"`;
  return ({ start, end }) => {
    const from = text.lastIndexOf(quoted, start);
    return from >= 0 && end <= from + quoted.length;
  };
}

import { isOfChange } from "./claim-change.ts";
import { asMeant, isComputed, isCount, isMeasured, type Mention, mayBe, RATES } from "./claim-metric.ts";
import type { StatedNumber } from "./claim-number.ts";
import { type Around, lastBefore, type Outline, REACH, within, wordsAround } from "./claim-outline.ts";
import type { ClaimKind } from "./claim-unit.ts";
import {
  type IntervalWording,
  intervalOf,
  type LimitWording,
  limitOf,
  type TimeWording,
  timeOf,
} from "./claim-wording.ts";

/** What the words around a number say that it is. */
export interface Setting {
  readonly kind: ClaimKind;
  /** What it must be a number of; null when the sentence names nothing that it could be of. */
  readonly metrics: ReadonlySet<string> | null;
  readonly limit: LimitWording;
  readonly time: TimeWording;
  readonly interval: IntervalWording;
  /** Whether it is said of a change of the budget. */
  readonly ofChange: boolean;
  readonly around: Around;
  /** Whether its clause names a metric at all. */
  readonly namesMetric: boolean;
}

export function settingOf(outline: Outline, number: StatedNumber, previous: StatedNumber | undefined): Setting {
  const { text, clauses, sentences } = outline;
  const mentions = outline.mentions.map((mention) => asMeant(mention, number.kind));
  const sentence = within(mentions, sentences, number);
  const clause = within(mentions, clauses, number);
  const noun = adjacent({ text, mentions }, number);
  const from = Math.max(previous?.end ?? 0, number.start - REACH, lastBefore(clauses, number.start));
  const before = text.slice(from, number.start);
  const near = text.slice(Math.max(0, number.start - REACH), number.start);
  const after = text.slice(number.end, number.end + REACH);
  const counted = noun !== null && isCount(noun.metric) && number.kind === "plain";
  const around = wordsAround(outline, number);
  return {
    kind: counted ? "count" : number.kind,
    metrics: counted ? new Set([noun.metric]) : metricsNear(number, { noun, clause, sentence, before }),
    limit: limitOf(before, after),
    time: timeOf(near, after),
    interval: intervalOf(near, after),
    ofChange: isOfChange(number, { noun, sentence }, around),
    around,
    namesMetric: counted || clause.some(({ metric }) => NAMED.has(metric)),
  };
}

/** Of what a caller's bare number counts as a claim when its clause names it. */
const NAMED: ReadonlySet<string> = new Set(
  "clicks conversions conversion_rate click_through_rate cost_per_conversion cost_per_click cost_per_mille spend budget impressions return_on_ad_spend revenue".split(
    " ",
  ),
);

const FILLER =
  /^[\s-]*(?:(?:of|in|the|a|an|its|our|this|that|all|more|fewer|less|total|daily|average|overall|current|new|full|higher|lower|extra|additional)\s+)*$/i;

/** The metric that the number belongs to grammatically: "7,312 clicks", "a 5 % conversion rate", "95 % of the budget". */
function adjacent({ text, mentions }: Pick<Outline, "text" | "mentions">, { end, kind }: StatedNumber): Mention | null {
  const next = mentions.find((mention) => mention.start >= end);
  if (!next || next.start > end + REACH || !FILLER.test(text.slice(end, next.start))) return null;
  const isPart = kind === "percent" && isCount(next.metric);
  return isPart || !mayBe(next.metric, kind) ? null : next;
}

interface Nearby {
  readonly noun: Mention | null;
  readonly clause: readonly Mention[];
  readonly sentence: readonly Mention[];
  readonly before: string;
}

function metricsNear(number: StatedNumber, { noun, clause, sentence, before }: Nearby): ReadonlySet<string> | null {
  const own = nearest(clause, number) ?? labelOf(sentence, number, before) ?? (number.sign === "+" ? "change" : null);
  const near = own ?? nearest(sentence, number);
  const computed = sentence.findLast(({ metric, start }) => isComputed(metric) && start < number.start);
  const implied = IMPLIED.find(([words]) => words.test(before))?.[1];
  const held = /\b(?:against|versus|vs\.?)\s(?:the\s)?$/i.test(before) ? heldToLimit(sentence, number) : undefined;
  const named = [noun?.metric, near, computed?.metric, held, implied === "change" && own !== null ? null : implied];
  if (noun === null && near === null && computed === undefined) return null;
  const found = named.filter((metric) => metric !== undefined && metric !== null);
  const isNamed = found.some((metric) => RATES.includes(metric));
  return new Set(found.flatMap((metric) => (metric !== "rate" ? [metric] : isNamed ? [] : rateOf(sentence, number))));
}

/** "CR: +5 %", "CR (+5 %)": named right before the mark that opens the number's clause. */
const labelOf = (sentence: readonly Mention[], { start }: StatedNumber, before: string): string | undefined =>
  /^\W+$/.test(before)
    ? sentence.find(({ metric, end }) => isMeasured(metric) && end === start - before.length)?.metric
    : undefined;

/** What "a rate" is of: the one last named, or else any. */
function rateOf(sentence: readonly Mention[], { start }: StatedNumber): readonly string[] {
  const named = sentence.findLast((mention) => RATES.includes(mention.metric) && mention.start < start);
  return named ? [named.metric] : RATES;
}

/** "Cost per conversion is high: from $100.00 to $120.00" is about the action, "after $90.00 without one" about spend. */
const IMPLIED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:from|to|by)\s$/i, "change"],
  [/\bafter\s$/i, "spend"],
];

/** "Cost per conversion above threshold ($90.00 spent and no conversion against $50.00)": what the threshold is of. */
const heldToLimit = (sentence: readonly Mention[], { start, kind }: StatedNumber): string | undefined =>
  sentence.findLast((mention) => mention.start < start && mention.isLimited && mayBe(mention.metric, kind))?.metric;

/** The last metric named before the number, else the change that is proposed, else the first one named after it. */
function nearest(mentions: readonly Mention[], { start, kind }: StatedNumber): string | null {
  const fitting = mentions.filter(({ metric }) => !isComputed(metric) && mayBe(metric, kind));
  const isBefore = (mention: Mention) => mention.start < start;
  const measured = fitting.filter(({ metric }) => isMeasured(metric));
  // "4.10 % (7,312 clicks) against a target of 3.50 %": a percentage is seldom one of a count.
  const likely = kind === "percent" ? measured.filter(({ metric }) => !isCount(metric)) : [];
  const before = likely.findLast(isBefore) ?? measured.findLast(isBefore) ?? fitting.findLast(isBefore);
  return (before ?? measured[0])?.metric ?? null;
}

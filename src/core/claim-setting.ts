import { isComputed, isCount, isMeasured, type Mention, mayBe } from "./claim-metric.ts";
import type { StatedNumber } from "./claim-number.ts";
import type { ClaimKind } from "./claim-unit.ts";

/** What the words around a number say that it is. */
export interface Setting {
  readonly kind: ClaimKind;
  /** What it must be a number of; null when the sentence names nothing that it could be of. */
  readonly metrics: ReadonlySet<string> | null;
  /** Whether it may, must or cannot be a target or threshold rather than something measured. */
  readonly limit: "may" | "must" | "cannot";
  /** For days: `running` how long the campaign has run, `window` what something covers, `part` some days of a window. */
  readonly time: "running" | "window" | "part" | null;
  /** Of an interval: its `level` ("95 % interval"), or one `end` of it ("3.6 % to 4.7 %"). */
  readonly interval: "level" | "end" | null;
  /** Whether its clause names a metric at all. */
  readonly namesMetric: boolean;
}

export interface Outline {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly number[];
  readonly sentences: readonly number[];
}

const CLAUSE =
  /[.;:!?](?=\s|$)|\n|,(?=\s)|[()]|\s(?:and|but|while|whereas|so|because|since|which|justif(?:y|ies|ied)|supports?|hence|therefore|although|though)(?=\s)/giu;
const SENTENCE = /[.!?](?=\s|$)|\n/gu;

export const outlineOf = (text: string, mentions: readonly Mention[]): Outline => ({
  text,
  mentions,
  clauses: [...text.matchAll(CLAUSE)].map(({ index }) => index),
  sentences: [...text.matchAll(SENTENCE)].map(({ index }) => index),
});

/** How far before and after a number its words are looked for. */
const REACH = 80;

export function settingOf(outline: Outline, number: StatedNumber, previous: StatedNumber | undefined): Setting {
  const { text, mentions, clauses, sentences } = outline;
  const sentence = within(mentions, sentences, number);
  const clause = within(mentions, clauses, number);
  const noun = adjacent(outline, number);
  const from = Math.max(previous?.end ?? 0, number.start - REACH, lastBefore(clauses, number.start));
  const before = text.slice(from, number.start);
  const near = text.slice(Math.max(0, number.start - REACH), number.start);
  const after = text.slice(number.end, number.end + REACH);
  const counted = noun !== null && isCount(noun.metric) && number.kind === "plain";
  return {
    kind: counted ? "count" : number.kind,
    metrics: counted ? new Set([noun.metric]) : metricsNear(number, { noun, clause, sentence, before }),
    limit: limitOf(before, after),
    time: timeOf(near, after),
    interval: intervalOf(near, after),
    namesMetric: counted || clause.some(({ metric }) => NAMED.has(metric)),
  };
}

/** Of what a caller's bare number counts as a claim when its clause names it. */
const NAMED: ReadonlySet<string> = new Set(
  "clicks conversions conversion_rate click_through_rate cost_per_conversion cost_per_click cost_per_mille spend budget impressions return_on_ad_spend revenue".split(
    " ",
  ),
);

/** The place of the sentence that a number stands in. */
export const sentenceOf = ({ sentences }: Outline, { start }: StatedNumber): number => lastBefore(sentences, start);

const lastBefore = (marks: readonly number[], at: number): number => marks.findLast((mark) => mark < at) ?? 0;

function within(
  mentions: readonly Mention[],
  marks: readonly number[],
  { start, end }: StatedNumber,
): readonly Mention[] {
  const from = lastBefore(marks, start);
  const to = marks.find((mark) => mark >= end) ?? Number.POSITIVE_INFINITY;
  return mentions.filter((mention) => mention.start >= from && mention.start < to);
}

const FILLER =
  /^[\s-]*(?:(?:of|in|the|a|an|its|our|this|that|all|more|fewer|less|total|daily|average|overall|current|new|full|higher|lower|extra|additional)\s+)*$/i;

/** The metric that the number belongs to grammatically: "7,312 clicks", "a 5 % conversion rate", "95 % of the budget". */
function adjacent({ text, mentions }: Outline, { end, kind }: StatedNumber): Mention | null {
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
  const own = nearest(clause, number) ?? (number.sign === "+" ? "change" : null);
  const near = own ?? nearest(sentence, number);
  const computed = sentence.findLast(({ metric, start }) => isComputed(metric) && start < number.start);
  const implied = IMPLIED.find(([words]) => words.test(before))?.[1];
  const held = /\b(?:against|versus|vs\.?)\s(?:the\s)?$/i.test(before) ? heldToLimit(sentence, number) : undefined;
  const named = [noun?.metric, near, computed?.metric, held, implied === "change" && own !== null ? null : implied];
  const found = new Set(named.filter((metric) => metric !== undefined && metric !== null));
  return noun === null && near === null && computed === undefined ? null : found;
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

const LIMIT = "targets?|thresholds?|limits?|goals?|floors?|caps?|minimums?|maximums?|ceiling";
const SPEAKS_OF_LIMIT = new RegExp(
  String.raw`\b(?:${LIMIT}|bars?|policy|requires?|required|needs?|needed|allows?|allowed|permits?|free|rule|guardrail|min|max|criterion)\b`,
  "i",
);
const COMPARES =
  /(?:\b(?:below|under|beneath|above|over|than|least|most|exceed(?:s|ed|ing)?|beyond|against|versus|vs\.?|within|up to|reach(?:es|ed)?|short of|miss(?:es|ed)?|beats?|until)|[<>≤≥=])\s*(?:(?:the|its|our|a|an) )?(?:[a-z-]{1,20} ){0,2}$/i;
const LIMIT_AFTER = new RegExp(
  String.raw`^\s(?:(?:per|a) day |daily )?(?:[a-z-]{1,20} )?(?:${LIMIT}|bar|needed|required|allowed|free|criterion|rule)\b`,
  "i",
);
const LIMIT_OF = new RegExp(String.raw`\b(?:${LIMIT})(?: (?:rate|budget))? (?:of|=) (?:the )?$`, "i");
const LIMIT_NEXT = new RegExp(String.raw`^\s(?:${LIMIT})\b`, "i");

function limitOf(before: string, after: string): Setting["limit"] {
  if (LIMIT_OF.test(before) || LIMIT_NEXT.test(after)) return "must";
  return SPEAKS_OF_LIMIT.test(before) || COMPARES.test(before.slice(-48)) || LIMIT_AFTER.test(after) ? "may" : "cannot";
}

const RUNNING = /\b(?:running|ran|runs?|live|active|age|started|launched)\b[^.;!?\d]{0,24}$/i;
const RUNNING_AFTER = /^(?: ago)?\s(?:of )?(?:old|live|active|running|since)\b/i;
const WINDOW =
  /\b(?:over|last|past|previous|trailing|recent|within|in|during|the|of|across|window|prior|next)\s(?:(?:the|last|past|previous|trailing|full|next|recent)\s){0,2}$/i;

const timeOf = (before: string, after: string): Setting["time"] => {
  if (/^ (?:out )?of (?:the|its|that|this|last|past|\d)/i.test(after)) return "part";
  if (RUNNING.test(before) || RUNNING_AFTER.test(after)) return "running";
  return WINDOW.test(before) || /^\s(?:window|horizon)\b/i.test(after) ? "window" : null;
};

const LEVEL = /^\s?(?:credible |confidence |posterior )?(?:intervals?|ci|range)\b/i;
const SPANS = /\b(?:intervals?|between|range|ranges|bounds?|ci|plausibl[ey])\b[^;!?]{0,48}$|\d[\s%)]*(?:[-–—]|to)\s?$/i;
const SPANS_ON = /^\s?(?:[-–—]|to)\s?[$€£¥₹]?\d/;

const intervalOf = (before: string, after: string): Setting["interval"] => {
  if (LEVEL.test(after)) return "level";
  return SPANS.test(before) || SPANS_ON.test(after) ? "end" : null;
};

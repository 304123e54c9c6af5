import type { ClaimKind } from "./claim-unit.ts";
import { oncePerFew } from "./once-per.ts";

/** A metric that a text names, and where. */
export interface Mention {
  readonly metric: string;
  readonly start: number;
  readonly end: number;
  /** "conversion rate below threshold": a limit of it is spoken of. */
  readonly isLimited: boolean;
}

/** What people call the metrics, longer names before the shorter ones that they contain. */
const NAMES: readonly (readonly [string, string])[] = [
  ["cost_per_conversion", String.raw`costs?[- ]per[- ](?:conversion|acquisition|action|sale|lead)|cpa`],
  ["cost_per_click", String.raw`costs?[- ]per[- ]click|cpc`],
  ["cost_per_mille", String.raw`costs?[- ]per[- ](?:mille|thousand(?: impressions)?)|cpm`],
  ["value_per_conversion", String.raw`value[- ]per[- ]conversion|order value`],
  [
    "conversion_rate",
    // "CR-123" and "CR 1234" are change requests.
    String.raw`conv(?:ersion)?s?\.?[- ]rates?|rates? of conversion|cvr|cr(?!-|\s?#|\s\d{3})|convert(?:s|ed|ing)?`,
  ],
  ["click_through_rate", String.raw`click[- ]?(?:through[- ]?)?rates?|click[- ]?through|ctr`],
  ["return_on_ad_spend", String.raw`returns? (?:on|per)(?: ad)? spend|roas`],
  ["probability", String.raw`probabilit(?:y|ies)|likelihood|chances?|odds|certain(?:ty)?|confidence|p(?=\()`],
  ["dispersion", String.raw`(?:over-?)?dispersion`],
  ["e_value", String.raw`e[- ]?values?`],
  ["share", String.raw`shares?|portfolio|account`],
  ["budget", String.raw`budgets?`],
  ["spend", String.raw`spend(?:s|ing)?|spent|costs?`],
  ["revenue", String.raw`revenues?|sales|income`],
  ["conversions", String.raw`conversions`],
  ["conversion", String.raw`conversion|conv`],
  ["clicks", String.raw`clicks?`],
  ["impressions", String.raw`impressions?`],
  ["rate", String.raw`(?<!\bat (?:this|that|the same) )rates?`],
];

/** What a text may mean by "a rate of 5 %". */
export const RATES: readonly string[] = ["conversion_rate", "click_through_rate"];

/** "1 conversion" is counted, "a conversion of 5 %" is a rate. */
export const asMeant = (mention: Mention, kind: ClaimKind): Mention =>
  mention.metric === "conversion"
    ? { ...mention, metric: kind === "percent" || kind === "points" ? "conversion_rate" : "conversions" }
    : mention;

/** Naming the proposed change itself; never the past tense, which is said of what was measured. */
const CHANGE = String.raw`changes?|steps?|rais(?:e|ing)|increas(?:e|ing)|decreas(?:e|ing)|lower(?:ing)?|cut(?:ting)?|reduc(?:e|ing|tion)|adjust(?:ing|ment)?|scal(?:e|ing)|set(?:ting)?|mov(?:e|ing)`;

/** "an increase in conversion rate", "conversion rate increase": of the metric, not of the budget. */
const MOTION = String.raw`(?:increase|decrease|rise|drop|fall|jump|change|cut|reduction|decline)s?`;

const LIMITED = /^ (?:is )?(?:below|above|under|over|against) (?:(?:its|the|our|a) )?(?:threshold|target|limit|goal)/i;

/** Names come again in every decision: those of our evidence, and the policy's. */
const NAMES_KEPT = 1_000;

type Finder = (text: string) => readonly Mention[];

/** A finder of the metrics in a text: the ones above, and those that evidence names and nobody listed. */
export const metricFinder = (unlisted: readonly string[]): Finder =>
  finderOf(unlisted.filter((name) => /^[a-z][a-z0-9_]*$/.test(name)).join(" "));

const finderOf = oncePerFew(NAMES_KEPT, (unlisted: string): Finder => {
  const extra = unlisted === "" ? [] : unlisted.split(" ");
  const names = [...extra.map((name) => [name, name.replaceAll("_", "[- _]")] as const), ...NAMES];
  const any = names.map(([, pattern]) => `(${pattern})`).join("|");
  const finder = new RegExp(
    String.raw`\b(?:${MOTION} (?:in|of) (?:the |its |our )?(?:daily )?)?(?:${any})\b(?: ${MOTION}\b)?|\b(?:${CHANGE})\b`,
    "giu",
  );
  return (text) =>
    [...text.matchAll(finder)].map((match) => {
      const [whole, ...groups] = match;
      const end = match.index + whole.length;
      const listed = names[groups.findIndex((group) => group !== undefined)];
      return {
        metric: listed?.[0] ?? "change",
        start: match.index,
        end,
        isLimited: LIMITED.test(text.slice(end, end + 32)),
      };
    });
});

const LISTED = metricFinder([]);

/** The metrics that a field's name is about: `probability_conversion_rate_below_target` → probability, conversion_rate. */
export const metricsOfName = oncePerFew(NAMES_KEPT, (name: string): ReadonlySet<string> => {
  const found = LISTED(name.replaceAll(/[._]/g, " ")).map((mention) => asMeant(mention, "count").metric);
  const metrics = new Set(found.filter((metric) => metric !== "change" && metric !== "rate"));
  // What is said of a change is said of the budget: it is all that a change can be of.
  if (metrics.has("budget")) metrics.add("change");
  return metrics.size > 0 ? metrics : new Set([name]);
});

/** Whether people's words for the metric are known already. */
export const isListed = (name: string): boolean =>
  !metricsOfName(name).has(name) || NAMES.some(([metric]) => metric === name);

/** What is computed about another metric, and is not that metric. */
export const isComputed = (metric: string): boolean => ["probability", "dispersion", "e_value"].includes(metric);

/** What was measured, rather than computed or proposed. */
export const isMeasured = (metric: string): boolean => metric !== "change" && !isComputed(metric);

/** Metrics that are counted one by one. */
export const isCount = (metric: string): boolean => ["conversions", "clicks", "impressions"].includes(metric);

const NEVER_MONEY: ReadonlySet<string> = new Set(
  "conversion_rate click_through_rate rate return_on_ad_spend probability dispersion e_value share clicks conversions impressions".split(
    " ",
  ),
);

/** Whether a number of the kind could be one of the metric: no click costs "5 days". */
export const mayBe = (metric: string, kind: ClaimKind): boolean => kind !== "money" || !NEVER_MONEY.has(metric);

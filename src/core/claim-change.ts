import type { Mention } from "./claim-metric.ts";
import type { StatedNumber } from "./claim-number.ts";
import type { Around } from "./claim-outline.ts";

/** Not "up to 5 %", "more than 5 %": those compare. */
const WORDS = String.raw`rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|reduc(?:es?|ed|ing|tions?)|cut(?:s|ting)?|lower(?:s|ed|ing)?|chang(?:es?|ed|ing)|adjust(?:s|ed|ing|ments?)?|scal(?:es?|ed|ing)|mov(?:es?|ed|ing)|boost(?:s|ed|ing)?|bump(?:s|ed|ing)?|ris(?:es?|ing)|steps?|higher|extra|additional|by|(?:up|down)(?!\sto\b)|(?:more|less)(?!\sthan\b)`;

const BEFORE = new RegExp(String.raw`\b(?:${WORDS})\b`, "i");
/** "5 % more", "5 % daily budget increase", "5 % is a small step"; not "5 % of them buy more". */
const AFTER = new RegExp(String.raw`^[\s-]*(?:(?!(?:of|in|at|to|with|for)\b)[a-z'-]{1,20}\s+){0,3}(?:${WORDS})\b`, "i");

/** "15 % above the current budget". */
const BESIDE_BUDGET =
  /^\s*(?:above|below|over|under|on top of)\s(?:(?:the|its|our|current|old|present|daily|today's)\s){0,3}budget\b/i;

/** "5 % of its visitors", "more than 5 %": of something, or compared with something. */
const OF_SOMETHING = /^\s*(?:of|in|at|for)\b/i;
const COMPARED = /\b(?:than|to|least|most|over|under|above|below)\s*$/i;
/** "ROI 5 %", "CR 500 bps": of something, whatever it means. */
const ABBREVIATION = /\b[A-Z]{2,6}\s?[:=]?\s*$/;

/**
 * Whether a clause speaks of its number as of a change of the budget: with a word or a sign that says so, or in a sentence
 * that names nothing else that it could be ("Boundary: 15 %"). Beside any metric, a budget raised by as much would bear a
 * rate out by coincidence.
 */
export function isOfChange(
  { sign }: StatedNumber,
  { noun, sentence }: { readonly noun: Mention | null; readonly sentence: readonly Mention[] },
  { before, after }: Around,
): boolean {
  if (noun !== null && noun.metric !== "change" && noun.metric !== "budget") return false;
  if (sign !== null || BEFORE.test(before) || AFTER.test(after) || BESIDE_BUDGET.test(after)) return true;
  return sentence.length === 0 && !OF_SOMETHING.test(after) && !COMPARED.test(before) && !ABBREVIATION.test(before);
}

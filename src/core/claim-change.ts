import type { Mention } from "./claim-metric.ts";
import type { StatedNumber } from "./claim-number.ts";
import type { Around } from "./claim-outline.ts";

/** Not "up to 5 %", "more than 5 %": those compare. */
const WORDS = String.raw`rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|reduc(?:es?|ed|ing|tions?)|cut(?:s|ting)?|lower(?:s|ed|ing)?|chang(?:es?|ed|ing)|adjust(?:s|ed|ing|ments?)?|scal(?:es?|ed|ing)|mov(?:es?|ed|ing)|boost(?:s|ed|ing)?|bump(?:s|ed|ing)?|ris(?:es?|ing)|steps?|higher|extra|additional|by|(?:up|down)(?!\sto\b)|(?:more|less)(?!\sthan\b)`;

const BEFORE = new RegExp(String.raw`\b(?:${WORDS})\b`, "i");
/** "5 % more", "5 % daily budget increase", "5 % is a small step"; not "5 % of them buy more". */
const AFTER = new RegExp(String.raw`^[\s-]*(?:(?!(?:of|in|at|to|with|for)\b)[a-z'-]{1,20}\s+){0,3}(?:${WORDS})\b`, "i");

/**
 * Whether a clause speaks of its number as of a change of the budget. A percentage alone is none: "5 %" may be any rate,
 * and a budget raised by as much would bear it out by coincidence.
 */
export const isOfChange = ({ sign }: StatedNumber, noun: Mention | null, { before, after }: Around): boolean =>
  (noun === null || noun.metric === "change" || noun.metric === "budget") &&
  (sign !== null || BEFORE.test(before) || AFTER.test(after));

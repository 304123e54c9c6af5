import type { StatedNumber } from "./claim-number.ts";

/** By the first letter. */
const PERCENT: Readonly<Record<string, number>> = { d: 100, t: 200, q: 300, h: -50 };

/** Source of a pattern for words that state a change; "double the budget" does, "double-check" does not. */
export const GROWTH = String.raw`(?<![\w-])(?:(?:doubl|tripl|quadrupl|halv)(?:es|ed|ing)|(?:double|triple|quadruple|halve)(?=\s(?:the|its|our|this)\b))(?![\w-]|\sdown\b)`;

/** How far from it a change may lie that is called "doubled", in points. */
const PRECISION = 5;

/** "Doubled" as the change of +100 % that it states. */
export function growthOf(word: string, start: number): StatedNumber {
  const percent = PERCENT[word.charAt(0).toLowerCase()] ?? Number.NaN;
  return {
    start,
    end: start + word.length,
    form: "number",
    kind: "growth",
    value: Math.abs(percent),
    precision: PRECISION,
    sign: percent < 0 ? "-" : "+",
    currencies: [],
    decimal: false,
  };
}

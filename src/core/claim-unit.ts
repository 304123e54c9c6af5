/**
 * How a number in a sentence reads. `plain` has no unit of its own; `other` has one that no evidence has; `growth` is a
 * word for a change in percent ("doubled").
 */
export type ClaimKind =
  | "percent"
  | "growth"
  | "points"
  | "money"
  | "times"
  | "count"
  | "days"
  | "hours"
  | "plain"
  | "other";

export interface UnitMark {
  readonly kind: ClaimKind;
  /** From the printed number to the kind's unit: percent, major currency units, days, hours. */
  readonly factor: number;
  /** That a sign or code may stand for; empty when the kind is not money. */
  readonly currencies: readonly string[];
  /** Characters of the text that the mark takes up. */
  readonly length: number;
}

const DOLLARS = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"];
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: DOLLARS,
  US$: ["USD"],
  CA$: ["CAD"],
  C$: ["CAD"],
  AU$: ["AUD"],
  A$: ["AUD"],
  NZ$: ["NZD"],
  S$: ["SGD"],
  HK$: ["HKD"],
  MX$: ["MXN"],
  R$: ["BRL"],
  "€": ["EUR"],
  "£": ["GBP"],
  "¥": ["JPY", "CNY"],
  "₹": ["INR"],
};
const WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^dollar/i, DOLLARS],
  [/^euro/i, ["EUR"]],
  [/^pound/i, ["GBP"]],
  [/^yen/i, ["JPY"]],
  [/^rupee/i, ["INR"]],
  [/^(?:cent|¢)/i, [...DOLLARS, "EUR"]],
];
/** ISO 4217 codes that are no everyday words. */
const CODES =
  "USD EUR GBP CAD AUD NZD CHF SGD HKD JPY CNY INR BRL MXN SEK NOK DKK PLN CZK ZAR AED HUF RON BGN ISK ILS TRY SAR QAR KWD BHD OMR JOD TND IQD EGP NGN KES MAD THB PHP IDR MYR TWD KRW VND PKR BDT LKR ARS CLP COP PEN UYU PYG UAH RUB KZT XAF XOF XPF".split(
    " ",
  );

const SIGN = String.raw`(?:US|CA|C|AU|A|NZ|S|HK|MX|R)?[$]|[€£¥₹]`;
const CURRENCY_BEFORE = new RegExp(
  String.raw`(?:(?<![A-Za-z])(?:${CODES.join("|")})|(?<![A-Za-z])(?:${SIGN})|[€£¥₹$])\s?$`,
);
const CURRENCY_AFTER = new RegExp(
  String.raw`^\s?(?:(?:${CODES.join("|")})(?![A-Za-z])|${SIGN}|dollars?\b|euros?\b|pounds?\b|yen\b|rupees?\b|cents?\b|¢)`,
  "i",
);

/** Longest first: "percentage points" before "percent". */
const AFTER: readonly (readonly [RegExp, ClaimKind, number])[] = [
  [/^(?:\s|-)?(?:percentage[ -]points?|[%％][ -]?points?|pp|pts?|points?)(?![A-Za-z])/i, "points", 1],
  [/^(?:\s?‰|[\s-]?(?:per ?mille?|pro ?mille?)(?![A-Za-z]))/i, "percent", 0.1],
  [/^(?:\s?[%٪％﹪]|[\s-]?(?:percents?|per[ -]cent|pct|pc|p\.c\.)(?![A-Za-z]))/i, "percent", 1],
  [/^(?:\s?‱|[\s-]?(?:bps?|basis[ -]points?)(?![A-Za-z]))/i, "percent", 0.01],
  [/^\s?(?:×|x(?![A-Za-z\d])|times (?=(?:the|its|as|higher|lower|more|larger|what|that|our|this)\b))/i, "times", 1],
  [/^(?:\s|-)?(?:(?:full|calendar|last) )?(?:days?|d)(?![A-Za-z])/i, "days", 1],
  [/^(?=\s(?:out )?of (?:the |its )?(?:last |past |previous )?\d{1,3} (?:full )?days)/i, "days", 1],
  [/^(?:\s|-)?(?:weeks?|w)(?![A-Za-z])/i, "days", 7],
  [/^(?:\s|-)?(?:hours?|hrs?|h)(?![A-Za-z])/i, "hours", 1],
  [/^(?:\s|-)?(?:minutes?|mins?)(?![A-Za-z])/i, "hours", 1 / 60],
  [/^(?:\s|-)?(?:seconds?|secs?)(?![A-Za-z])/i, "hours", 1 / 3_600],
  [/^(?:\s|-)?(?:months?|quarters?|years?)(?![A-Za-z])/i, "other", 1],
];

/** A currency that ends the text before a number ("$", "USD "), or null. */
export function unitBefore(before: string): UnitMark | null {
  const mark = CURRENCY_BEFORE.exec(before.slice(-6))?.[0];
  if (mark === undefined)
    return /[×]\s?$/.test(before) ? { kind: "times", factor: 1, currencies: [], length: 1 } : null;
  return { kind: "money", factor: 1, currencies: currenciesOf(mark.trim()), length: mark.length };
}

/** The unit that begins the text after a number, or null. */
export function unitAfter(after: string): UnitMark | null {
  const near = after.slice(0, 40);
  const currency = CURRENCY_AFTER.exec(near)?.[0];
  if (currency !== undefined) {
    const word = currency.trim();
    const factor = /^(?:cent|¢)/i.test(word) ? 0.01 : 1;
    return { kind: "money", factor, currencies: currenciesOf(word), length: currency.length };
  }
  for (const [pattern, kind, factor] of AFTER) {
    const mark = pattern.exec(near)?.[0];
    if (mark !== undefined) return { kind, factor, currencies: [], length: mark.trimEnd().length };
  }
  return null;
}

const currenciesOf = (mark: string): readonly string[] =>
  SIGNS[mark.toUpperCase()] ?? WORDS.find(([word]) => word.test(mark))?.[1] ?? [mark.toUpperCase()];

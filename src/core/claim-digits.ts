const ONES = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const SMALL = [...ONES, ...TEENS];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"];

/** With thousands set off by spaces or apostrophes: 7 312, 7'312.50. */
const GROUPED = String.raw`(?<!\w)\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)`;
const DIGITS = String.raw`\d+(?:[.,]\d+)*`;
/** Numerals of other scripts, fractions, circled digits: seen, never understood, so never borne out. */
const FOREIGN = String.raw`(?:(?!\d)\p{N})+`;
/** Spelt out in front of a unit: elsewhere "one" is hardly ever a number. */
const SPELT = String.raw`(?<!\w)(?:(?:${TENS.join("|")})(?:[ -](?:${SMALL.slice(1, 10).join("|")}))?|${[...SMALL].toReversed().join("|")})(?=\s(?:percent|per cent|percentage|dollars|euros|pounds|clicks|conversions|impressions)\b)`;

/** Source of a pattern (flags `iu`) for everything that states a quantity, however it is written. */
export const QUANTITY = [GROUPED, DIGITS, FOREIGN, SPELT].join("|");

export interface Quantity {
  /** NaN when the writing is not one that we read. */
  readonly value: number;
  readonly decimals: number;
  /** Half of the last digit that is not a filling zero, for "about 1,200"; 50 there. */
  readonly roundness: number;
}

/** No quantity of ours has more characters. */
const LONGEST = 24;

/** 1,234.50 · 1.234,50 · 1 234 · 0,5 · twenty-five → its value and the decimals it is printed with. */
export function quantityOf(token: string): Quantity {
  if (token.length > LONGEST) return { value: Number.NaN, decimals: 0, roundness: 0 };
  if (/^[a-z]/i.test(token)) return { value: spelt(token), decimals: 0, roundness: 0.5 };
  const digits = plainDigits(token.replace(/[ '’\u00a0\u202f]/g, ""));
  const [whole = "", fraction = ""] = digits.split(".");
  const zeros = fraction === "" ? whole.length - whole.replace(/0+$/, "").length : 0;
  return {
    value: digits === "" ? Number.NaN : Number(digits),
    decimals: fraction.length,
    roundness: 0.5 * 10 ** zeros,
  };
}

function plainDigits(token: string): string {
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(token)) return token.replaceAll(",", "");
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(token)) return token.replaceAll(".", "").replace(",", ".");
  if (/^\d+[.,]\d+$/.test(token)) return token.replace(",", ".");
  return /^\d+$/.test(token) ? token : "";
}

function spelt(words: string): number {
  const [first = "", second = ""] = words.toLowerCase().split(/[ -]/);
  const tens = TENS.indexOf(first);
  return tens < 0 ? SMALL.indexOf(first) : (tens + 2) * 10 + Math.max(0, SMALL.indexOf(second));
}

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
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** With thousands set off by spaces or apostrophes: 7 312, 7'312.50. */
const GROUPED = String.raw`(?<!\w)\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)`;
/** 1,234.50 · .5 · 5e-3 */
const DIGITS = String.raw`(?:\d|(?<![\w.])\.\d)\d*(?:[.,]\d+)*(?:e[+-]?\d{1,2}(?!\w|\.\d))?`;
/** Numerals of other scripts, fractions, circled digits: seen, never understood, so never borne out. */
const FOREIGN = String.raw`(?:(?!\d)\p{N})+`;
const ANY_OF_ONES = ONES.slice(0, 10).join("|");
const BELOW_HUNDRED = String.raw`(?:${TENS.join("|")})(?:[ -](?:${ANY_OF_ONES}))?|${[...SMALL].toReversed().join("|")}`;
const WORDS = String.raw`(?:(?:${ANY_OF_ONES}) )?hundred(?: (?:and )?(?:${BELOW_HUNDRED}))?|${BELOW_HUNDRED}`;
const UNITS = String.raw`\s?[%٪％﹪‰]|[\s-](?:percent|per cent|percentage|pct|bps?|basis points?|dollars|euros|pounds|clicks|conversions|impressions)\b`;
/** Spelt out in front of a unit, "zero point five" too: elsewhere "one" is hardly ever a number. */
const SPELT = String.raw`(?<!\w)(?:${WORDS})(?: point(?: (?:${ANY_OF_ONES})){1,4})?(?=${UNITS})`;

/** Source of a pattern (flags `iu`) for everything that states a quantity, however it is written. */
export const QUANTITY = [GROUPED, DIGITS, FOREIGN, SPELT].join("|");

interface Quantity {
  /** NaN when the writing is not one that we read. */
  readonly value: number;
  readonly decimals: number;
  /** Half of the last digit that is not a filling zero, for "about 1,200"; 50 there. */
  readonly roundness: number;
}

/** No quantity of ours in digits has more characters. */
const LONGEST = 24;

/** 1,234.50 · 1.234,50 · 1 234 · 0,5 · .5 · 5e-3 · twenty-five → its value and the decimals it is printed with. */
export function quantityOf(token: string): Quantity {
  if (token.length > LONGEST && /^\P{L}/u.test(token)) return { value: Number.NaN, decimals: 0, roundness: 0 };
  if (/^[a-z]/i.test(token)) return spelt(token.toLowerCase());
  const [mantissa = "", exponent = "0"] = token
    .replace(/[ '’\u00a0\u202f]/g, "")
    .toLowerCase()
    .split("e");
  const digits = plainDigits(mantissa);
  const [whole = "", fraction = ""] = digits.split(".");
  const zeros = fraction === "" ? whole.length - whole.replace(/0+$/, "").length : 0;
  return {
    value: digits === "" ? Number.NaN : Number(`${digits}e${exponent}`),
    decimals: Math.max(0, fraction.length - Number(exponent)),
    roundness: 0.5 * 10 ** (zeros + Math.max(0, Number(exponent))),
  };
}

function plainDigits(token: string): string {
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(token)) return token.replaceAll(",", "");
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(token)) return token.replaceAll(".", "").replace(",", ".");
  if (/^\d+[.,]\d+$/.test(token)) return token.replace(",", ".");
  return /^\.?\d+$/.test(token) ? token.replace(/^\./, "0.") : "";
}

/** "twenty-five", "zero point five" */
function spelt(words: string): Quantity {
  const [whole = "", fraction = ""] = words.split(" point ");
  const decimals =
    fraction === ""
      ? ""
      : fraction
          .split(" ")
          .map((word) => ONES.indexOf(word))
          .join("");
  return { value: Number(`${speltWhole(whole)}.${decimals}`), decimals: decimals.length, roundness: 0.5 };
}

const speltWhole = (words: string): number =>
  words.split(/[ -]/).reduce((total, word) => {
    if (word === "hundred") return Math.max(1, total) * 100;
    const tens = TENS.indexOf(word);
    return total + (tens < 0 ? Math.max(0, SMALL.indexOf(word)) : (tens + 2) * 10);
  }, 0);

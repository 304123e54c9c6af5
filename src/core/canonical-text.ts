/** Quotes and dashes that keyboards and word processors put in the place of ASCII ones. Before NFKC, which splits `´`. */
const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/[\u2018-\u201b\u2032\u00b4\u02b9\u02bc\uff07]/g, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb\uff02]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-"],
];

/** Zero-width characters, bidi controls, variation selectors, tags, annotations, and controls that are not white space. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|(?!\s)\p{Cc}/gu;

const TAIL = " ?!.";

/** Without characters that nobody sees and that could hide a word or a number from whoever reads by program. */
export const visibleText = (text: string): string => text.replace(INVISIBLE, "");

/**
 * The bytes by which two texts are the same: NFKC (UAX #15), lower case, single spaces, without invisible characters and
 * trailing `?!.`. Numbers, signs, percent, currency, negation, names and order stay: each can change the meaning.
 */
export function canonicalText(text: string): string {
  const ascii = TYPOGRAPHY.reduce((draft, [pattern, plain]) => draft.replace(pattern, plain), text);
  const visible = visibleText(ascii.normalize("NFKC")).toLowerCase().normalize("NFKC");
  const spaced = visible.replace(/\s+/g, " ").trim();
  return withoutTail(spaced) || spaced;
}

function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && TAIL.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

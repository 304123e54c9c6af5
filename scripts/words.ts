import { OPEN_WORDS } from "./words/open.ts";
import { EXAMPLES, EXAMPLES_BY_END } from "./words/examples.ts";
import { PLACED_WORDS } from "./words/placed.ts";
import { POLICY_WORDS } from "./words/policy.ts";
import { SHARED_WORDS } from "./words/shared.ts";
import { SAYS_UNIT, UNITS, UNITS_BY_END } from "./words/units.ts";

/**
 * What a field is, where its schema does not say it: many mean the same wherever they stand, and a sentence beside each of
 * them would be written forty times.
 */

export const WORDS: Readonly<Record<string, string>> = {
  ...SHARED_WORDS,
  ...PLACED_WORDS,
  ...POLICY_WORDS,
  ...OPEN_WORDS,
};

/** `Decision.cache.age_s` → that, `cache.age_s`, `age_s`: what is said of the narrowest place holds. */
const endsOf = (place: string): readonly string[] => {
  const steps = place.split(".");
  return steps.map((_, index) => steps.slice(index).join("."));
};

/** The row of a table that a place falls to. */
export const rowOf = (table: object, place: string): string | undefined =>
  endsOf(place).find((end) => Object.hasOwn(table, end));

/** Of `place`, the names from a schema's or an operation's down to the field's. */
export function wordsOf(place: string): string | undefined {
  const row = rowOf(WORDS, place);
  return row === undefined ? undefined : WORDS[row];
}

/** A value that `fits`, so that one name may stand for text here and a number there. */
export function exampleOf(place: string, fits: (example: string | number) => boolean): string | number | undefined {
  const [name = ""] = place.split(".").slice(-1);
  const named = endsOf(place).map((end) => EXAMPLES[end]);
  const ended = EXAMPLES_BY_END.filter(([end]) => end.test(name)).map(([, example]) => example);
  return [...named, ...ended, NUMBER].find((example) => example !== undefined && fits(example));
}

/** Of a count. */
const NUMBER = 12;

/** The description with the unit of the number, where it does not say it. */
export function withUnit(place: string, description: string): string {
  const named = rowOf(UNITS, place);
  const unit = named === undefined ? UNITS_BY_END.find(([end]) => end.test(place))?.[1] : UNITS[named];
  return unit === undefined || SAYS_UNIT.test(description) ? description : `${description} ${unit}`;
}

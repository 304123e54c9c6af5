/**
 * Characters that a person does not see and a model may read: controls, marks that turn the direction of text, tags, zero
 * widths, fillers and selectors. Tab, new line, joiners and the emoji selector stay, because text and emoji use them.
 */
const HIDDEN =
  /(?!\t|\n|\u200c|\u200d|\ufe0f)(?:\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u3164|\uffa0)/gu;

/** Each of them as `\u{202e}`. */
export const visible = (text: string): string =>
  text.toWellFormed().replaceAll(HIDDEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

/** The same for every text of a value, and of its members' names. */
export function allVisible<T>(value: T): T {
  // Safe because texts stay texts, and every other value stays itself.
  return shown(value) as T;
}

function shown(value: unknown): unknown {
  if (typeof value === "string") return visible(value);
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [visible(name), shown(member)]));
}

/** Fields in which people, campaigns or models speak, or are quoted. Their words are data. */
const QUOTING: ReadonlySet<string> = new Set(
  `answer alternatives ask asked body changes comments decided_by detail executions failure feedback flips name note
   objections owner question reason warnings`.split(/\s+/),
);

/** JSON pointers (`*` for every member of a list) to the fields of an answer that quote somebody. */
export function untrustedIn(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((member) => untrustedIn(member, `${path}/*`)))];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = `${path}/${name}`;
    return QUOTING.has(name) ? [at] : untrustedIn(member, at);
  });
}

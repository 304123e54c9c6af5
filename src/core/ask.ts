import { canonicalText } from "./canonical-text.ts";
import { knownSentence } from "./known-sentences.ts";
import type { Question } from "./question.ts";
import { unsupportedVerb } from "./unsupported-verb.ts";

/** No question: the caller proposes an action (`POST /judge`). */
export const PROPOSED: Question = { text: null, canonical: "", intent: { kind: "proposed" } };

/**
 * Text as asked → what it asks. A sentence of the allow-list shares its canonical bytes with its other wordings; every
 * other text is only ever the same as itself: it names a verb that nobody here can carry out, or it is not understood.
 */
export function questionOf(text: string): Question {
  const canonical = canonicalText(text);
  const known = knownSentence(canonical);
  if (known) return { text, ...known };
  const verb = unsupportedVerb(canonical);
  return { text, canonical, intent: verb === null ? { kind: "unclear" } : { kind: "unsupported", verb } };
}

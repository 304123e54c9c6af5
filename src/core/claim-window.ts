import type { Known } from "./claim-known.ts";
import type { StatedNumber } from "./claim-number.ts";
import { type Outline, sentenceOf } from "./claim-outline.ts";
import type { Evidence } from "./evidence.ts";
import { DAY_MS, parseDuration } from "./time.ts";

/** A stated number with what bears it out, if anything does. */
export interface Checked {
  readonly number: StatedNumber;
  readonly known: Known | null;
}

/**
 * The name of a window that evidence has ("over 14 days") is no claim, unless the sentence cites evidence of other windows
 * only: "7,312 clicks over 7 days" is wrong when they are those of 14.
 */
export function withWindows(
  outline: Outline,
  claimed: readonly Checked[],
  evidence: readonly Evidence[],
): readonly Checked[] {
  const daysBySource = new Map(evidence.map(({ id, window }) => [id, window === null ? null : parseDuration(window)]));
  const cited = claimed.flatMap(({ number, known }) => {
    const ms = known && known.role !== "window" ? daysBySource.get(known.source) : null;
    return ms ? [{ sentence: sentenceOf(outline, number), days: ms / DAY_MS }] : [];
  });
  return claimed.flatMap((one): readonly Checked[] => {
    if (one.known?.role !== "window") return [one];
    const sentence = sentenceOf(outline, one.number);
    const here = cited.filter((citation) => citation.sentence === sentence);
    const isNamed = here.length === 0 || here.some(({ days }) => days === one.number.value);
    return isNamed ? [] : [{ ...one, known: null }];
  });
}

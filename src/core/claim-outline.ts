import type { Mention } from "./claim-metric.ts";
import type { StatedNumber } from "./claim-number.ts";

/** A text with the metrics that it names, and where its clauses and sentences end. */
export interface Outline {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly number[];
  readonly sentences: readonly number[];
}

const CLAUSE =
  /[.;:!?](?=\s|$)|\n|,(?=\s)|[()]|\s(?:and|but|while|whereas|so|because|since|which|justif(?:y|ies|ied)|supports?|hence|therefore|although|though)(?=\s)/giu;
const SENTENCE = /[.!?](?=\s|$)|\n/gu;

export const outlineOf = (text: string, mentions: readonly Mention[]): Outline => ({
  text,
  mentions,
  clauses: [...text.matchAll(CLAUSE)].map(({ index }) => index),
  sentences: [...text.matchAll(SENTENCE)].map(({ index }) => index),
});

/** How far before and after a number its words are looked for. */
export const REACH = 80;

/** The place of the sentence that a number stands in. */
export const sentenceOf = ({ sentences }: Outline, { start }: StatedNumber): number => lastBefore(sentences, start);

export const lastBefore = (marks: readonly number[], at: number): number => marks.findLast((mark) => mark < at) ?? 0;

/** The metrics named between the same two marks as a number; "conv. rate" stands on both sides of its full stop. */
export function within(
  mentions: readonly Mention[],
  marks: readonly number[],
  { start, end }: StatedNumber,
): readonly Mention[] {
  const from = lastBefore(marks, start);
  const to = marks.find((mark) => mark >= end) ?? Number.POSITIVE_INFINITY;
  return mentions.filter((mention) => mention.end > from && mention.start < to);
}

/** The words of a number's clause on its two sides. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Of a number that a clause begins with ("a small increase (5 %)"), the words before it are those of the one before. */
export function wordsAround({ text, clauses, sentences }: Outline, { start, end }: StatedNumber): Around {
  const mark = lastBefore(clauses, start);
  const begins = mark >= start - REACH && /^\W*$/.test(text.slice(mark, start));
  const from = Math.max(begins ? lastBefore(clauses, mark) : mark, lastBefore(sentences, start), start - REACH);
  const to = Math.min(clauses.find((place) => place >= end) ?? text.length, end + REACH);
  return { before: text.slice(from, start), after: text.slice(end, to) };
}

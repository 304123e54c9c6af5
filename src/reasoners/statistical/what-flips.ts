import type { Asked } from "../../core/asked.ts";
import { type Assessment, assess } from "../../core/assessment.ts";
import { type Flip, type Found, MORE, moreFlip, rateFlip } from "./flip-text.ts";
import { type Lever, scaled, nearestFlip } from "./flips.ts";

/** Says which answer a question gets: two answers with the same word are the same. Null: not enough to answer. */
export type Answering = (asked: Asked, assessment: Assessment) => string | null;

const LEVERS: readonly Lever[] = [
  { name: "conversions", direction: 1 },
  { name: "conversions", direction: -1 },
  { name: "clicks", direction: 1 },
  { name: "clicks", direction: -1 },
];

/** Other clicks matter only where the click-through rate is near its limit, or the only measure there is. */
function leversFor({ grounds, measures }: Assessment): readonly Lever[] {
  const click = grounds.criteria.find(({ name }) => name === "click_through_rate");
  const matters = !measures.conversionRate || (click !== undefined && click.probability > 0.05);
  return matters ? LEVERS : LEVERS.filter(({ name }) => name !== "clicks");
}

/** Answers that more of the same evidence may turn into another one. */
const WAITING: ReadonlySet<string> = new Set(["none", "person", "unclear"]);

/**
 * The smallest change of the window's counts that would change the answer, found by asking the same engine again. An answer
 * that only waits for evidence flips with more of the same; that is told in preference.
 */
export function whatFlips(asked: Asked, assessment: Assessment, answering: Answering): Flip | null {
  const answer = answering(asked, assessment);
  const differs = (lever: Lever) => (factor: number) => {
    const other = scaled(asked, lever, factor);
    // More evidence is more days of the same, not more spend a day.
    const assessed = lever.name === "volume" ? { ...assess(other), pace: assessment.pace } : assess(other);
    const theirs = answering(other, assessed);
    return theirs !== null && theirs !== answer;
  };
  const find = (lever: Lever): Found | null => {
    const factor = nearestFlip(differs(lever), lever);
    return factor === null ? null : { lever, factor };
  };
  const found = leversFor(assessment)
    .map(find)
    .filter((one) => one !== null);
  const [nearest] = found.toSorted((a, b) => Math.abs(Math.log(a.factor)) - Math.abs(Math.log(b.factor)));
  const more = answer === null || WAITING.has(answer) ? find(MORE) : null;
  const flips = [
    more ? moreFlip(asked, assessment, more) : null,
    nearest ? rateFlip(asked, assessment, nearest) : null,
  ];
  const told = flips.filter((one) => one !== null).filter(({ factor, lever }) => differs(lever)(factor));
  if (told.length === 0) return null;
  return {
    text: `The answer would change ${told.map(({ text }) => text).join(", or ")}.`,
    rows: told.flatMap((one) => one.rows),
  };
}

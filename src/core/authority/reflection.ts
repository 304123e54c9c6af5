import type { Asked } from "../asked.ts";
import { dateOf, daysBetween } from "../time.ts";
import type { DoneMove, MeasuredOutcome } from "./experience.ts";

/** So many days a result counts against doing the same again. By the date, as the cache's key tells days apart. */
export const WORSE_DAYS = 28;

/** The newest decision's outcome that was reported last; null: nobody has reported one. */
export const lastOutcome = ({ facts }: Asked): MeasuredOutcome | null =>
  facts.situation.outcomes.toSorted((a, b) => b.decidedAt - a.decidedAt)[0] ?? null;

export const daysSince = ({ decidedAt }: MeasuredOutcome, { now }: Asked): number =>
  Math.max(0, daysBetween(dateOf(decidedAt), dateOf(now)));

/** Whether the same kind of change was followed by a worse result within {@link WORSE_DAYS}, and by no better one since. */
export function wentWorse(asked: Asked, move: DoneMove): boolean {
  const same = asked.facts.situation.outcomes.filter(
    (one) => one.done?.move === move && one.result !== "inconclusive" && daysSince(one, asked) <= WORSE_DAYS,
  );
  return same.toSorted((a, b) => b.decidedAt - a.decidedAt)[0]?.result === "worse";
}

/** Half the chance of being wrong that is let pass otherwise. */
export const stricter = (probability: number): number => 1 - (1 - probability) / 2;

import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A day of traffic, written down once (`node bench/record-day.ts`, same seed, same file): 48 campaigns of every kind, 960 questions
 * as a CRM and people ask them, more by day than by night. Each line: seconds since midnight, campaign, question.
 */

const SEED = 20_261_128;
const QUESTIONS = 960;
const CAMPAIGNS = 48;

const ASKED: readonly (readonly [number, string])[] = [
  [0.3, "should we increase budget?"],
  [0.5, "should we pause this campaign?"],
  [0.7, "what should we do?"],
  [0.85, "is this campaign underperforming?"],
  [0.95, "why did CPA jump?"],
  [1, "Anything about this campaign that should worry me before the board meeting?"],
];

let state = SEED;
function chance(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** Hours between 8 and 19 have six times as many as the others. */
function secondOfDay(): number {
  for (;;) {
    const second = Math.floor(chance() * 86_400);
    const isDay = second >= 8 * 3_600 && second < 19 * 3_600;
    if (isDay || chance() < 1 / 6) return second;
  }
}

const lines = Array.from({ length: QUESTIONS }, () => {
  const draw = chance();
  const question = ASKED.find(([upTo]) => draw < upTo)?.[1] ?? "";
  // A few campaigns are asked about again and again.
  return { at_s: secondOfDay(), campaign: `c-${Math.floor(chance() ** 2 * CAMPAIGNS)}`, question };
}).toSorted((a, b) => a.at_s - b.at_s);

writeFileSync(join(import.meta.dirname, "day.jsonl"), `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);

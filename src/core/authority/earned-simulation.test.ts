import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "../policy.ts";
import type { Standing } from "./autonomy.ts";
import { afterReview, atLevel, earnedLevel, firstStanding } from "./earned.ts";

const TERMS = DEFAULT_POLICY.autonomy;
const RUNS = 1_000;
const STEPS = 1_000;
/** When an agent turns bad. */
const TURN = 500;

/** mulberry32: the same numbers for a seed, always. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Steps at which the agent was demoted; each decision is answered clean with the probability of its step. */
function demotions(seed: number, cleanAt: (step: number) => number): readonly number[] {
  const chance = chanceOf(seed);
  let standing: Standing = firstStanding({ agent: "a", actionType: "pause_campaign", accountId: "", major: 1 });
  const lost: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    standing = afterReview(standing, chance() < cleanAt(step) ? "clean" : "not_clean");
    const level = earnedLevel(standing, TERMS);
    if (level < standing.level) lost.push(step);
    if (level !== standing.level) standing = atLevel(standing, level);
  }
  return lost;
}

const runs = <T>(run: (seed: number) => T): readonly T[] => Array.from({ length: RUNS }, (_, seed) => run(seed + 1));
const share = (results: readonly boolean[]): number => results.filter(Boolean).length / results.length;

const turning = (step: number) => (step < TURN ? 0.97 : 0.2);

describe(`in ${RUNS} runs of ${STEPS} decisions`, () => {
  it("an agent that is agreed with 97 times in 100 keeps what it earned, in 99 % and more", () => {
    expect(share(runs((seed) => demotions(seed, () => 0.97).length === 0))).toBeGreaterThanOrEqual(0.99);
  });

  it("one that turns bad (20 times in 100) at step 500 is demoted within 20 decisions, in 95 % and more", () => {
    const caught = runs((seed) => demotions(seed, turning).some((step) => step >= TURN && step < TURN + 20));
    expect(share(caught)).toBeGreaterThanOrEqual(0.95);
  });

  it("one that is agreed with 6 times in 10 from the start earns nothing to lose", () => {
    expect(share(runs((seed) => demotions(seed, () => 0.6).length === 0))).toBe(1);
  });
});

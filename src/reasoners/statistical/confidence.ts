import type { Choice, Refused } from "./choose.ts";
import type { Rated } from "./rated.ts";
import type { Obstacle } from "./support.ts";

const LEAST = 0.01;

/** No model of a campaign is surer than this, whatever its numbers say. */
export const bounded = (probability: number): number =>
  Number(Math.min(1 - LEAST, Math.max(LEAST, probability)).toFixed(3));

/**
 * The probability that the choice is right: for a move, that what it rests on is true; for leaving things as they are, that
 * the likeliest alternative would be wrong. Null when a person is asked because the statistics cannot say.
 */
export function confidenceOf({ chosen, refused, rated }: Choice): number | null {
  if (chosen.move === "none") {
    // Supported, but by less than any change that is considered: nothing to be sure of.
    if (refused?.obstacle === null) return null;
    const against = refused ? [refused] : rated.filter(isMove);
    return bounded(1 - Math.max(0, ...against.map(chance)));
  }
  return chosen.probability === null ? null : bounded(chosen.probability);
}

const isMove = ({ move }: Rated): boolean => move !== "none" && move !== "person";

const FORBIDDEN: ReadonlySet<Obstacle | null> = new Set(["rejected", "no_gain", "no_effect"]);

/** A move that rules or its own costs forbid cannot be the right one now, however likely its grounds. */
function chance({ probability, obstacle }: Rated | Refused): number {
  return FORBIDDEN.has(obstacle) ? 0 : (probability ?? 0);
}

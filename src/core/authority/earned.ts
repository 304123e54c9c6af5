import type { AutonomyLevel } from "../asked.ts";
import type { PolicyDocument } from "../policy.ts";
import { wilsonInterval } from "../statistics/wilson.ts";
import type { Standing, Track } from "./autonomy.ts";

/** How autonomy is earned and lost (guide L427; docs/decisions/0011). Pure; the level itself changes in a commit of its own. */

type Terms = PolicyDocument["autonomy"];

/** As many reviews as are remembered one by one. */
const MOST_RECENT = 50;

export const firstStanding = (track: Track): Standing => ({
  ...track,
  revision: 0,
  level: 1,
  reviewed: 0,
  clean: 0,
  recent: "",
  level3AskedBy: null,
});

/** One more answer by a person. The level stays, until it is settled. */
export function afterReview(standing: Standing, verdict: "clean" | "not_clean"): Standing {
  const isClean = verdict === "clean";
  return {
    ...standing,
    revision: standing.revision + 1,
    reviewed: standing.reviewed + 1,
    clean: standing.clean + (isClean ? 1 : 0),
    recent: `${standing.recent}${isClean ? "1" : "0"}`.slice(-MOST_RECENT),
  };
}

/** The lower bound of "agreed to unedited", as a share. */
export const boundOf = ({ clean, reviewed }: Pick<Standing, "clean" | "reviewed">): number =>
  wilsonInterval(clean, reviewed)[0];

/** The level that the evidence bears out. A level 3 that was granted stays until the evidence for level 2 is gone. */
export function earnedLevel(standing: Standing, terms: Terms): AutonomyLevel {
  if (standing.level >= 2) return isLost(standing, terms) ? 1 : standing.level;
  return isEarned(standing, terms) ? 2 : 1;
}

const isEarned = (standing: Pick<Standing, "clean" | "reviewed">, { first_reviews, promote_at_bp }: Terms): boolean =>
  standing.reviewed >= first_reviews && boundOf(standing) * 10_000 >= promote_at_bp;

/** Below the share over the last ones, even if those that are still to come of them were all clean. */
function isLost({ recent }: Standing, { demote_below_bp, demote_over }: Terms): boolean {
  const last = recent.slice(-demote_over);
  const unclean = [...last].filter((one) => one === "0").length;
  return unclean * 10_000 > (10_000 - demote_below_bp) * demote_over;
}

/** At another level. One that was lost is earned anew, from the first review on. */
export const atLevel = (standing: Standing, level: AutonomyLevel): Standing => ({
  ...standing,
  revision: standing.revision + 1,
  level,
  level3AskedBy: null,
  ...(level < standing.level && level === 1 && { reviewed: 0, clean: 0, recent: "" }),
});

const MOST_TO_GO = 100_000;

/** How many clean answers in a row would earn level 2; null when no number within reach would. */
export function cleanToGo(standing: Pick<Standing, "clean" | "reviewed">, terms: Terms): number | null {
  const earned = (more: number) =>
    isEarned({ clean: standing.clean + more, reviewed: standing.reviewed + more }, terms);
  if (!earned(MOST_TO_GO)) return null;
  // More clean answers never lower the bound, so the first that is enough can be searched by halving.
  let [low, high] = [0, MOST_TO_GO];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (earned(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

import { changesSomething } from "../action.ts";
import { cleanToGo, earnedLevel, firstStanding } from "../authority/earned.ts";
import { standingOf, trackOf } from "../authority/tracks.ts";
import { answersOf } from "./answers.ts";
import type { Case, Finding } from "./rule.ts";

const answer = answersOf("autonomy.first_n", "require_approval", "count");

/** An agent's first decisions of a kind, in an account, are answered by a person, until it has earned to act (guide L427). */
export function autonomyFirstN({ action, asked }: Case): Finding {
  if (!changesSomething(action)) return answer.notApplicable("Nothing would be changed.");
  const track = trackOf(asked, action);
  if (track === null) return answer.notApplicable("A person asks, who need not earn it.");
  const terms = asked.policy.document.autonomy;
  if (terms.first_reviews === 0) return answer.notApplicable("The policy lets agents act from the first decision on.");
  const standing = standingOf(asked, action) ?? firstStanding(track);
  const { reviewed } = standing;
  const measured = { observed: reviewed, limit: terms.first_reviews, headroom: reviewed - terms.first_reviews };
  // What is lost counts at once; what is earned, once it is recorded.
  const level = Math.min(standing.level, earnedLevel(standing, terms));
  if (level >= 2) return answer.pass(`The agent has earned level ${level} for this.`, measured);
  const more = cleanToGo(standing, terms);
  const toGo = more === null ? "" : `; ${more} more clean ${more === 1 ? "approval" : "approvals"} to level 2`;
  return answer.fail(`A person has answered ${reviewed} of the agent's first decisions of this kind${toGo}.`, measured);
}

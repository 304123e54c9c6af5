import { changesSomething } from "../action.ts";
import { asksToAct } from "../question.ts";
import { answersOf } from "./answers.ts";
import type { Case, Finding } from "./rule.ts";

/** The rules about any proposal, whatever it would do. */

const reason = answersOf("reason.missing", "reject", "count");
const claims = answersOf("claims.unverified", "escalate", "count");
const status = answersOf("campaign.status", "reject", "text");
const autonomy = answersOf("autonomy.level", "recommend", "level");

export function reasonMissing(case_: Case): Finding {
  const observed = case_.reason.trim().length;
  const measured = { observed, limit: 1, headroom: observed - 1 };
  return observed > 0
    ? reason.pass("A reason is given.", measured)
    : reason.fail("No reason is given: say why this should be done.", measured);
}

export function claimsUnverified(case_: Case): Finding {
  const wrong = case_.claims.filter(({ verified }) => !verified);
  const measured = { observed: wrong.length, limit: 0, headroom: -wrong.length };
  if (wrong.length === 0) return claims.pass("Every number in the reason is borne out by evidence.", measured);
  const texts = wrong.map(({ text }) => `“${text}”`).join(", ");
  return claims.fail(`No evidence bears out ${texts}: a person must look at the reason.`, measured);
}

export function campaignStatus({ action, asked }: Case): Finding {
  const observed = asked.facts.campaign.status;
  if (!changesSomething(action)) return status.notApplicable("Nothing would be changed.");
  if (observed !== "ended") return status.pass(`The campaign is ${observed}.`, { observed });
  return status.fail("The campaign has ended: nothing can be changed in it any more.", { observed });
}

/** At level 1, and in answer to a question for information, an action is only ever a recommendation. */
export function autonomyLevel({ action, asked }: Case): Finding {
  if (!changesSomething(action)) return autonomy.notApplicable("Nothing would be changed.");
  const measured = { observed: asked.autonomy, limit: 2, headroom: asked.autonomy - 2 };
  if (asked.autonomy < 2) return autonomy.fail("At autonomy level 1 every action is a person's call.", measured);
  if (asksToAct(asked.question)) return autonomy.pass(`Autonomy level ${asked.autonomy} lets it act.`, measured);
  return autonomy.fail("The question asks for information, so an action is only recommended.", measured);
}

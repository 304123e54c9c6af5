import { asksToAct } from "../question.ts";
import type { Asked } from "../asked.ts";
import type { ChangeKind } from "../campaign.ts";
import { durationMs, SECOND_MS } from "../time.ts";
import { answersOf } from "./answers.ts";
import type { Finding } from "./rule.ts";
import { lengthOf, named } from "./wording.ts";

const answer = answersOf("conflict.other_actor", "defer", "seconds");

const CHANGED: Readonly<Record<ChangeKind, string>> = {
  budget: "changed the budget",
  status: "changed the status",
  targeting: "changed the targeting",
  audience: "changed the audience",
};

/**
 * Two actors who work on one campaign undo each other (guide L436-456): what somebody else changed less than the
 * window ago is left alone. One's own changes are the cooldown's matter.
 */
export function conflict({ question, facts, policy, caller, now }: Asked): Finding {
  if (!asksToAct(question)) return answer.notApplicable("The question is for information only.");
  const windowMs = durationMs(policy.document.conflict.window);
  const limit = Math.ceil(windowMs / SECOND_MS);
  const [last] = facts.changes
    .filter((change) => change.actor !== caller.agent && change.at > now - windowMs)
    .toSorted((a, b) => b.at - a.at);
  if (!last) return answer.pass(`Nobody else changed the campaign in the last ${lengthOf(windowMs)}.`, { limit });
  const ageMs = Math.max(0, now - last.at);
  const observed = Math.floor(ageMs / SECOND_MS);
  return answer.fail(
    `Left alone: ${named(last.actor)} ${CHANGED[last.kind]} ${lengthOf(ageMs)} ago; other actors' changes are left alone for ${lengthOf(windowMs)}.`,
    { observed, limit, headroom: observed - limit, retryAt: last.at + windowMs },
  );
}

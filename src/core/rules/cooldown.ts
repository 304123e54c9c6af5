import type { Change } from "../campaign.ts";
import { precedenceOf, precedenceOfActor } from "../authority/precedence.ts";
import { durationMs, SECOND_MS } from "../time.ts";
import { answersOf } from "./answers.ts";
import type { Case, Finding } from "./rule.ts";
import { isFreeUndo } from "./undo.ts";
import { lengthOf, named } from "./wording.ts";

const answer = answersOf("budget.cooldown", "defer", "seconds");

/**
 * One change of what a campaign may spend in six hours (guide L58), whoever made it; but an agent goes over what one below it
 * did, or precedence would mean nothing for six hours (guide L466). A pause only lowers spend and may
 * skip it where the policy says so; starting again never may, nor soon after the status changed.
 */
export function budgetCooldown({ action, asked }: Case): Finding {
  const { cooldown, cooldown_skips_pause } = asked.policy.document.budget;
  const concerned =
    action.type === "adjust_campaign_budget" ||
    action.type === "resume_campaign" ||
    (action.type === "pause_campaign" && !cooldown_skips_pause);
  if (!concerned) return answer.notApplicable("The cooldown does not concern this action.");
  if (isFreeUndo(action, asked)) return answer.notApplicable("It takes back a change, which need not wait.");
  const { document } = asked.policy;
  const mine = precedenceOf(document, asked.caller);
  const counts = ({ kind, actor }: Change) =>
    (kind === "budget" || (kind === "status" && action.type === "resume_campaign")) &&
    (actor === asked.caller.agent || precedenceOfActor(document, actor) >= mine);
  const cooldownMs = durationMs(cooldown);
  const limit = cooldownMs / SECOND_MS;
  const [last] = asked.facts.changes
    .filter((change) => counts(change) && change.at > asked.now - cooldownMs)
    .toSorted((a, b) => b.at - a.at);
  if (!last) return answer.pass(`No such change in the last ${lengthOf(cooldownMs)}.`, { limit });
  const ageMs = Math.max(0, asked.now - last.at);
  const observed = Math.floor(ageMs / SECOND_MS);
  return answer.fail(
    `The ${last.kind} was changed ${lengthOf(ageMs)} ago (by ${named(last.actor)}); one change in ${lengthOf(cooldownMs)} is allowed.`,
    { observed, limit, headroom: observed - limit, retryAt: last.at + cooldownMs },
  );
}

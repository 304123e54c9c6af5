import type { Action } from "../action.ts";
import type { Asked } from "../asked.ts";
import type { Change } from "../campaign.ts";
import { durationMs, SECOND_MS } from "../time.ts";
import { answersOf } from "./answers.ts";
import type { Case, Finding } from "./rule.ts";
import { lengthOf, named } from "./wording.ts";

const answer = answersOf("budget.cooldown", "defer", "seconds");

/** A person may take anything back at once; an agent only what does not raise the spend. */
function isUndo(action: Action, { undoes, caller, facts }: Asked): boolean {
  if (undoes === null) return false;
  if (caller.kind === "human") return true;
  return action.type === "adjust_campaign_budget" && action.newDailyBudget.amount < facts.campaign.dailyBudget.amount;
}

/**
 * One change of what a campaign may spend in six hours, whoever made it (guide L58). A pause only lowers spend and may
 * skip it where the policy says so; starting again never may, nor soon after the status changed.
 */
export function budgetCooldown({ action, asked }: Case): Finding {
  const { cooldown, cooldown_skips_pause } = asked.policy.document.budget;
  const concerned =
    action.type === "adjust_campaign_budget" ||
    action.type === "resume_campaign" ||
    (action.type === "pause_campaign" && !cooldown_skips_pause);
  if (!concerned) return answer.notApplicable("The cooldown does not concern this action.");
  if (isUndo(action, asked)) return answer.notApplicable("It takes back a change, which need not wait.");
  const counts = ({ kind }: Change) => kind === "budget" || (kind === "status" && action.type === "resume_campaign");
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

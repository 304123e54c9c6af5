import { type Action, type Before, REVERSIBLE } from "./action.ts";
import type { Asked } from "./asked.ts";
import { judgeAction } from "./candidates.ts";
import type { Ruling } from "./decision.ts";
import type { Claim } from "./evidence.ts";
import type { Campaign } from "./campaign.ts";
import type { Sourced } from "./proposal.ts";
import type { Finding } from "./rules/rule.ts";
import { expiryOf } from "./expiry.ts";
import { effectOf, isEmergencyStop, outcomeOf } from "./verdict.ts";
import type { Instant } from "./time.ts";

/** What was found about a proposal: its reason with unverified numbers struck, and every rule's answer. */
interface Examined {
  readonly checked: { readonly reason: string; readonly claims: readonly Claim[] };
  readonly findings: readonly Finding[];
}

/** Draws the conclusion: the outcome, and all that a decision says besides. Pure; nothing is looked up. */
export function settle(asked: Asked, sourced: Sourced, { checked, findings }: Examined): Ruling {
  const { action, alternatives } = sourced.proposal;
  const outcome = outcomeOf(action, findings, asked);
  const retryAt = outcome === "deferred" ? latestRetry(findings) : null;
  return {
    asked,
    sourced,
    outcome,
    action,
    before: beforeOf(action, asked.facts.campaign),
    reversible: action !== null && REVERSIBLE[action.type],
    reason: checked.reason,
    claims: checked.claims,
    findings: isEmergencyStop(action, asked) ? findings.map(waived) : findings,
    alternatives: alternatives.map((alternative) => judgeAction(asked, alternative)),
    retryAt,
    ...expiryOf({ asked, sourced, findings, outcome, retryAt }),
  };
}

function beforeOf(action: Action | null, { status, dailyBudget }: Campaign): Before | null {
  if (action?.type === "adjust_campaign_budget") return { dailyBudget };
  return action?.type === "pause_campaign" || action?.type === "resume_campaign" ? { status } : null;
}

/** When the last of the reasons to wait is over. */
function latestRetry(findings: readonly Finding[]): Instant | null {
  const retries = findings
    .filter((finding) => effectOf(finding) === "defer")
    .map(({ retryAt }) => retryAt)
    .filter((retryAt) => retryAt !== null);
  return retries.length === 0 ? null : Math.max(...retries);
}

/** Over an emergency stop no rule stands, but the record keeps what it would have said. */
const waived = (finding: Finding): Finding => (effectOf(finding) === null ? finding : { ...finding, status: "waived" });

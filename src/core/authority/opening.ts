import { changesSomething } from "../action.ts";
import type { Campaign } from "../campaign.ts";
import type { Decision, Outcome, Ruling } from "../decision.ts";
import type { ApprovalId, DecisionId } from "../ids.ts";
import type { PolicyDocument } from "../policy.ts";
import type { Route } from "../policy-authority.ts";
import { asksToAct } from "../question.ts";
import { amountIn } from "../rules/own.ts";
import { durationMs } from "../time.ts";
import type { Approval } from "./approval.ts";

/** Outcomes that a person can turn into a yes. What is rejected, deferred or abstained, nobody approves. */
const A_PERSONS_CALL: ReadonlySet<Outcome> = new Set(["pending_approval", "escalated", "recommended"]);

/** Whether the decision is one that would change something now, and nothing but a person's yes is missing. */
export const asksAPerson = (ruling: Ruling): boolean => isEffective(ruling) && A_PERSONS_CALL.has(ruling.outcome);

/** Whether it lets its caller act at once. */
export const letsAct = (ruling: Ruling): boolean => isEffective(ruling) && ruling.outcome === "authorized";

const isEffective = ({ asked, action }: Ruling): boolean =>
  asked.mode === "live" && asksToAct(asked.question) && action !== null && changesSomething(action);

/** Who is responsible, first to last resort; null: the policy names nobody. `stakeMinor` is the larger daily budget. */
export function stakeholdersOf(
  policy: PolicyDocument,
  campaign: Campaign,
  stakeMinor: number,
): readonly string[] | null {
  const matches = ({ account_id, owner, up_to }: Route): boolean => {
    const most = up_to && amountIn(up_to, campaign.dailyBudget.currency);
    return (
      (account_id === null || account_id === campaign.accountId) &&
      (owner === null || owner === campaign.owner) &&
      (up_to === null || (most !== null && stakeMinor <= most))
    );
  };
  return policy.approvals.routes.find(matches)?.to ?? null;
}

/** The larger of the daily budgets before and after. */
export const stakeOf = ({ action, asked }: Ruling): number => {
  const { amount } = asked.facts.campaign.dailyBudget;
  return action?.type === "adjust_campaign_budget" ? Math.max(amount, action.newDailyBudget.amount) : amount;
};

/** The approval that the decision opens. Null: nobody is responsible. */
export function approvalFor({ id: decisionId, ruling, ...digests }: Decision, id: ApprovalId): Approval | null {
  const { asked } = ruling;
  const { approvals } = asked.policy.document;
  const assignees = stakeholdersOf(asked.policy.document, asked.facts.campaign, stakeOf(ruling));
  if (assignees === null || digests.actionDigest === null) return null;
  const { agent, keyId, kind } = asked.caller;
  const after = (duration: string) => asked.now + durationMs(duration);
  const expiresAt = after(approvals.expires_after);
  const before = (at: number) => (at < expiresAt ? at : null);
  return {
    id,
    campaignId: asked.facts.campaign.id,
    decisionId,
    status: "pending",
    version: 1,
    actionDigest: digests.actionDigest,
    evidenceDigest: digests.evidenceDigest,
    policyVersion: asked.policy.version,
    requester: { agent, keyId, kind },
    assignees,
    stage: 0,
    quorum: approvals.quorum,
    votes: [],
    createdAt: asked.now,
    remindAt: before(after(approvals.remind_after)),
    escalateAt: assignees.length > 1 ? before(after(approvals.escalate_after)) : null,
    expiresAt,
    resolvedAt: null,
    supersededBy: null,
  };
}

/** The same approval, put aside for a newer decision. */
export const superseded = (approval: Approval, by: DecisionId | null, at: number): Approval => ({
  ...approval,
  status: "superseded",
  version: approval.version + 1,
  resolvedAt: at,
  supersededBy: by,
});

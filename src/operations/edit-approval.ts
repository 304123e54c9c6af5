import { fromActionWire } from "../contract/action.ts";
import { digestOf, editRequestSchema } from "../contract/approval-answers.ts";
import { approvalIdSchema } from "../contract/approval.ts";
import { decisionSchema } from "../contract/decision.ts";
import type { Action } from "../core/action.ts";
import { PROPOSED } from "../core/ask.ts";
import { superseded } from "../core/authority/opening.ts";
import type { ApprovalId, DecisionId } from "../core/ids.ts";
import { fail, ok } from "../core/result.ts";
import { ANSWER_FAILURES, answerApproval, commitTurn } from "./answer-approval.ts";
import { proposedBy } from "./judge.ts";
import { defineOperation } from "./operation.ts";
import { reviewOf, settleStanding } from "./review.ts";
import { type Matter, ruleOn, RULING_FAILURES } from "./rule-on.ts";
import { currencyMismatch } from "./ruling-failures.ts";

export const editApproval = defineOperation({
  name: "edit_approval",
  method: "post",
  path: "/approvals/{id}/edit",
  scope: "approvals:resolve",
  summary: "Put another action in its place",
  description:
    "Makes a new decision on your action, with you as the one who proposes it, and supersedes the approval. All rules apply to it; where it needs a person, that is somebody else than you. The agent has earned less.",
  params: approvalIdSchema,
  body: editRequestSchema,
  response: decisionSchema,
  failures: [...ANSWER_FAILURES, ...RULING_FAILURES],
  async run(world, caller, { params: { id }, body, ifMatch }) {
    const action = fromActionWire(body.action);
    const aside = await answerApproval(world, caller, {
      id,
      ifMatch,
      event: ({ document }) => ({
        do: "edit",
        by: caller,
        actionDigest: digestOf(body),
        assigneesOnly: document.approvals.assignees_only,
        supersededBy: null,
      }),
      async attempt(turn) {
        const { approval, decision, now } = turn;
        const campaign = await world.campaigns.get(caller.workspace, approval.campaignId);
        const currency = campaign?.dailyBudget.currency;
        if (currency !== undefined && isInOther(action, currency)) return fail(currencyMismatch(currency));
        const newId = world.secrets.id("dec", now);
        const { workspace } = caller;
        const review = await reviewOf(world, { workspace, body: decision }, "not_clean");
        const committed = await commitTurn(world, caller, {
          turn: { ...turn, next: superseded(approval, newId, now) },
          kind: "approval_resolved",
          ...review,
          owed: { reply: fail(halfway(approval.id, newId)), isLast: false },
        });
        if (committed.ok) await settleStanding(world, { workspace, body: decision });
        return committed.ok ? ok({ newId, decision }) : committed;
      },
    });
    if (!aside.ok) return aside;
    const { newId, decision } = aside.value;
    const matter: Matter = {
      id: newId,
      campaignId: decision.campaign_id,
      question: PROPOSED,
      action,
      mode: decision.mode,
      maxAutonomy: undefined,
      criticality: decision.criticality,
      context: decision.context,
      emergency: false,
      undoes: null,
      fresh: false,
      propose: (asked) => proposedBy(asked, action, body.reason ?? "A person changed what was proposed."),
    };
    return ruleOn(world, caller, matter);
  },
});

/** Owed should nothing more come of it: the new decision is the second thing that is recorded. */
const halfway = (id: ApprovalId, newId: DecisionId) =>
  ({
    code: "approval_resolved",
    detail: `${id} was superseded by your edit. If there is no ${newId}, the service ended before it was made: put your action with POST /judge.`,
  }) as const;

const isInOther = (action: Action, currency: string): boolean =>
  action.type === "adjust_campaign_budget" && action.newDailyBudget.currency !== currency;

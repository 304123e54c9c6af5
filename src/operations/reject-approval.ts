import { answerRequestSchema, digestOf } from "../contract/approval-answers.ts";
import { approvalIdSchema, approvalSchema } from "../contract/approval.ts";
import { lastly } from "../core/reply.ts";
import { ok } from "../core/result.ts";
import { ANSWER_FAILURES, answerApproval, approvalAnswer, commitTurn } from "./answer-approval.ts";
import { defineOperation } from "./operation.ts";
import { reviewOf, settleStanding } from "./review.ts";

export const rejectApproval = defineOperation({
  name: "reject_approval",
  method: "post",
  path: "/approvals/{id}/reject",
  scope: "approvals:resolve",
  summary: "Say no to an action",
  description:
    "One no is enough, whatever the quorum. Nothing is done, and the agent has earned less. Only a key of kind human, and never whoever caused the request.",
  params: approvalIdSchema,
  body: answerRequestSchema,
  response: approvalSchema,
  answerFields: ["ETag"],
  failures: ANSWER_FAILURES,
  run: (world, caller, { params: { id }, body, ifMatch }) =>
    answerApproval(world, caller, {
      id,
      ifMatch,
      event: ({ document }) => ({
        do: "reject",
        by: caller,
        actionDigest: digestOf(body),
        assigneesOnly: document.approvals.assignees_only,
        comment: body.comment ?? null,
      }),
      async attempt(turn) {
        const { workspace } = caller;
        const review = await reviewOf(world, { workspace, body: turn.decision }, "not_clean");
        const answer = approvalAnswer(turn.next, turn.decision);
        const owed = lastly(answer);
        const committed = await commitTurn(world, caller, { turn, kind: "approval_resolved", ...review, owed });
        if (committed.ok) await settleStanding(world, { workspace, body: turn.decision });
        return committed.ok ? ok(answer) : committed;
      },
    }),
});

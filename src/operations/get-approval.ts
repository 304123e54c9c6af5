import { approvalIdSchema, approvalSchema } from "../contract/approval.ts";
import { fail, ok } from "../core/result.ts";
import { approvalAnswer, approvalNotFound, readApproval } from "./answer-approval.ts";
import { defineOperation } from "./operation.ts";
import { recordedDecision } from "./recorded-decision.ts";

export const getApproval = defineOperation({
  name: "get_approval",
  method: "get",
  path: "/approvals/{id}",
  scope: "approvals:read",
  summary: "Read what waits for a person",
  description:
    "All that a person is to see before they answer, as the decision recorded it. Answer with its ETag and its `action_digest`.",
  params: approvalIdSchema,
  response: approvalSchema,
  answerFields: ["ETag"],
  failures: ["approval_not_found"],
  async run(world, { workspace }, { params: { id } }) {
    const approval = await readApproval(world, workspace, id);
    if (approval === null) return fail(approvalNotFound(id));
    return ok(approvalAnswer(approval, await recordedDecision(world, workspace, approval.decisionId)));
  },
});

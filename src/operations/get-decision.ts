import { z } from "zod";
import { type ApprovalId, isDecisionId } from "../core/ids.ts";
import { fail, ok } from "../core/result.ts";
import { decisionNowSchema, toCurrentView } from "../contract/decision-now.ts";
import { fromRecord } from "../contract/decision-view.ts";
import { defineOperation } from "./operation.ts";
import { receiptOf } from "./receipt.ts";

const idSchema = z
  .string()
  .max(64)
  .meta({ description: "The decision's id.", example: "dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" });

export const getDecision = defineOperation({
  name: "get_decision",
  method: "get",
  path: "/decisions/{id}",
  scope: "decisions:read",
  summary: "Read a decision as it was answered",
  description:
    "The recorded answer, unchanged, with its place in the ledger, and beside it in `current` what has become of it.",
  params: z.strictObject({ id: idSchema }),
  response: decisionNowSchema,
  failures: ["decision_not_found"],
  async run(world, { workspace }, { params: { id } }) {
    const { ledger, approvals, executions } = world;
    const recorded = isDecisionId(id) ? await ledger.decision(workspace, id) : null;
    if (recorded === null || !isDecisionId(id)) return fail(decisionNotFound(id));
    const bare = fromRecord(recorded);
    const receipt = await receiptOf(world, workspace, { ...recorded, at: bare.created_at });
    const view = { ...bare, ledger: { ...bare.ledger, receipt } };
    const [approval, own] = await Promise.all([
      isApprovalId(view.task_id) ? approvals.get(workspace, view.task_id) : null,
      executions.ofDecision(workspace, id),
    ]);
    return ok({ view: { ...view, current: toCurrentView(approval, own) } });
  },
});

const isApprovalId = (text: string | null): text is ApprovalId => text?.startsWith("apr_") ?? false;

export const decisionNotFound = (id: string) =>
  ({ code: "decision_not_found", detail: `There is no decision ${JSON.stringify(id)} in this workspace.` }) as const;

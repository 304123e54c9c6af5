import { z } from "zod";
import { approvalSchema, toApprovalView } from "../contract/approval.ts";
import { idSchema, listSchema, pageQuerySchema } from "../contract/wire.ts";
import { APPROVAL_STATUSES } from "../core/authority/approval.ts";
import { listPage } from "./list-page.ts";
import { defineOperation } from "./operation.ts";
import { recordedDecision } from "./recorded-decision.ts";

export const listApprovals = defineOperation({
  name: "list_approvals",
  method: "get",
  path: "/approvals",
  scope: "approvals:read",
  summary: "List approvals, newest first",
  description: "What waits for a person, and what became of it. The filters narrow each other.",
  query: pageQuerySchema.extend({
    status: z.enum(APPROVAL_STATUSES).optional(),
    assignee: idSchema.optional().meta({ description: "Whose turn it is, by name; `me` is your key's own name." }),
    campaign_id: idSchema.optional(),
  }),
  response: listSchema(approvalSchema),
  failures: [],
  async run(world, { workspace, agent }, { query }) {
    const { status, assignee, campaign_id: campaignId } = query;
    const filter = {
      ...(status !== undefined && { status }),
      ...(assignee !== undefined && { assignee: assignee === "me" ? agent : assignee }),
      ...(campaignId !== undefined && { campaignId }),
    };
    const page = await world.approvals.list(workspace, filter, { limit: query.limit, cursor: query.cursor ?? null });
    const items = await Promise.all(
      (page?.items ?? []).map(async (approval) =>
        toApprovalView(approval, await recordedDecision(world, workspace, approval.decisionId)),
      ),
    );
    return listPage(page && { ...page, items }, (view) => view);
  },
});

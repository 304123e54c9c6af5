import { OUTCOMES } from "../core/decision.ts";
import { z } from "zod";
import { decisionSchema } from "../contract/decision.ts";
import { fromInstantWire, idSchema, instantSchema, listSchema, pageQuerySchema } from "../contract/wire.ts";
import { fromRecord } from "../contract/decision-view.ts";
import { listPage } from "./list-page.ts";
import { defineOperation } from "./operation.ts";

export const listDecisions = defineOperation({
  name: "list_decisions",
  method: "get",
  path: "/decisions",
  scope: "decisions:read",
  summary: "List decisions, newest first",
  description: "Decisions as they were answered. The filters narrow each other; `from` is inclusive, `to` exclusive.",
  query: pageQuerySchema.extend({
    campaign_id: idSchema.optional(),
    outcome: z.enum(OUTCOMES).optional(),
    agent_id: idSchema.optional(),
    from: instantSchema.optional(),
    to: instantSchema.optional(),
  }),
  response: listSchema(decisionSchema),
  failures: [],
  async run({ ledger }, { workspace }, { query }) {
    const filter = {
      ...(query.campaign_id !== undefined && { campaignId: query.campaign_id }),
      ...(query.outcome !== undefined && { outcome: query.outcome }),
      ...(query.agent_id !== undefined && { agent: query.agent_id }),
      ...(query.from !== undefined && { from: fromInstantWire(query.from) }),
      ...(query.to !== undefined && { to: fromInstantWire(query.to) }),
    };
    const page = await ledger.decisions(workspace, filter, { limit: query.limit, cursor: query.cursor ?? null });
    return listPage(page, fromRecord);
  },
});

import { campaignSchema, toCampaignView } from "../contract/campaign.ts";
import { listSchema, pageQuerySchema, toListView } from "../contract/wire.ts";
import { ok } from "../core/result.ts";
import { defineOperation } from "./operation.ts";

export const listCampaigns = defineOperation({
  name: "list_campaigns",
  method: "get",
  path: "/campaigns",
  scope: "campaigns:read",
  summary: "List campaigns",
  description: "In order of id, without metrics: `GET /campaigns/{id}` has those.",
  query: pageQuerySchema,
  response: listSchema(campaignSchema),
  failures: [],
  async run({ campaigns }, { workspace }, { query }) {
    const page = await campaigns.list(workspace, { limit: query.limit, cursor: query.cursor ?? null });
    return ok({ view: toListView(page, toCampaignView) });
  },
});

import { campaignSchema, toCampaignView } from "../contract/campaign.ts";
import { listSchema, pageQuerySchema } from "../contract/wire.ts";
import { listPage } from "./list-page.ts";
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
  async run({ campaigns }, { workspace }, { query: { limit, cursor = null } }) {
    return listPage(await campaigns.list(workspace, { limit, cursor }), toCampaignView);
  },
});

import { z } from "zod";
import { toCampaignView } from "../contract/campaign.ts";
import { listedCampaignSchema, toListedCampaign, weekSince } from "../contract/campaign-report.ts";
import { listSchema, pageQuerySchema } from "../contract/wire.ts";
import { listPage } from "./list-page.ts";
import { defineOperation } from "./operation.ts";

export const listCampaigns = defineOperation({
  name: "list_campaigns",
  method: "get",
  path: "/campaigns",
  scope: "campaigns:read",
  summary: "List campaigns",
  description:
    "In order of id; with `metrics=true` each with its metrics over the last 7 full days and the targets that it is held to. `GET /campaigns/{id}` has the days.",
  query: pageQuerySchema.extend({
    metrics: z.enum(["true", "false"]).optional().meta({ description: "With the last 7 full days of each." }),
  }),
  response: listSchema(listedCampaignSchema),
  failures: [],
  async run({ campaigns, policies, clock }, { workspace }, { query: { limit, cursor = null, metrics } }) {
    const page = await campaigns.list(workspace, { limit, cursor });
    if (metrics !== "true" || page === null) return listPage(page, toCampaignView);
    const now = clock.now();
    const ids = page.items.map(({ id }) => id);
    const [days, { document: policy }] = await Promise.all([
      campaigns.daysOf(workspace, ids, weekSince(now)),
      policies.current(workspace),
    ]);
    return listPage(page, (campaign) => toListedCampaign(campaign, days.get(campaign.id) ?? [], { now, policy }));
  },
});

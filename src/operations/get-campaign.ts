import { z } from "zod";
import { campaignReportSchema, reportSince, toCampaignReport } from "../contract/campaign-report.ts";
import { idSchema } from "../contract/wire.ts";
import { fail, ok } from "../core/result.ts";
import { campaignNotFound } from "./campaign-not-found.ts";
import { defineOperation } from "./operation.ts";

export const getCampaign = defineOperation({
  name: "get_campaign",
  method: "get",
  path: "/campaigns/{id}",
  scope: "campaigns:read",
  summary: "Read a campaign with its metrics",
  description:
    "The campaign, its metrics over the last 7 full days, totals, the days themselves, and how old and how complete the data is.",
  params: z.strictObject({ id: idSchema }),
  response: campaignReportSchema,
  failures: ["campaign_not_found"],
  async run({ clock, campaigns }, { workspace }, { params: { id } }) {
    const now = clock.now();
    const history = await campaigns.recent(workspace, id, reportSince(now));
    return history === null ? fail(campaignNotFound(id)) : ok({ view: toCampaignReport(history, now) });
  },
});

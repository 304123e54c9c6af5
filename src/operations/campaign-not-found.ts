import type { Failure } from "../core/failure.ts";
import type { CampaignId } from "../core/ids.ts";

export const campaignNotFound = (id: CampaignId): Failure<"campaign_not_found"> => ({
  code: "campaign_not_found",
  detail: `There is no campaign "${id}" here. Store it with PUT /campaigns/{id}, or list those that exist with GET /campaigns.`,
});

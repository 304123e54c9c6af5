import { z } from "zod";
import { CAMPAIGN_STATUSES } from "../core/campaign.ts";
import type { DecisionBody } from "./decision.ts";
import { moneySchema } from "./wire.ts";

export const changeLineSchema = z.union([
  z.object({ field: z.literal("daily_budget"), before: moneySchema.nullable(), after: moneySchema }),
  z.object({
    field: z.literal("status"),
    before: z.enum(CAMPAIGN_STATUSES).nullable(),
    after: z.enum(CAMPAIGN_STATUSES),
  }),
  z.object({ field: z.literal("audience"), before: z.null(), after: z.string() }),
]);

export type ChangeLine = z.infer<typeof changeLineSchema>;

/** What would be different once the action is carried out. */
export function diffOf(action: DecisionBody["action"]): ChangeLine[] {
  switch (action?.type) {
    case "adjust_campaign_budget":
      return [{ field: "daily_budget", before: action.before?.daily_budget ?? null, after: action.new_daily_budget }];
    case "pause_campaign":
      return [{ field: "status", before: action.before?.status ?? null, after: "paused" }];
    case "resume_campaign":
      return [{ field: "status", before: action.before?.status ?? null, after: "active" }];
    case "create_audience":
      return [{ field: "audience", before: null, after: `created: ${action.name}` }];
    case "exclude_audience":
      return [{ field: "audience", before: null, after: `excluded: ${action.audience_id}` }];
    default:
      return [];
  }
}

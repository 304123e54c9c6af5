import type { Action, Before } from "../action.ts";
import type { Campaign, ChangeKind } from "../campaign.ts";
import type { Money } from "../money.ts";

/** What a platform shows of a campaign. */
interface Shown {
  readonly status: Campaign["status"];
  readonly dailyBudget: Money;
}

/** The part of a campaign that an action sets; null for one that sets neither budget nor status. */
export function afterOf(action: Action): Before | null {
  switch (action.type) {
    case "pause_campaign":
      return { status: "paused" };
    case "resume_campaign":
      return { status: "active" };
    case "adjust_campaign_budget":
      return { dailyBudget: action.newDailyBudget };
    default:
      return null;
  }
}

/** Whether the platform shows this part. */
export const shows = ({ status, dailyBudget }: Shown, part: Before): boolean =>
  (part.status === undefined || part.status === status) &&
  (part.dailyBudget === undefined ||
    (part.dailyBudget.amount === dailyBudget.amount && part.dailyBudget.currency === dailyBudget.currency));

/** The campaign with the part set. */
export const withPart = (campaign: Campaign, part: Before, updatedAt: number): Campaign => ({
  ...campaign,
  ...(part.status !== undefined && { status: part.status }),
  ...(part.dailyBudget !== undefined && { dailyBudget: part.dailyBudget }),
  updatedAt,
});

/** The action that puts back what stood; null when nothing recorded says how. */
export function inverseOf({ status, dailyBudget }: Before): Action | null {
  if (dailyBudget !== undefined) return { type: "adjust_campaign_budget", newDailyBudget: dailyBudget };
  if (status === "active") return { type: "resume_campaign" };
  return status === "paused" ? { type: "pause_campaign" } : null;
}

export const changeKindOf = ({ dailyBudget }: Before): ChangeKind => (dailyBudget === undefined ? "status" : "budget");

/** The part as a reported change states it. */
export const statedPart = ({ status, dailyBudget }: Before): Money | string | null => dailyBudget ?? status ?? null;

import { z } from "zod";
import type { Action, Before } from "../core/action.ts";
import { CAMPAIGN_STATUSES } from "../core/campaign.ts";
import { idSchema, moneySchema, textSchema, toMoneyView } from "./wire.ts";

const consentSchema = z.boolean().nullable().optional().meta({
  description: "Whether every person concerned has agreed to this use of their data. Missing: the decision abstains.",
});

/** The closed set of actions, as a caller proposes one. */
export const actionSchema = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("pause_campaign") }),
    z.strictObject({ type: z.literal("resume_campaign") }),
    z.strictObject({
      type: z.literal("adjust_campaign_budget"),
      new_daily_budget: moneySchema.meta({ description: "The whole new daily budget, not the difference." }),
    }),
    z.strictObject({ type: z.literal("create_audience"), name: textSchema(200), consent: consentSchema }),
    z.strictObject({ type: z.literal("exclude_audience"), audience_id: idSchema, consent: consentSchema }),
    z.strictObject({ type: z.literal("escalate_decision") }),
    z.strictObject({ type: z.literal("no_action") }),
  ])
  .meta({ id: "Action", description: "What is proposed, with absolute values. A closed set." });

type ActionWire = z.infer<typeof actionSchema>;

export function fromActionWire(wire: ActionWire): Action {
  switch (wire.type) {
    case "adjust_campaign_budget":
      return { type: wire.type, newDailyBudget: wire.new_daily_budget };
    case "create_audience":
      return { type: wire.type, name: wire.name, consent: wire.consent ?? null };
    case "exclude_audience":
      return { type: wire.type, audienceId: wire.audience_id, consent: wire.consent ?? null };
    default:
      return wire;
  }
}

export function toActionView(action: Action): ActionWire {
  switch (action.type) {
    case "adjust_campaign_budget":
      return { type: action.type, new_daily_budget: toMoneyView(action.newDailyBudget) };
    case "create_audience":
      return { type: action.type, name: action.name, consent: action.consent };
    case "exclude_audience":
      return { type: action.type, audience_id: action.audienceId, consent: action.consent };
    default:
      return { type: action.type };
  }
}

export const beforeSchema = z
  .object({ status: z.enum(CAMPAIGN_STATUSES).optional(), daily_budget: moneySchema.optional() })
  .meta({ description: "What the action would replace, as it stood." });

export const toBeforeView = ({ status, dailyBudget }: Before): z.infer<typeof beforeSchema> => ({
  ...(status && { status }),
  ...(dailyBudget && { daily_budget: toMoneyView(dailyBudget) }),
});

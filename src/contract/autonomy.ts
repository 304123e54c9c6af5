import { z } from "zod";
import { CHANGING_ACTIONS } from "../core/action.ts";
import type { Mute, Standing } from "../core/authority/autonomy.ts";
import { boundOf, cleanToGo } from "../core/authority/earned.ts";
import type { PolicyDocument } from "../core/policy.ts";
import { idSchema, instantSchema, textSchema, toInstantView } from "./wire.ts";

/** What agents have earned, on the wire. */

const trackFields = {
  agent: textSchema(64).meta({ description: "The name of its key." }),
  action_type: z.enum(CHANGING_ACTIONS),
  account_id: idSchema.nullable().meta({ description: "Null: campaigns without an account." }),
};

export const level3RequestSchema = z.strictObject(trackFields).meta({
  id: "Level3Request",
  example: { agent: "campaign_optimiser", action_type: "adjust_campaign_budget", account_id: "acc-1" },
});

export const demoteRequestSchema = z.strictObject({ ...trackFields, reason: textSchema(500) }).meta({
  id: "DemoteRequest",
  example: {
    agent: "campaign_optimiser",
    action_type: "adjust_campaign_budget",
    account_id: "acc-1",
    reason: "It raised the wrong campaigns.",
  },
});

export const clearMuteRequestSchema = z
  .strictObject({ campaign_id: idSchema })
  .meta({ id: "ClearMuteRequest", example: { campaign_id: "123" } });

export const standingSchema = z
  .object({
    object: z.literal("standing"),
    agent: z.string(),
    action_type: z.string(),
    account_id: z.string().nullable(),
    major: z.int().meta({ description: "Of the policy: raised, it is earned anew." }),
    level: z
      .int()
      .meta({ description: "1: a person answers each · 2: acts inside the rules · 3: two administrators let it." }),
    reviewed: z.int().meta({ description: "Decisions that a person answered; expired ones do not count." }),
    clean: z.int().meta({ description: "Of these, agreed to unedited." }),
    bound: z.number().meta({ description: "Wilson 95 % lower bound of the clean share." }),
    last: z
      .object({ reviews: z.int(), clean: z.int() })
      .meta({ description: "The last reviews, on which the level is lost." }),
    threshold: z.object({ reviews: z.int(), bound: z.number(), lost_below: z.number(), lost_over: z.int() }),
    to_go: z.string().meta({ example: "14 more clean approvals to level 2" }),
    level3_asked_by: z.string().nullable().meta({ description: "The first of the two administrators." }),
  })
  .meta({ id: "Standing" });

export const muteSchema = z
  .object({ agent: z.string(), campaign_id: z.string(), kind: z.string(), since: instantSchema })
  .meta({ id: "Mute", description: "The same mistake was made twice: a person has to clear it." });

export const autonomySchema = z
  .object({
    object: z.literal("autonomy"),
    ceiling: z.int().meta({ description: "The policy's level, above which nobody acts." }),
    standings: z.array(standingSchema),
    mutes: z.array(muteSchema),
  })
  .meta({ id: "Autonomy" });

type Terms = PolicyDocument["autonomy"];

export const toStandingView = (standing: Standing, terms: Terms): z.infer<typeof standingSchema> => ({
  object: "standing",
  ...toTrack(standing),
  level: standing.level,
  reviewed: standing.reviewed,
  clean: standing.clean,
  bound: Math.round(boundOf(standing) * 10_000) / 10_000,
  last: { reviews: standing.recent.length, clean: [...standing.recent].filter((one) => one === "1").length },
  threshold: {
    reviews: terms.first_reviews,
    bound: terms.promote_at_bp / 10_000,
    lost_below: terms.demote_below_bp / 10_000,
    lost_over: terms.demote_over,
  },
  to_go: toGo(standing, terms),
  level3_asked_by: standing.level3AskedBy,
});

export const toTrack = ({ agent, actionType, accountId, major }: Standing) => ({
  agent,
  action_type: actionType,
  account_id: accountId === "" ? null : accountId,
  major,
});

function toGo(standing: Standing, terms: Terms): string {
  if (standing.major !== terms.major) return "of an older policy: earned anew";
  if (standing.level === 3) return "at the highest level";
  if (standing.level === 2) return "level 3 takes two administrators";
  const more = cleanToGo(standing, terms);
  return more === null
    ? "level 2 is out of reach"
    : `${more} more clean ${more === 1 ? "approval" : "approvals"} to level 2`;
}

export const toMuteView = ({ agent, campaignId, kind, since }: Mute): z.infer<typeof muteSchema> => ({
  agent,
  campaign_id: campaignId,
  kind,
  since: toInstantView(since),
});

/** What the ledger says of a change of level. */
export const toStandingChange = (before: Standing, after: Standing, why: string) => ({
  ...toTrack(after),
  level_before: before.level,
  level: after.level,
  reviewed: before.reviewed,
  clean: before.clean,
  level3_asked_by: after.level3AskedBy,
  why,
});

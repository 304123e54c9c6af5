import { z } from "zod";
import { CHANGING_ACTIONS } from "../core/action.ts";
import { BLOCKS, type Hold, type KillSwitch, type Lease, SWITCH_TARGETS } from "../core/authority/treaty.ts";
import { DAY_MS, HOUR_MS, parseDuration, SECOND_MS } from "../core/time.ts";
import { durationSchema, idSchema, instantSchema, noneOf, textSchema, toInstantView } from "./wire.ts";

/** Holds, leases and kill switches on the wire. */

const between = (least: number, most: number, words: string) =>
  durationSchema.refine((text) => {
    const ms = parseDuration(text) ?? 0;
    return ms >= least && ms <= most;
  }, `must be from ${words}`);

const blocksSchema = z.array(z.enum(BLOCKS)).min(1).max(BLOCKS.length);

export const holdRequestSchema = z
  .strictObject({
    ttl: between(60_000, 7 * DAY_MS, "PT1M to P7D").meta({ description: "It ends by itself after this." }),
    blocks: blocksSchema.meta({ description: "What the others should leave alone." }),
    reason: textSchema(500),
  })
  .meta({
    id: "HoldRequest",
    example: { ttl: "PT2H", blocks: ["increase_budget"], reason: "Reallocating the month's budget." },
  });

export const holdSchema = z
  .object({
    object: z.literal("hold"),
    id: z.string().meta({ example: "hld_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" }),
    campaign_id: z.string(),
    agent: z.string().meta({ description: "Who holds it: the name of the key." }),
    precedence: z.int().meta({ description: "It is heard by all that do not stand above this." }),
    blocks: z.array(z.enum(BLOCKS)),
    reason: z.string(),
    created_at: instantSchema,
    expires_at: instantSchema,
    released_at: instantSchema.nullable(),
  })
  .meta({ id: "Hold" });

export const toHoldView = (hold: Hold): z.infer<typeof holdSchema> => ({
  object: "hold",
  id: hold.id,
  campaign_id: hold.campaignId,
  agent: hold.agent,
  precedence: hold.precedence,
  blocks: [...hold.blocks],
  reason: hold.reason,
  created_at: toInstantView(hold.createdAt),
  expires_at: toInstantView(hold.expiresAt),
  released_at: hold.releasedAt === null ? null : toInstantView(hold.releasedAt),
});

export const holdReleaseSchema = z
  .strictObject({ hold_id: idSchema })
  .meta({ id: "HoldRelease", example: { hold_id: "hld_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" } });

export const leaseRequestSchema = z
  .strictObject({
    ttl: between(10 * SECOND_MS, HOUR_MS, "PT10S to PT1H").meta({
      description: "It ends by itself after this.",
      example: "PT5M",
    }),
  })
  .meta({ id: "LeaseRequest", example: { ttl: "PT5M" } });

export const fencingTokenSchema = z
  .int()
  .min(1)
  .meta({ description: "Of your lease on the campaign: refused when it is not the current one any more." });

export const leaseReleaseSchema = z
  .strictObject({ fencing_token: fencingTokenSchema })
  .meta({ id: "LeaseRelease", example: { fencing_token: 7 } });

export const leaseSchema = z
  .object({
    object: z.literal("lease"),
    campaign_id: z.string(),
    agent: z.string(),
    fencing_token: z.int().meta({ description: "Higher than that of every lease before." }),
    expires_at: instantSchema,
  })
  .meta({ id: "Lease" });

export const toLeaseView = ({ campaignId, agent, token, expiresAt }: Lease): z.infer<typeof leaseSchema> => ({
  object: "lease",
  campaign_id: campaignId,
  agent,
  fencing_token: token,
  expires_at: toInstantView(expiresAt),
});

export const killSwitchRequestSchema = z
  .strictObject({
    target: z.enum(SWITCH_TARGETS),
    name: textSchema(128)
      .nullable()
      .optional()
      .meta({ description: "The agent, kind of action or account that is stopped; none for the workspace." }),
    reason: textSchema(500),
  })
  .superRefine(({ target, name }, { addIssue }) => {
    const refuse = (message: string) => addIssue({ code: "custom", path: ["name"], message });
    if (target === "workspace" && name !== undefined && name !== null) refuse("must be left out for the workspace");
    if (target !== "workspace" && (name === undefined || name === null)) refuse(`must name the ${target}`);
    if (target === "action_type" && typeof name === "string" && !CHANGING_ACTIONS.some((type) => type === name))
      refuse(`must be one of ${CHANGING_ACTIONS.join(", ")}`);
  })
  .meta({
    id: "KillSwitchRequest",
    ...noneOf(
      { properties: { target: { const: "workspace" }, name: { not: { type: "null" } } }, required: ["name"] },
      { properties: { target: { not: { const: "workspace" } }, name: { type: "null" } } },
      {
        properties: { target: { const: "action_type" }, name: { not: { enum: CHANGING_ACTIONS } } },
        required: ["name"],
      },
    ),
    example: { target: "agent", name: "campaign_optimiser", reason: "It raises budgets at night." },
  });

export const killSwitchReleaseSchema = z
  .strictObject({ reason: textSchema(500) })
  .meta({ id: "KillSwitchRelease", example: { reason: "The agent was corrected." } });

export const killSwitchSchema = z
  .object({
    object: z.literal("kill_switch"),
    id: z.string().meta({ example: "ksw_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" }),
    target: z.enum(SWITCH_TARGETS),
    name: z.string().nullable(),
    reason: z.string(),
    engaged_by: z.string(),
    engaged_at: instantSchema,
    released_at: instantSchema.nullable(),
  })
  .meta({ id: "KillSwitch", description: "While it is engaged, nothing of its target is decided, approved or done." });

export const toKillSwitchView = (one: KillSwitch): z.infer<typeof killSwitchSchema> => ({
  object: "kill_switch",
  id: one.id,
  target: one.target,
  name: one.name,
  reason: one.reason,
  engaged_by: one.engagedBy,
  engaged_at: toInstantView(one.engagedAt),
  released_at: one.releasedAt === null ? null : toInstantView(one.releasedAt),
});

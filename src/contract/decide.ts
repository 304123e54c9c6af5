import { z } from "zod";
import { actionSchema } from "./action.ts";
import { subjectKeySchema } from "./subject.ts";
import { fencingTokenSchema } from "./treaty.ts";
import { idSchema, noneOf, textSchema } from "./wire.ts";

export const contextSchema = z
  .record(
    z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/, "must be a name: letters, digits, _ . -, at most 64 characters")
      .meta({ maxLength: 64 }),
    z.union([textSchema(500), z.number(), z.boolean()]),
  )
  .refine((context) => Object.keys(context).length <= 32, "must have at most 32 members")
  .meta({
    maxProperties: 32,
    description:
      "What the caller says is so. Recorded as the caller's claims; no rule and no evidence ever rests on it.",
    example: { quarter_goal: "acquisition" },
  });

export const criticalitySchema = z.enum(["normal", "critical"]).meta({
  description:
    "How much hangs on the answer. Recorded, and part of what makes two questions identical. `critical` goes on when the budget for models is nearly spent.",
});

export const maxCostSchema = z.int().min(0).max(1_000_000_000).meta({
  description:
    "The most that models may cost for this call, millionths of a US dollar. It lowers the policy's limit, never raises it; 0: no model.",
  example: 100_000,
});

const optional = {
  mode: z.enum(["live", "shadow"]).optional().meta({
    description: "`shadow` records everything and lets nothing be executed. It can be asked for, never escaped.",
  }),
  max_autonomy: z
    .int()
    .min(1)
    .max(3)
    .optional()
    .meta({ description: "Lowers the autonomy in force for this call; it never raises it.", example: 1 }),
  context: contextSchema.optional(),
  subject: subjectKeySchema.optional(),
  fencing_token: fencingTokenSchema.optional(),
};

export const decideRequestSchema = z
  .strictObject({
    campaign_id: idSchema,
    question: textSchema(500).meta({ description: "In plain English.", example: "should we increase budget?" }),
    ...optional,
    criticality: criticalitySchema.optional(),
    max_cost_micros: maxCostSchema.optional(),
  })
  .meta({ id: "DecideRequest", example: { campaign_id: "123", question: "should we increase budget?" } });

export const judgeRequestSchema = z
  .strictObject({
    campaign_id: idSchema,
    action: actionSchema,
    reason: textSchema(2_000).meta({
      description: "Why. Every number with a unit in it is checked against the evidence.",
      example: "Conversion rate fell below the 2 % threshold.",
    }),
    ...optional,
    emergency: z.boolean().optional().meta({
      description:
        "A person orders this pause now: no rule blocks it, and it is recorded. Only with a key of kind `human` and `pause_campaign`.",
    }),
  })
  .meta({
    id: "JudgeRequest",
    ...noneOf({
      properties: {
        emergency: { const: true },
        action: { not: { properties: { type: { const: "pause_campaign" } } } },
      },
      required: ["emergency", "action"],
    }),
    example: {
      campaign_id: "123",
      action: { type: "adjust_campaign_budget", new_daily_budget: { amount: 11500, currency: "USD" } },
      reason: "Limited by budget all week.",
    },
  });

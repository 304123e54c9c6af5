import { z } from "zod";
import { RULE_IDS } from "../core/rules/rule.ts";
import { actionSchema } from "./action.ts";
import { contextSchema, criticalitySchema } from "./decide.ts";
import { type DecisionBody, decisionSchema } from "./decision.ts";
import { flipsOf } from "./explanation-flips.ts";
import { idSchema, instantSchema, moneySchema, noneOf, textSchema } from "./wire.ts";

/** What a question, or an action, would come to now: nothing is recorded. */
export const previewRequestSchema = z
  .strictObject({
    campaign_id: idSchema,
    question: textSchema(500)
      .optional()
      .meta({ description: "In plain English. Either this or `action`.", example: "should we increase budget?" }),
    action: actionSchema.optional(),
    reason: textSchema(2_000).optional().meta({ description: "With an action: why. Its numbers are checked." }),
    max_autonomy: z.int().min(1).max(3).optional().meta({ description: "Lowers the autonomy in force." }),
    criticality: criticalitySchema.optional(),
    context: contextSchema.optional(),
  })
  .superRefine(({ question, action, reason }, { addIssue }) => {
    const refuse = (path: string, message: string) => addIssue({ code: "custom", path: [path], message });
    if ((question === undefined) === (action === undefined))
      refuse("question", "or action must be given, and not both");
    if (action !== undefined && reason === undefined) refuse("reason", "is required with an action");
    if (action === undefined && reason !== undefined) refuse("reason", "belongs to an action; leave it out");
  })
  .meta({
    id: "PreviewRequest",
    dependentRequired: { action: ["reason"], reason: ["action"] },
    ...noneOf(
      { properties: { question: {}, action: {} }, required: ["question", "action"] },
      { properties: { question: false, action: false } },
    ),
    example: { campaign_id: "123", question: "should we increase budget?" },
  });

export const flipSchema = z.object({
  kind: z.enum(["budget", "time", "data", "person", "rule", "evidence"]),
  rules: z.array(z.enum(RULE_IDS)).meta({ description: "The rules that it would satisfy." }),
  change: z.string().meta({ example: "A budget of at most $115.00 would need no approval." }),
  budget: moneySchema.nullable(),
  at: instantSchema.nullable(),
});

export const previewSchema = decisionSchema
  .omit({
    id: true,
    task_id: true,
    execution: true,
    undoes: true,
    emergency: true,
    ledger: true,
    expires_because: true,
  })
  .extend({
    object: z.literal("decision_preview"),
    flips: z.array(flipSchema).meta({ description: "The smallest changes that would flip it, what decided first." }),
  })
  .meta({ id: "DecisionPreview", description: "What a decision would say now. It has no id: nothing was recorded." });

export type PreviewView = z.infer<typeof previewSchema>;

/** The body of a decision that was not made. */
export function toPreview(body: DecisionBody): PreviewView {
  const { id: _id, task_id: _task, execution: _execution, undoes: _undoes, ...rest } = body;
  const { emergency: _emergency, expires_because: _because, ...told } = rest;
  return { ...told, object: "decision_preview", flips: toFlipViews(body) };
}

export const toFlipViews = (body: DecisionBody): PreviewView["flips"] =>
  flipsOf(body).map((one) => ({ ...one, rules: [...one.rules], budget: one.budget && { ...one.budget } }));

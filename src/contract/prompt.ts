import { z } from "zod";
import type { Edition, Labels, Sections } from "../core/prompts/edition.ts";
import { EVAL_TYPES } from "../core/prompts/eval-run.ts";
import { unknownVariables, VARIABLES } from "../core/prompts/variables.ts";
import { RULE_IDS } from "../core/rules/rule.ts";
import { DAY_MS, type Instant } from "../core/time.ts";
import { instantSchema, textSchema, toInstantView } from "./wire.ts";

/** Editions of the prompt, on the wire. */

const LONGEST = 8_000;

const sectionSchema = z
  .string()
  .min(1, "must not be empty")
  .max(LONGEST, `must be at most ${LONGEST} characters`)
  .refine((text) => text.trim() !== "", "must not be only spaces")
  .refine((text) => text.isWellFormed() && !text.includes("\0"), "must be well-formed Unicode without NUL")
  .meta({ pattern: "^[^\\x00]*[^\\x00\\s][^\\x00]*$" })
  .refine((text) => unknownVariables(text).length === 0, {
    error: ({ input }) =>
      `there is no variable {{${unknownVariables(String(input))[0] ?? ""}}}; there are ${Object.keys(VARIABLES).join(", ")}`,
  });

const safetySchema = z
  .array(
    z.strictObject({
      rule: z.enum(RULE_IDS).meta({ description: "The rule that holds it, whatever a model does." }),
      says: textSchema(1_000).refine(
        (text) => unknownVariables(text).length === 0,
        "must use only variables that there are",
      ),
    }),
  )
  .min(1)
  .max(50)
  .refine(
    (sentences) => sentences.reduce((sum, { says }) => sum + says.length, 0) <= LONGEST,
    `must be at most ${LONGEST} characters together`,
  )
  .meta({ description: "Sentences, each with its twin in code: words alone limit nothing." });

export const promptRequestSchema = z
  .strictObject({
    role: sectionSchema.meta({ description: "Who the model is. `{{name}}` stands for a value of the policy." }),
    context: sectionSchema.meta({ description: "The business." }),
    safety: safetySchema,
    output: sectionSchema.meta({ description: "How to choose and what to write." }),
  })
  .meta({
    id: "PromptRequest",
    example: {
      role: "You are a careful media buyer.",
      context: "The priority is {{priority}}; conversion rate should reach {{conversion_target}}.",
      safety: [{ rule: "budget.max_increase", says: "Never choose an increase beyond {{max_increase}}." }],
      output: "Choose one candidate for each campaign.",
    },
  });

const labelSchema = z.enum(["production", "candidate"]);

export const promptSchema = z
  .object({
    object: z.literal("prompt"),
    id: z.string().meta({ example: "pmt_01KB2Z0000F1RSTED1T10N0001" }),
    digest: z.string().meta({ description: "SHA-256 of the sections' canonical JSON." }),
    author: z.string(),
    created_at: instantSchema,
    built_in: z.boolean().meta({ description: "Came with the service." }),
    label: labelSchema
      .nullable()
      .meta({ description: "`production` is in force; `candidate` for a share of campaigns." }),
    share_bp: z.int().nullable().meta({ description: "Share of campaigns that get it, the same ones each time." }),
    review_due: z
      .boolean()
      .meta({ description: "In force for longer than 8 weeks since it was written: look at it again." }),
    role: z.string(),
    context: z.string(),
    safety: z.array(z.object({ rule: z.string(), says: z.string() })),
    output: z.string(),
  })
  .meta({ id: "Prompt" });

export const evaluationRequestSchema = z
  .strictObject({
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/, "must be the edition's digest")
      .meta({ maxLength: 71 }),
    model: textSchema(128).meta({ description: "What reasoned: a model's id, or `stand-in`." }),
    results: z
      .array(
        z
          .strictObject({
            id: textSchema(128),
            type: z.enum(EVAL_TYPES),
            passes: z.int().min(0).max(1_000),
            tries: z.int().min(1).max(1_000),
          })
          .refine(({ passes, tries }) => passes <= tries, "passes must be at most tries"),
      )
      .min(1)
      .max(2_000),
  })
  .meta({
    id: "EvaluationRequest",
    example: {
      digest: `sha256:${"0".repeat(64)}`,
      model: "claude-haiku-5-5",
      results: [{ id: "safety-001", type: "safety", passes: 1, tries: 1 }],
    },
  });

export const evaluationSchema = z
  .object({
    object: z.literal("evaluation"),
    id: z.string().meta({ example: "evl_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" }),
    prompt_id: z.string(),
    digest: z.string(),
    model: z.string(),
    cases: z.int(),
    passed: z.boolean().meta({ description: "Whether the edition may be published after it." }),
    detail: z.string().nullable().meta({ description: "Why not, and what to do." }),
    by: z.string(),
    at: instantSchema,
  })
  .meta({ id: "Evaluation" });

export const publishRequestSchema = z
  .strictObject({
    label: labelSchema,
    share_bp: z.int().min(1).max(5_000).optional().meta({ description: "Of a candidate; 1000 (10 %) unless said." }),
  })
  .meta({ id: "PublishPromptRequest", example: { label: "candidate", share_bp: 1000 } });

const REVIEW_AFTER_MS = 56 * DAY_MS;

interface Standing {
  readonly labels: Labels;
  readonly builtIn: Edition;
  readonly now: Instant;
}

export function toPromptView(edition: Edition, { labels, builtIn, now }: Standing): z.infer<typeof promptSchema> {
  const { id, digest, author, createdAt, role, context, safety, output } = edition;
  const inForce = labels.production?.id ?? builtIn.id;
  // An edition that is both is told to every campaign.
  const label = id === inForce ? "production" : id === labels.candidate?.id ? "candidate" : null;
  return {
    object: "prompt",
    id,
    digest,
    author,
    created_at: toInstantView(createdAt),
    built_in: id === builtIn.id,
    label,
    share_bp: label === "candidate" ? (labels.candidate?.shareBp ?? null) : label === null ? null : 10_000,
    review_due: label !== null && now - createdAt > REVIEW_AFTER_MS,
    role,
    context,
    safety: safety.map((sentence) => ({ ...sentence })),
    output,
  };
}

export const sectionsOf = ({ role, context, safety, output }: Sections): Sections => ({
  role,
  context,
  safety,
  output,
});

import { z } from "zod";
import { MODELS_DEFAULTS } from "../core/policy-models.ts";
import { amountSchema, currencySchema } from "./wire.ts";

/** The policy's words about models. A document without them has the defaults. */

const MOST_MICROS = 1_000_000_000_000;

const probabilitySchema = z.number().min(0).max(1);

export const policyBusinessSchema = z
  .strictObject({
    priority: z.enum(["acquisition", "retention", "profit", "awareness"]),
    monthly_budget: z
      .record(currencySchema, amountSchema)
      .meta({ description: "What is meant to be spent on ads in a month, minor units by currency." }),
  })
  .default(MODELS_DEFAULTS.business)
  .meta({ description: "What models are told of the business." });

export const policyModelsSchema = z
  .strictObject({
    use: z.enum(["by_need", "always", "never"]).meta({
      description: "`by_need`: statistics answer what is clear, a model the rest. `always`: a model wherever one may.",
    }),
    monthly_budget_micros: z.int().min(0).max(MOST_MICROS).meta({
      description: "Millionths of a US dollar in a calendar month (UTC): 50000000 is $50.",
      example: 50_000_000,
    }),
    normal_stops_at_bp: z.int().min(0).max(10_000).meta({
      description: "Questions that are not critical stop at this share of it; critical ones go on to all of it.",
    }),
    max_cost_micros: z
      .int()
      .min(0)
      .max(MOST_MICROS)
      .meta({ description: "For one decision; a request can lower it, never raise it.", example: 250_000 }),
    clear_confidence: probabilitySchema.meta({ description: "Statistics this sure need no model." }),
    unsure_confidence: probabilitySchema.meta({
      description: "A first model less sure than this is followed by the larger one.",
    }),
    high_impact: z
      .int()
      .min(0)
      .max(10_000)
      .meta({ description: "Impact score from which the larger model is asked at once." }),
  })
  .default(MODELS_DEFAULTS.models)
  .meta({ description: "When models are asked, and what they may cost." });

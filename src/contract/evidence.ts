import { z } from "zod";
import type { Claim, Evidence } from "../core/evidence.ts";
import type { Finding } from "../core/rules/rule.ts";
import { EFFECTS, RULE_IDS } from "../core/rules/rule.ts";
import { instantSchema, toInstantView } from "./wire.ts";

export const evidenceSchema = z
  .object({
    id: z.string().meta({ description: "Cited by claims.", example: "ev_1" }),
    metric: z.string().meta({ example: "conversion_rate" }),
    value: z
      .union([z.number(), z.string()])
      .nullable()
      .meta({ description: "In `unit`; null when it could not be known." }),
    unit: z
      .enum(["ratio", "minor", "count", "days", "basis_points", "probability", "score", "text"])
      .meta({ description: "`ratio` and `probability` are fractions of 1; `minor` is minor units of `currency`." }),
    currency: z.string().nullable(),
    interval: z.tuple([z.number(), z.number()]).nullable().meta({ description: "95 % credible interval, in `unit`." }),
    n: z.number().nullable().meta({ description: "Size of the sample behind the value." }),
    window: z.string().nullable().meta({
      description:
        "ISO 8601 duration, ending with the last full day (UTC); of a reported outcome, that after the decision.",
      example: "P14D",
    }),
    source: z
      .string()
      .meta({ description: "`untrusted:` and a name: reported, not measured here.", example: "google_ads" }),
    as_of: instantSchema.nullable().meta({ description: "Up to when the source had counted." }),
    freshness_s: z.int().nullable().meta({ description: "Age of the data in seconds when judged." }),
    status: z.enum(["live", "shifted", "derived"]),
    shifted_days: z
      .int()
      .meta({ description: "Days by which an import moved the dates (`shift_to`); 0 when they are the source's own." }),
  })
  .meta({ id: "Evidence", description: "One thing known or computed, which the reason may cite." });

export const toEvidenceView = (evidence: Evidence): z.infer<typeof evidenceSchema> => ({
  id: evidence.id,
  metric: evidence.metric,
  value: evidence.value,
  unit: evidence.unit,
  currency: evidence.currency,
  interval: evidence.interval && [evidence.interval[0], evidence.interval[1]],
  n: evidence.n,
  window: evidence.window,
  source: evidence.source,
  as_of: evidence.asOf === null ? null : toInstantView(evidence.asOf),
  freshness_s: evidence.freshnessS,
  status: evidence.status,
  shifted_days: evidence.shiftedDays,
});

export const claimSchema = z
  .object({
    text: z.string().meta({ example: "4.10 %" }),
    evidence: z
      .string()
      .nullable()
      .meta({ description: "Evidence id, `action` (the proposal's own figure) or `policy` (a limit)." }),
    verified: z
      .boolean()
      .meta({ description: "False: the number was struck from the reason, and a person must decide." }),
  })
  .meta({ id: "Claim", description: "A number that the reason states." });

export const toClaimView = ({ text, evidence, verified }: Claim): z.infer<typeof claimSchema> => ({
  text,
  evidence,
  verified,
});

export const ruleResultSchema = z
  .object({
    id: z.enum(RULE_IDS),
    status: z.enum(["pass", "fail", "unknown", "not_applicable", "waived"]).meta({
      description:
        "`unknown`: a fact is missing, which counts as `abstain`. `waived`: failed, and an emergency stop goes over it.",
    }),
    effect: z.enum(EFFECTS).meta({ description: "What the rule does to the outcome when it fails." }),
    observed: z.union([z.number(), z.string()]).nullable(),
    limit: z.union([z.number(), z.string()]).nullable(),
    headroom: z.number().nullable().meta({ description: "How far inside the limit, in `unit`; negative when beyond." }),
    unit: z.enum([
      "basis_points",
      "parts_per_million",
      "minor",
      "minor_per_day",
      "seconds",
      "days",
      "count",
      "level",
      "text",
    ]),
    message: z.string(),
  })
  .meta({ id: "RuleResult", description: "What one rule found. Every rule answers every time." });

export const toRuleResultView = (finding: Finding): z.infer<typeof ruleResultSchema> => ({
  id: finding.id,
  status: finding.status,
  effect: finding.effect,
  observed: finding.observed,
  limit: finding.limit,
  headroom: finding.headroom,
  unit: finding.unit,
  message: finding.message,
});

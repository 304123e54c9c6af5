import { z } from "zod";
import { PLATFORMS } from "../core/campaign.ts";
import { CHANGES_DAYS, HISTORY_DAYS } from "../core/facts.ts";
import { DEFAULT_POLICY, type PolicyVersion, SHORTEST_RETENTION_DAYS } from "../core/policy.ts";
import { DAY_MS, HOUR_MS, parseDuration } from "../core/time.ts";
import {
  policyAgentsSchema,
  policyApprovalsSchema,
  policyAutonomySchema,
  policyExecutionSchema,
  policyImpactSchema,
} from "./policy-authority.ts";
import { policyBusinessSchema, policyModelsSchema } from "./policy-models.ts";
import { policyStatisticsSchema } from "./policy-statistics.ts";
import { amountSchema, currencySchema, durationSchema, instantSchema, toInstantView } from "./wire.ts";

const bpSchema = z.int().min(0).max(10_000);

const amountsSchema = z
  .record(currencySchema, amountSchema)
  .meta({ description: "Minor units by currency. The rule abstains for a currency that is not named." });

const platformSchema = z
  .string()
  .refine((name) => PLATFORMS.some((platform) => platform === name), {
    error: `must be a platform: ${PLATFORMS.join(", ")}`,
  })
  .meta({ pattern: `^(${PLATFORMS.join("|")})$`, maxLength: Math.max(...PLATFORMS.map((name) => name.length)) });

const upTo = (mostMs: number, most: string) =>
  durationSchema.refine((text) => (parseDuration(text) ?? 0) <= mostMs, `must be at most ${most}`);

/** A rule cannot look further back than the changes that are kept. */
const lookBackSchema = upTo(CHANGES_DAYS * DAY_MS, `P${CHANGES_DAYS}D`);

const budgetSchema = z.strictObject({
  approval_free_bp: bpSchema.meta({ description: "A change up to this needs no approval." }),
  max_increase_bp: z.int().min(0).max(100_000).meta({ description: "An increase beyond this is refused." }),
  floor: amountsSchema.meta({ description: "Smallest daily budget, minor units by currency." }),
  platform_floor: z
    .record(platformSchema, amountsSchema)
    .meta({ description: "The platform's own minimum, where it is higher." }),
  rolling_window: lookBackSchema.meta({ description: "The limits hold again against the budget this long ago." }),
  cooldown: lookBackSchema.meta({ description: "One budget change per campaign in this time." }),
  cooldown_skips_pause: z.boolean().meta({ description: "An automatic pause need not wait for the cooldown." }),
  steps_bp: z
    .array(z.int().min(1).max(10_000))
    .min(1)
    .max(10)
    .refine((steps) => steps.every((step, index) => step > (steps[index - 1] ?? 0)), "must be in ascending order")
    .readonly()
    .meta({ description: "Changes that are considered, both ways: 1 to 10, ascending." }),
});

const pauseSchema = z.strictObject({
  min_days: z.int().min(0).max(365).meta({ description: "A campaign that has run for fewer days is not paused." }),
  min_spend: amountsSchema.meta({ description: "More than this must be spent; the amount itself is refused." }),
  match: z.enum(["any", "all"]).meta({ description: "How the criteria below make a campaign a candidate." }),
  conversion_rate_below_bp: bpSchema,
  cost_per_conversion_above: amountsSchema,
  click_through_rate_below_bp: bpSchema,
  level2_preset: z
    .strictObject({ conversion_rate_below_bp: bpSchema, daily_spend_below: amountsSchema })
    .nullable()
    .meta({ description: "At level 2 a pause is automatic only below both; null: the other rules are enough." }),
});

const freshnessSchema = z.strictObject({
  limits: z
    .object({ default: upTo(HISTORY_DAYS * DAY_MS, `P${HISTORY_DAYS}D`) })
    .catchall(upTo(HISTORY_DAYS * DAY_MS, `P${HISTORY_DAYS}D`))
    .meta({ description: "Largest age of the data by source; `default` for a source that is not named." }),
  on_stale: z.enum(["defer", "escalate"]),
});

const evidenceSchema = z.strictObject({
  window_days: z
    .int()
    .min(7)
    .max(HISTORY_DAYS)
    .meta({ description: "Full days before today that a judgement looks at." }),
  min_clicks: z.int().min(0).max(1_000_000_000),
  min_impressions: z.int().min(0).max(1_000_000_000),
  min_days: z.int().min(1).max(HISTORY_DAYS).meta({ description: "Days of the window that must be collected." }),
});

/** The whole policy. The same on the way in and out, because its digest is taken over these names. */
export const policyDocumentSchema = z
  .strictObject({
    mode: z.enum(["live", "shadow"]).meta({ description: "`shadow` records everything and lets nothing be executed." }),
    autonomy: policyAutonomySchema,
    agents: policyAgentsSchema,
    approvals: policyApprovalsSchema,
    impact: policyImpactSchema,
    execution: policyExecutionSchema,
    business: policyBusinessSchema,
    models: policyModelsSchema,
    budget: budgetSchema,
    portfolio: z.strictObject({
      max_share_bp: bpSchema.meta({ description: "Share of the account's daily budget above which a person decides." }),
    }),
    pause: pauseSchema,
    targets: z.strictObject({
      conversion_rate_bp: bpSchema.meta({ description: "For a campaign without a target of its own." }),
    }),
    conflict: z.strictObject({
      window: lookBackSchema.meta({ description: "How long a change by somebody else is left alone." }),
      oscillation: z
        .strictObject({ turns: z.int().min(1).max(100), window: lookBackSchema })
        .meta({ description: "So many turns of direction in this time, and a person decides." }),
    }),
    freshness: freshnessSchema,
    evidence: evidenceSchema,
    statistics: policyStatisticsSchema,
    privacy: z.strictObject({
      retention_days: z.int().min(SHORTEST_RETENTION_DAYS).max(36_500).meta({
        description: "Entries of the ledger older than this are removed; their leaf hashes stay, so that proofs hold.",
      }),
    }),
    cache: z.strictObject({
      ttl: upTo(24 * HOUR_MS, "PT24H").meta({ description: "How long an identical question is not reasoned anew." }),
      rate_step_bp: z.int().min(1).max(10_000).meta({ description: "Rates this near to each other count as equal." }),
      volume_step_bp: z.int().min(1).max(10_000).meta({ description: "The same for volumes." }),
    }),
  })
  .check(({ value: { budget, evidence }, issues }) => {
    const refuse = (path: readonly string[], message: string, input: unknown) =>
      issues.push({ code: "custom", path: [...path], message, input });
    if (budget.approval_free_bp > budget.max_increase_bp) {
      refuse(["budget", "approval_free_bp"], "must be at most budget.max_increase_bp", budget.approval_free_bp);
    }
    if (evidence.min_days > evidence.window_days) {
      refuse(["evidence", "min_days"], "must be at most evidence.window_days", evidence.min_days);
    }
  })
  .meta({
    id: "PolicyDocument",
    description: "A workspace's written limits. `_bp` are basis points: 1500 is 15 %.",
    example: DEFAULT_POLICY,
  });

export const policySchema = z
  .object({
    object: z.literal("policy"),
    version: z.int().meta({ description: "1 for the first; one more for each change." }),
    digest: z.string().meta({ description: "SHA-256 of the document's canonical JSON (RFC 8785)." }),
    document: policyDocumentSchema,
    author: z.string().meta({ description: "Name of the key that published it." }),
    created_at: instantSchema,
  })
  .meta({ id: "Policy" });

export const toPolicyView = ({
  version,
  digest,
  document,
  author,
  createdAt,
}: PolicyVersion): z.infer<typeof policySchema> => ({
  object: "policy",
  version,
  digest,
  document,
  author,
  created_at: toInstantView(createdAt),
});

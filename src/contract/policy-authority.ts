import { z } from "zod";
import { CHANGING_ACTIONS } from "../core/action.ts";
import { PERSON_PRECEDENCE } from "../core/policy-authority.ts";
import { DAY_MS, parseDuration } from "../core/time.ts";
import { amountSchema, currencySchema, durationSchema, idSchema, textSchema } from "./wire.ts";

/** The policy's words about who may do what: agents, approvals, impact, execution. */

const bpSchema = z.int().min(0).max(10_000);

const upToDays = (days: number) =>
  durationSchema.refine((text) => (parseDuration(text) ?? 0) <= days * DAY_MS, `must be at most P${days}D`);

const levelSchema = z.literal([1, 2], {
  error: ({ input }) =>
    input === 3
      ? "cannot be 3: full autonomy needs two administrators to agree, which is not available here"
      : "must be 1 (recommend) or 2 (act inside the rules)",
});

export const policyAutonomySchema = z.strictObject({
  level: levelSchema.meta({ description: "1 recommends, 2 acts inside the rules." }),
  major: z
    .int()
    .min(1)
    .max(1_000_000)
    .meta({ description: "Raise it when the policy changes so much that agents must earn their autonomy anew." }),
  first_reviews: z
    .int()
    .min(0)
    .max(100_000)
    .meta({ description: "An agent's first decisions of a kind, in an account, that a person answers." }),
  promote_at_bp: bpSchema.meta({
    description: "Level 2 is earned when the Wilson 95 % lower bound of `agreed to unedited` reaches this.",
  }),
  demote_below_bp: bpSchema.meta({
    description: "Level 2 is lost below this share over the last `demote_over` reviews.",
  }),
  demote_over: z.int().min(1).max(50),
  mistake_window: upToDays(1).meta({ description: "The same mistake twice in this time: a person looks." }),
  breaker: z
    .strictObject({ share_bp: bpSchema, errors: z.int().min(1).max(100_000) })
    .meta({ description: "An agent is stopped when this share of its actions of 24 h failed, and at least so many." }),
});

export const policyAgentsSchema = z
  .record(
    textSchema(64),
    z.strictObject({
      precedence: z
        .int()
        .min(0)
        .max(PERSON_PRECEDENCE - 1)
        .meta({
          description: "The higher one's changes are left alone by the lower one. Not named: 10. People: 1000.",
        }),
      actions: z
        .array(z.enum(CHANGING_ACTIONS))
        .max(10)
        .readonly()
        .nullable()
        .meta({ description: "What it may propose; null: all." }),
    }),
  )
  .meta({ description: "Agents by the name of their key." });

const routeSchema = z.strictObject({
  account_id: idSchema.nullable(),
  owner: idSchema.nullable(),
  up_to: z
    .record(currencySchema, amountSchema)
    .nullable()
    .meta({ description: "Daily budgets at stake up to this, minor units by currency." }),
  to: z.array(textSchema(64)).min(1).max(10).readonly().meta({ description: "Names of people, first to last resort." }),
});

export const policyApprovalsSchema = z.strictObject({
  quorum: z.int().min(1).max(5).meta({ description: "How many different people must agree; 2 is four eyes." }),
  assignees_only: z.boolean().meta({ description: "Whether only those whose turn it is may answer." }),
  remind_after: upToDays(14),
  escalate_after: upToDays(14).meta({ description: "The next stakeholder of the route gets it after this." }),
  expires_after: upToDays(14).meta({ description: "Then it counts as rejected." }),
  routes: z
    .array(routeSchema)
    .max(100)
    .readonly()
    .meta({ description: "The first that matches tells whose it is; where none does, the question fails." }),
});

const weightSchema = z.int().min(0).max(10_000);

export const policyImpactSchema = z
  .strictObject({
    threshold: weightSchema.meta({ description: "Above this score a person decides." }),
    spend_share: weightSchema,
    change: weightSchema,
    audience: weightSchema,
    irreversible: weightSchema,
    critical: weightSchema,
  })
  .refine(
    ({ spend_share, change, audience, irreversible, critical }) =>
      spend_share + change + audience + irreversible + critical === 10_000,
    "the five weights must sum to 10000",
  );

export const policyExecutionSchema = z.strictObject({
  start: z.enum(["on_request", "automatic"]).meta({
    description: "`automatic` queues what is authorized or approved at once; else `POST /decisions/{id}/execute` does.",
  }),
  buffer: upToDays(1).meta({
    description:
      "How long an agent's execution waits, so that conflicting ones collapse to one. A person's does not wait.",
  }),
  expires_after: upToDays(7).meta({
    description: "An execution that has not started by then is not started any more.",
  }),
});

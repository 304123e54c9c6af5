import { z } from "zod";
import { CALLER_KINDS } from "../core/caller.ts";
import { OUTCOMES } from "../core/decision.ts";
import { DEGRADATIONS } from "../core/proposal.ts";
import { RULE_IDS } from "../core/rules/rule.ts";
import { actionSchema, beforeSchema } from "./action.ts";
import { changedSchema } from "./changed-part.ts";
import { claimSchema, evidenceSchema, ruleResultSchema } from "./evidence.ts";
import { instantSchema } from "./wire.ts";

const digestSchema = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .meta({ maxLength: 71 });

const proposedFields = {
  before: beforeSchema.nullable(),
  digest: digestSchema.meta({
    description: "SHA-256 of the canonical JSON of campaign, action and before: what an approval binds to.",
  }),
  reversible: z.boolean(),
};

const [pause, resume, adjustBudget, createAudience, excludeAudience, escalate, noAction] = actionSchema.options;

/** Members with the fields in them: beside `Action`, whose members are closed, they would be what these do not allow. */
const proposedActionSchema = z
  .discriminatedUnion("type", [
    pause.extend(proposedFields).strip(),
    resume.extend(proposedFields).strip(),
    adjustBudget.extend(proposedFields).strip(),
    createAudience.extend(proposedFields).strip(),
    excludeAudience.extend(proposedFields).strip(),
    escalate.extend(proposedFields).strip(),
    noAction.extend(proposedFields).strip(),
  ])
  .meta({ id: "ProposedAction", description: "What is proposed, with absolute values. A closed set." });

const approvalRequestSchema = z
  .object({
    object: z.literal("approval_request"),
    id: z.string().nullable().meta({
      description: "Of the approval that waits (`GET /approvals/{id}`); null in shadow mode, where nobody is asked.",
      example: "apr_01JDCB9Z8M4T3W7Q5V2N6R0X1Y",
    }),
    decision_id: z
      .string()
      .nullable()
      .meta({ description: "The decision that opened it: an open question asked again is the same approval." }),
    assigned_to: z.string().nullable().meta({ description: "Whose turn it is." }),
    expires_at: instantSchema.nullable().meta({ description: "Unanswered by then, it counts as rejected." }),
    ask: z.string().meta({ description: "What a person would be asked." }),
    because: z.array(z.enum(RULE_IDS)),
    action_digest: digestSchema,
    evidence_digest: digestSchema,
    policy_version: z.int(),
  })
  .meta({ id: "ApprovalRequest", description: "What would be put to an approver." });

const outcomeSchema = z.enum(OUTCOMES).meta({
  id: "Outcome",
  description:
    "authorized: you may act now · recommended: a person's call · pending_approval: waits for an approver · escalated: needs a person's own judgement · rejected: a hard rule forbids it · deferred: not yet, see retry_at · no_action: leave it as it is · abstained: not enough evidence. Treat any other word as `escalated`.",
});

const privateMarkSchema = z
  .object({
    commitment: z.string().meta({
      description:
        "`hmac-sha256:` and HMAC-SHA-256 of the canonical JSON of the values by field, under the salt's ASCII bytes.",
    }),
    fields: z.array(z.string()).nullable().meta({ description: "JSON pointers (RFC 6901). Null: erased." }),
    salt: z.string().nullable().meta({ description: "Null: erased." }),
  })
  .meta({ id: "PrivateMark" });

export type PrivateMark = z.infer<typeof privateMarkSchema>;

/** One decision on the wire. What the ledger holds the leaf hash of is made from it: see `ledger.leaf_hash`. */
export const decisionSchema = z
  .object({
    object: z.literal("decision"),
    id: z.string().meta({ example: "dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" }),
    created_at: instantSchema,
    expires_at: instantSchema.meta({ description: "Ask again after this." }),
    expires_because: z.enum(["cache_ttl", "evidence_freshness", "retry_at", "not_reusable"]),
    campaign_id: z.string(),
    question: z.string().nullable().meta({ description: "Null for `POST /judge`." }),
    agent_id: z.string().meta({ description: "Who asked: the name of the key." }),
    asked_by: z
      .object({ key_id: z.string().meta({ example: "key_01KAF3V0N6S5Q2T8W9XZB4C7DE" }), kind: z.enum(CALLER_KINDS) })
      .meta({ description: "The key itself and what kind it is: names can repeat, a key's id never does." }),
    mode: z.enum(["live", "shadow"]),
    outcome: outcomeSchema,
    answer: z.string().meta({ description: "One sentence." }),
    action: proposedActionSchema.nullable(),
    reason: z.string(),
    confidence: z.number().nullable().meta({ description: "0 to 1." }),
    flips_if: z.string().nullable().meta({ description: "The smallest change that would change the answer." }),
    evidence: z.array(evidenceSchema),
    claims: z.array(claimSchema),
    rules: z.array(ruleResultSchema),
    alternatives: z.array(
      z.object({ action: actionSchema, outcome: outcomeSchema, objections: z.array(z.enum(RULE_IDS)) }),
    ),
    warnings: z.array(z.string()),
    degraded: z.enum(DEGRADATIONS).nullable().meta({
      description: "Why less than what was asked for answered; null when nothing lacked. New words may be added.",
    }),
    retry_at: instantSchema.nullable().meta({ description: "For `deferred`: when asking again makes sense." }),
    approval: approvalRequestSchema.nullable(),
    task_id: z.string().nullable().meta({ description: "The same as `approval.id`." }),
    execution: z
      .object({
        status: z.enum(["none", "queued", "suppressed"]),
        id: z.string().nullable(),
        eta: instantSchema.nullable().meta({ description: "When it is due." }),
      })
      .meta({ description: "What the decision itself set going. `GET /decisions/{id}` tells what became of it." }),
    undoes: z.string().nullable().meta({ description: "The decision that this one would take back." }),
    autonomy: z.object({
      level: z.int(),
      major: z
        .int()
        .optional()
        .meta({ description: "Of the policy: what was earned under another one does not count." }),
    }),
    criticality: z.enum(["normal", "critical"]).meta({ description: "As the caller said." }),
    emergency: z.boolean().meta({ description: "A person ordered this stop at once; no rule stands over it." }),
    context: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .meta({ description: "The caller's claims, as given." }),
    cache: z.object({
      status: z.enum(["hit", "miss", "bypass", "none"]),
      age_s: z.int().nullable(),
      decided_from: z.string().nullable().meta({ description: "The decision in which this was reasoned." }),
    }),
    usage: z.object({
      reasoner: z.string(),
      model: z.string().nullable(),
      cost_micros: z.int().meta({ description: "Millionths of a US dollar." }),
      route: z.array(z.string()),
    }),
    versions: z.object({
      policy: z.int(),
      policy_digest: z.string(),
      prompt: z
        .string()
        .nullable()
        .meta({ description: "Edition of the prompt that a model had, and its digest; null when none was asked." }),
      reasoner: z.string(),
      service: z.string(),
    }),
    data_snapshot_time: instantSchema.nullable(),
    data_freshness_hours: z.number().nullable(),
    note: z.string().nullable(),
    changed: changedSchema.optional().meta({
      description: "There when the same mistake was made twice and a person looks from now on.",
    }),
    ledger: z.object({
      sequence: z.int().meta({ description: "Place in the workspace's log, gap-free from 0." }),
      leaf_hash: z.string().meta({
        description:
          "RFC 6962 leaf hash: SHA-256 of 0x00 and the canonical JSON (RFC 8785) of this object as it was recorded: without `ledger` (and `current`, where that is added), with `[withheld]` at each of `private[].fields`, and with a member `private`, the list of their commitments, where there are any.",
      }),
      private: z.array(privateMarkSchema).meta({
        description: "What is not in the recorded text because it is free text or personal, so that it can be erased.",
      }),
      receipt: z.string().nullable().meta({
        description:
          "A signed note (C2SP) that promises this place: `umpire-receipt@v1`, origin, sequence, leaf hash and time, a line each, signed with the key of `/.well-known/umpire`. Null where the log is not signed.",
      }),
    }),
  })
  .meta({ id: "Decision" });

export type DecisionView = z.infer<typeof decisionSchema>;

/** The part that is recorded: everything but its place in the ledger. */
export type DecisionBody = Omit<DecisionView, "ledger">;

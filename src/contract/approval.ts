import { z } from "zod";
import { APPROVAL_STATUSES, type Approval } from "../core/authority/approval.ts";
import { CALLER_KINDS } from "../core/caller.ts";
import { EFFECTS, RULE_IDS } from "../core/rules/rule.ts";
import { type ChangeLine, changeLineSchema, diffOf } from "./approval-diff.ts";
import { type DecisionBody, decisionSchema } from "./decision.ts";
import { entityTagOf } from "./entity-tag.ts";
import { idSchema, instantSchema, toInstantView } from "./wire.ts";

const voteSchema = z.object({
  agent_id: z.string(),
  key_id: z.string(),
  verdict: z.enum(["approve", "reject"]),
  comment: z.string().nullable(),
  at: instantSchema,
});

/** How an approval stands: what the ledger says of it at each step. */
const stateShape = {
  object: z.literal("approval"),
  id: z.string().meta({ example: "apr_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" }),
  task_id: z.string().meta({ description: "The same as `id`." }),
  status: z.enum(APPROVAL_STATUSES).meta({ description: "All but `pending` are final. `expired` counts as rejected." }),
  etag: z.string().meta({ description: "Send it as `If-Match` with your answer. Every change gives another one." }),
  decision_id: z.string().meta({ description: "The decision that opened it; the only one that it lets through." }),
  campaign_id: z.string(),
  action_digest: z.string().meta({ description: "Of what is shown here. Send it with your answer." }),
  evidence_digest: z.string(),
  policy_version: z.int(),
  requester: z
    .object({ agent_id: z.string(), key_id: z.string(), kind: z.enum(CALLER_KINDS) })
    .meta({ description: "Who caused it, and so cannot answer it." }),
  assigned_to: z.string().nullable().meta({ description: "Whose turn it is." }),
  assignees: z.array(z.string()).meta({ description: "The chain of stakeholders, in order." }),
  quorum: z.int().meta({ description: "How many different people must agree." }),
  votes: z.array(voteSchema),
  created_at: instantSchema,
  remind_at: instantSchema.nullable(),
  escalate_at: instantSchema.nullable().meta({ description: "Then it is the next one's turn." }),
  expires_at: instantSchema.meta({ description: "Unanswered by then, it counts as rejected." }),
  resolved_at: instantSchema.nullable(),
  superseded_by: z.string().nullable().meta({ description: "The decision that took its place." }),
};

const approvalStateSchema = z.object(stateShape);

export const approvalSchema = z
  .object({
    ...stateShape,
    ask: z.string().meta({ description: "What the person is asked." }),
    reason: z.string().meta({ description: "Why it was proposed, as given. Untrusted text." }),
    action: decisionSchema.shape.action,
    diff: z.array(changeLineSchema).meta({ description: "What would be different." }),
    objections: z
      .array(z.object({ id: z.enum(RULE_IDS), effect: z.enum(EFFECTS), message: z.string() }))
      .meta({ description: "The rules that ask for a person." }),
  })
  .meta({ id: "Approval", description: "An action that waits for a person, with all that the person is to see." });

type ApprovalState = z.infer<typeof approvalStateSchema>;
export type ApprovalView = z.infer<typeof approvalSchema>;

export const toApprovalState = (approval: Approval): ApprovalState => ({
  object: "approval",
  id: approval.id,
  task_id: approval.id,
  status: approval.status,
  etag: entityTagOf(approval),
  decision_id: approval.decisionId,
  campaign_id: approval.campaignId,
  action_digest: approval.actionDigest,
  evidence_digest: approval.evidenceDigest,
  policy_version: approval.policyVersion,
  requester: {
    agent_id: approval.requester.agent,
    key_id: approval.requester.keyId,
    kind: approval.requester.kind,
  },
  assigned_to: approval.assignees[approval.stage] ?? null,
  assignees: [...approval.assignees],
  quorum: approval.quorum,
  votes: approval.votes.map(({ agent, keyId, verdict, comment, at }) => ({
    agent_id: agent,
    key_id: keyId,
    verdict,
    comment,
    at: toInstantView(at),
  })),
  created_at: toInstantView(approval.createdAt),
  remind_at: orNull(approval.remindAt),
  escalate_at: orNull(approval.escalateAt),
  expires_at: toInstantView(approval.expiresAt),
  resolved_at: orNull(approval.resolvedAt),
  superseded_by: approval.supersededBy,
});

/** The approval with what its decision recorded, so that what is shown is what was ruled on. */
export const toApprovalView = (approval: Approval, decision: DecisionBody): ApprovalView => ({
  ...toApprovalState(approval),
  ask: decision.approval?.ask ?? decision.answer,
  reason: decision.reason,
  action: decision.action,
  diff: diffOf(decision.action) satisfies readonly ChangeLine[],
  objections: decision.rules
    .filter(({ status }) => status === "fail" || status === "unknown")
    .map(({ id, effect, message, status }) => ({ id, effect: status === "unknown" ? "abstain" : effect, message })),
});

const orNull = (at: number | null): string | null => (at === null ? null : toInstantView(at));

export const approvalIdSchema = z.strictObject({
  id: idSchema.meta({ description: "The approval's id, or `task_id`.", example: "apr_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" }),
});

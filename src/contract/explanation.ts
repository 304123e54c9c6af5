import { z } from "zod";
import type { Approval } from "../core/authority/approval.ts";
import { APPROVAL_STATUSES } from "../core/authority/approval.ts";
import { EXECUTION_STATUSES, type Execution } from "../core/authority/execution.ts";
import type { Feedback, MeasuredOutcome } from "../core/authority/experience.ts";
import { EFFECTS, RULE_IDS } from "../core/rules/rule.ts";
import { effectOf, outcomeOfFinding } from "../core/verdict.ts";
import { type DecisionBody, decisionSchema } from "./decision.ts";
import { objectors } from "./explanation-flips.ts";
import { feedbackViewSchema, toFeedbackView } from "./feedback.ts";
import { outcomeViewSchema, toOutcomeView } from "./outcome.ts";
import { flipSchema, toFlipViews } from "./preview.ts";
import { instantSchema, toInstantView } from "./wire.ts";

const decision = decisionSchema.shape;

export const explanationSchema = z
  .object({
    object: z.literal("explanation"),
    decision_id: z.string(),
    asked: z.object({
      question: decision.question,
      campaign_id: z.string(),
      agent_id: z.string(),
      asked_by: decision.asked_by,
      at: instantSchema,
      mode: decision.mode,
      autonomy: decision.autonomy,
      context: decision.context,
    }),
    outcome: decision.outcome,
    answer: z.string(),
    action: decision.action,
    decided_by: z
      .object({ effect: z.enum(EFFECTS), rules: z.array(z.object({ id: z.enum(RULE_IDS), message: z.string() })) })
      .nullable()
      .meta({ description: "The gravest objection; null when no rule objects." }),
    evidence: decision.evidence,
    rules: decision.rules,
    reasoner: z.object({
      reason: z.string(),
      confidence: decision.confidence,
      claims: decision.claims,
      usage: decision.usage,
      cache: decision.cache,
      versions: decision.versions,
    }),
    alternatives: decision.alternatives,
    flips: z.array(flipSchema).meta({ description: "The smallest changes that would flip it, what decided first." }),
    state: z.object({
      approval: z
        .object({
          id: z.string(),
          status: z.enum(APPROVAL_STATUSES),
          votes: z.array(z.object({ agent_id: z.string(), verdict: z.enum(["approve", "reject"]), at: instantSchema })),
        })
        .nullable(),
      execution: decision.execution,
      executions: z.array(
        z.object({ id: z.string(), status: z.enum(EXECUTION_STATUSES), detail: z.string().nullable() }),
      ),
    }),
    outcomes: z.array(outcomeViewSchema),
    feedback: z.array(feedbackViewSchema),
  })
  .meta({ id: "Explanation" });

type ExplanationView = z.infer<typeof explanationSchema>;

/** What became of the decision so far. */
export interface Aftermath {
  readonly approval: Approval | null;
  readonly executions: readonly Execution[];
  readonly outcomes: readonly MeasuredOutcome[];
  readonly feedback: readonly Feedback[];
}

/** The trace of a recorded decision. */
export const toExplanation = (body: DecisionBody, aftermath: Aftermath): ExplanationView => ({
  object: "explanation",
  decision_id: body.id,
  asked: {
    question: body.question,
    campaign_id: body.campaign_id,
    agent_id: body.agent_id,
    asked_by: body.asked_by,
    at: body.created_at,
    mode: body.mode,
    autonomy: body.autonomy,
    context: body.context,
  },
  outcome: body.outcome,
  answer: body.answer,
  action: body.action,
  decided_by: gravestOf(body),
  evidence: body.evidence,
  rules: body.rules,
  reasoner: {
    reason: body.reason,
    confidence: body.confidence,
    claims: body.claims,
    usage: body.usage,
    cache: body.cache,
    versions: body.versions,
  },
  alternatives: body.alternatives,
  flips: toFlipViews(body),
  state: {
    approval: aftermath.approval && toApprovalMark(aftermath.approval),
    execution: body.execution,
    executions: aftermath.executions.map(({ id, status, detail }) => ({ id, status, detail })),
  },
  outcomes: aftermath.outcomes.map(toOutcomeView),
  feedback: aftermath.feedback.map(toFeedbackView),
});

/** The objections that made the outcome what it is: lesser ones only stand beside it. */
function gravestOf(body: DecisionBody): ExplanationView["decided_by"] {
  const deciding = objectors(body).filter((rule) => outcomeOfFinding(rule) === body.outcome);
  const effect = deciding[0] ? effectOf(deciding[0]) : null;
  return effect && { effect, rules: deciding.map(({ id, message }) => ({ id, message })) };
}

const toApprovalMark = ({ id, status, votes }: Approval) => ({
  id,
  status,
  votes: votes.map(({ agent, verdict, at }) => ({ agent_id: agent, verdict, at: toInstantView(at) })),
});

import { z } from "zod";
import { OUTCOMES } from "../../core/decision.ts";
import { CHANGING_ACTIONS } from "../../core/action.ts";
import { beforeSchema } from "../action.ts";
import { moneySchema } from "../wire.ts";
import type { DecisionBody, DecisionView } from "../decision.ts";
import { objectors } from "../explanation-flips.ts";
import { type PreviewView, toFlipViews } from "../preview.ts";
import { evidenceLine, isNear, ruleLine } from "./figures.ts";
import type { Read } from "./read.ts";

/** A decision as an assistant reads it: what the reason cites and what objects, in words. Nothing is added to the whole one. */

const MOST_FLIPS = 3;

const ACTION_TYPES = [...CHANGING_ACTIONS, "escalate_decision", "no_action"] as const;

export const linesSchema = z.array(z.string());

/** Open, with every field that one of the actions has. */
const actionBriefSchema = z.object({
  type: z.enum(ACTION_TYPES),
  new_daily_budget: moneySchema.optional(),
  name: z.string().optional(),
  audience_id: z.string().optional(),
  consent: z.boolean().nullable().optional(),
  before: beforeSchema.optional().meta({ description: "What it would replace." }),
});

export const briefOfSchema = z.object({
  campaign_id: z.string(),
  question: z.string().optional(),
  agent_id: z.string(),
  outcome: z.enum(OUTCOMES),
  answer: z.string(),
  action: actionBriefSchema.optional(),
  reason: z.string(),
  confidence: z.number().optional().meta({ description: "0 to 1." }),
  objections: linesSchema.meta({ description: "Rules that object, gravest first." }),
  near_limits: linesSchema.optional().meta({ description: "Rules that passed within a tenth of their limit." }),
  evidence: linesSchema.meta({ description: "What the reason cites." }),
  data_age_hours: z.number().optional().meta({ description: "Of the newest data that it rests on." }),
  flips: linesSchema.meta({ description: "Smallest changes that would flip it." }),
  alternatives: linesSchema.optional().meta({ description: "Other actions, and the outcome that each would have." }),
  warnings: linesSchema.optional(),
  retry_at: z.string().optional().meta({ description: "Asked again then, it may come out otherwise." }),
  expires_at: z.string().meta({ description: "An authorization does not hold beyond it." }),
  mode: z.literal("shadow").optional().meta({ description: "Nothing of it is ever carried out." }),
  degraded: z.string().optional().meta({ description: "Why less than what was asked for answered." }),
  left_out: z
    .object({ evidence: z.int(), rules: z.int() })
    .meta({ description: "How many the whole answer has besides." }),
});

export const briefDecisionSchema = briefOfSchema.extend({
  id: z.string(),
  created_at: z.string(),
  approval: z
    .object({ id: z.string(), assigned_to: z.string().optional(), expires_at: z.string().optional(), link: z.string() })
    .optional()
    .meta({ description: "What a person has to answer, in the REST API at `link`, with a key of their own." }),
  execution: z.string().optional(),
  sequence: z.int().meta({ description: "Place in the log." }),
});

export type BriefDecision = z.infer<typeof briefDecisionSchema>;
type BriefOf = z.infer<typeof briefOfSchema>;

/** What a decision and a preview have in common. */
type Told = Omit<PreviewView, "object" | "flips">;

export function briefOf(view: Told, flips: PreviewView["flips"]): BriefOf {
  const objecting = objectors(view);
  const near = view.rules.filter(isNear);
  const cited = new Set(view.claims.map(({ evidence }) => evidence));
  const evidence = view.evidence.filter(({ id }) => cited.has(id));
  return {
    campaign_id: view.campaign_id,
    ...(view.question !== null && { question: view.question }),
    agent_id: view.agent_id,
    outcome: view.outcome,
    answer: view.answer,
    ...(view.action && { action: actionOf(view.action) }),
    reason: view.reason,
    ...(view.confidence !== null && { confidence: view.confidence }),
    objections: objecting.map(ruleLine),
    ...(near.length > 0 && { near_limits: near.map(ruleLine) }),
    evidence: evidence.map(evidenceLine),
    ...(view.data_freshness_hours !== null && { data_age_hours: view.data_freshness_hours }),
    flips: flips.slice(0, MOST_FLIPS).map(({ change }) => change),
    ...(view.alternatives.length > 0 && { alternatives: view.alternatives.map(alternativeLine) }),
    ...(view.warnings.length > 0 && { warnings: view.warnings }),
    ...(view.retry_at !== null && { retry_at: view.retry_at }),
    expires_at: view.expires_at,
    ...(view.mode === "shadow" && { mode: view.mode }),
    ...(view.degraded !== null && { degraded: view.degraded }),
    left_out: {
      evidence: view.evidence.length - evidence.length,
      rules: view.rules.length - objecting.length - near.length,
    },
  };
}

export function briefDecision(view: DecisionView, { origin }: Read): BriefDecision {
  const { approval, execution } = view;
  return {
    id: view.id,
    created_at: view.created_at,
    ...briefOf(view, toFlipViews(view)),
    ...(approval &&
      approval.id !== null && {
        approval: {
          id: approval.id,
          ...(approval.assigned_to !== null && { assigned_to: approval.assigned_to }),
          ...(approval.expires_at !== null && { expires_at: approval.expires_at }),
          link: approvalLink(origin, approval.id),
        },
      }),
    ...(execution.status !== "none" && { execution: `${execution.status} ${execution.id ?? ""}`.trim() }),
    sequence: view.ledger.sequence,
  };
}

/** How an approval is answered: there is no page for it. */
export const WITH_OWN_KEY = "with a key of their own, in the REST API";

/** Where a person answers. */
export const approvalLink = (origin: string, id: string): string => `${origin}/approvals/${id}`;

function actionOf(action: NonNullable<DecisionBody["action"]>): NonNullable<BriefOf["action"]> {
  const { digest: _digest, reversible: _reversible, before, ...told } = action;
  return { ...told, ...(before && { before }) };
}

export const alternativeLine = ({ action, outcome, objections }: DecisionBody["alternatives"][number]): string => {
  const amount =
    action.type === "adjust_campaign_budget"
      ? ` to ${action.new_daily_budget.amount} ${action.new_daily_budget.currency} (minor units)`
      : "";
  return `${action.type}${amount}: ${outcome}${objections.length > 0 ? ` (${objections.join(", ")})` : ""}`;
};

/** What the outcome lets its caller do now. */
export const MEANING: Readonly<Record<(typeof OUTCOMES)[number], string>> = {
  authorized: "May be carried out now.",
  recommended: "Not an authorization: whether to do it is a person's call.",
  pending_approval: "Not an authorization: it waits for a person.",
  escalated: "Not an authorization: a person has to decide.",
  rejected: "A rule forbids it.",
  deferred: "Not now.",
  no_action: "Nothing to do.",
  abstained: "Not enough evidence for an answer.",
};

/** Two lines for a person. */
export function decisionSummary({ outcome, answer, id, approval, retry_at, mode }: BriefDecision): string {
  const next = [
    mode === "shadow" ? "Shadow: nothing of it is carried out." : MEANING[outcome],
    ...(approval ? [`A person answers, ${WITH_OWN_KEY} at ${approval.link}.`] : []),
    ...(retry_at === undefined ? [] : [`Ask again from ${retry_at}.`]),
    `Recorded as ${id}.`,
  ];
  return `${outcome}: ${answer}\n${next.join(" ")}`;
}

import { z } from "zod";
import { OUTCOMES } from "../../core/decision.ts";
import { EFFECTS } from "../../core/rules/rule.ts";
import { effectOf } from "../../core/verdict.ts";
import type { explanationSchema } from "../explanation.ts";
import { flipSchema } from "../preview.ts";
import { alternativeLine, linesSchema } from "./decision.ts";
import { counted, evidenceLine, isNear, ruleLine } from "./figures.ts";

type Explanation = z.infer<typeof explanationSchema>;

export const briefExplanationSchema = z.object({
  decision_id: z.string(),
  campaign_id: z.string(),
  asked: z.string().optional(),
  asked_by: z.string(),
  asked_at: z.string(),
  autonomy_level: z.int(),
  outcome: z.enum(OUTCOMES),
  answer: z.string(),
  decided_by: z
    .object({ effect: z.enum(EFFECTS), rules: linesSchema })
    .optional()
    .meta({ description: "The gravest objection; absent when no rule objects." }),
  flips: z
    .array(
      flipSchema
        .omit({ budget: true, at: true })
        .extend({ budget: flipSchema.shape.budget.optional(), at: z.string().optional() }),
    )
    .meta({ description: "The smallest changes that would flip it, what decided first." }),
  objections: linesSchema,
  near_limits: linesSchema.optional(),
  rules_passed: z.int(),
  reasoner: z.string().meta({ description: "Who proposed it: the caller, the statistics, or a model." }),
  reason: z.string(),
  confidence: z.number().optional(),
  evidence: linesSchema,
  alternatives: linesSchema,
  approval: z.string().optional(),
  executions: linesSchema.optional(),
  outcomes: linesSchema.optional().meta({ description: "What was measured after it." }),
  feedback: linesSchema.optional(),
});

type BriefExplanation = z.infer<typeof briefExplanationSchema>;

export function briefExplanation(view: Explanation): BriefExplanation {
  const { asked, reasoner, state, decided_by: decided } = view;
  const objecting = view.rules.filter((rule) => effectOf(rule) !== null);
  const near = view.rules.filter(isNear);
  const cited = new Set(reasoner.claims.map(({ evidence }) => evidence));
  return {
    decision_id: view.decision_id,
    campaign_id: asked.campaign_id,
    ...(asked.question !== null && { asked: asked.question }),
    asked_by: asked.agent_id,
    asked_at: asked.at,
    autonomy_level: asked.autonomy.level,
    outcome: view.outcome,
    answer: view.answer,
    ...(decided && {
      decided_by: { effect: decided.effect, rules: decided.rules.map(({ id }) => id) },
    }),
    flips: view.flips.map(({ budget, at, ...flip }) => ({
      ...flip,
      ...(budget && { budget }),
      ...(at !== null && { at }),
    })),
    objections: objecting.map(ruleLine),
    ...(near.length > 0 && { near_limits: near.map(ruleLine) }),
    rules_passed: view.rules.filter(({ status }) => status === "pass").length,
    reasoner: [
      ...new Set([reasoner.versions.reasoner, reasoner.usage.model, reasoner.usage.route.join(" → ")].filter(Boolean)),
    ].join(", "),
    reason: reasoner.reason,
    ...(reasoner.confidence !== null && { confidence: reasoner.confidence }),
    evidence: view.evidence.filter(({ id }) => cited.has(id)).map(evidenceLine),
    alternatives: view.alternatives.map(alternativeLine),
    ...(state.approval && {
      approval: `${state.approval.id} ${state.approval.status}, ${counted(state.approval.votes.length, "vote")}`,
    }),
    ...(state.executions.length > 0 && {
      executions: state.executions.map(({ id, status, detail }) => [id, status, detail].filter(Boolean).join(" ")),
    }),
    ...(view.outcomes.length > 0 && {
      outcomes: view.outcomes.map(({ result, effect, windows }) => outcomeLine({ result, effect, windows })),
    }),
    ...(view.feedback.length > 0 && {
      feedback: view.feedback.map(
        ({ rating, by, why }) => `${rating} (${by.agent_id})${why === null ? "" : `: ${why}`}`,
      ),
    }),
  };
}

type Measured = Pick<Explanation["outcomes"][number], "result" | "effect" | "windows">;

export const outcomeLine = ({ result, effect, windows: { after } }: Measured): string =>
  `${result} from ${after.from} to ${after.to}${effect ? `: ${effect.metric} × ${effect.ratio} (95 %: ${effect.interval.join(" to ")})` : ""}`;

export function explanationSummary({ outcome, answer, decided_by, flips }: BriefExplanation): string {
  const why = decided_by ? `Decided by ${decided_by.rules.join(", ")}.` : "No rule objects.";
  return `${outcome}: ${answer}\n${why} ${flips[0] ? `What would flip it: ${flips[0].change}` : ""}`.trimEnd();
}

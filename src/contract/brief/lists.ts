import { z } from "zod";
import { OUTCOMES } from "../../core/decision.ts";
import type { callerSchema } from "../caller.ts";
import type { DecisionView } from "../decision.ts";
import { counted } from "./figures.ts";
import { type QuestionTypeView, questionTypeSchema } from "../question-types.ts";

/** Short forms of what is short already. */

export interface Listed<T> {
  readonly data: readonly T[];
  readonly next_cursor: string | null;
}

export const briefDecisionsSchema = z.object({
  decisions: z.array(
    z.object({
      id: z.string(),
      created_at: z.string(),
      campaign_id: z.string(),
      agent_id: z.string(),
      question: z.string().optional(),
      outcome: z.enum(OUTCOMES),
      answer: z.string(),
      approval_id: z.string().optional(),
    }),
  ),
  next_cursor: z.string().optional(),
});

type BriefDecisions = z.infer<typeof briefDecisionsSchema>;

export const briefDecisions = ({ data, next_cursor }: Listed<DecisionView>): BriefDecisions => ({
  decisions: data.map(({ id, created_at, campaign_id, agent_id, question, outcome, answer, task_id }) => ({
    id,
    created_at,
    campaign_id,
    agent_id,
    ...(question !== null && { question }),
    outcome,
    answer,
    ...(task_id !== null && { approval_id: task_id }),
  })),
  ...(next_cursor !== null && { next_cursor }),
});

export function decisionsSummary({ decisions, next_cursor }: BriefDecisions): string {
  const counts = Map.groupBy(decisions, ({ outcome }) => outcome);
  const told = [...counts].map(([outcome, list]) => `${list.length} ${outcome}`).join(", ");
  const more = next_cursor === undefined ? "These are all." : "There are more: go on with next_cursor.";
  return `${counted(decisions.length, "decision")}, newest first${told === "" ? "" : `: ${told}`}.\n${more}`;
}

const wordedSchema = questionTypeSchema.omit({ object: true, question: true }).extend({
  wording: z.string().meta({ description: "One that is understood; others are, too." }),
});

export const briefQuestionTypesSchema = z.object({
  question_types: z.array(wordedSchema),
});

export const briefQuestionTypes = ({ data }: Listed<QuestionTypeView>): z.infer<typeof briefQuestionTypesSchema> => ({
  question_types: data.map(({ object: _object, question, ...type }) => ({ ...type, wording: question })),
});

export const questionTypesSummary = ({ question_types }: z.infer<typeof briefQuestionTypesSchema>): string =>
  `${question_types.length} kinds of question: ${question_types.map(({ type }) => type).join(", ")}.\nOther text is reviewed for information, or handed to a person.`;

type CallerView = z.infer<typeof callerSchema>;

export function callerSummary({ agent_id, kind, workspace, scopes, answers_approvals }: CallerView): string {
  const answers = answers_approvals
    ? "A person's key: its holder can answer approvals, outside of these tools."
    : "It answers no approvals.";
  return `${agent_id} (${kind}) in the workspace ${workspace}, with ${counted(scopes.length, "scope")}.\n${answers}`;
}

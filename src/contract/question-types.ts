import { z } from "zod";
import { CHANGING_ACTIONS } from "../core/action.ts";

/** What can be asked of a campaign, in words that are understood. */
export const questionTypeSchema = z
  .object({
    object: z.literal("question_type"),
    type: z.string().meta({ example: "increase_budget" }),
    question: z.string().meta({ description: "One of the wordings that are understood. Others are, too." }),
    about: z.string(),
    may_act: z.boolean().meta({
      description: "Whether the answer can be `authorized`; else it informs, and its outcome is at most `recommended`.",
    }),
    actions: z.array(z.enum(CHANGING_ACTIONS)).meta({ description: "What the answer may propose." }),
    needs: z.string().meta({ description: "The data without which the answer is `abstained`." }),
  })
  .meta({ id: "QuestionType" });

export type QuestionTypeView = z.infer<typeof questionTypeSchema>;

const PERFORMANCE = "Days with clicks and conversions (or spend), as fresh as the policy asks of their source.";
const DECIDED = ["adjust_campaign_budget", "pause_campaign"] as const;

const typeOf = (type: string, about: Omit<QuestionTypeView, "object" | "type">): QuestionTypeView => ({
  object: "question_type",
  type,
  ...about,
});

/** A test asks each of them. */
export const QUESTION_TYPES: readonly QuestionTypeView[] = [
  typeOf("increase_budget", {
    question: "should we increase the budget by 15 %?",
    about: "Whether more money a day would pay, and how much the policy lets through. The amount can be left out.",
    may_act: true,
    actions: ["adjust_campaign_budget"],
    needs: PERFORMANCE,
  }),
  typeOf("decrease_budget", {
    question: "should we cut the budget?",
    about: "Whether less money a day would be better spent. An amount can be named.",
    may_act: true,
    actions: ["adjust_campaign_budget"],
    needs: PERFORMANCE,
  }),
  typeOf("pause", {
    question: "should we pause it?",
    about: "Whether the campaign should stop. Never for one above its target, in a bundle or in an experiment.",
    may_act: true,
    actions: ["pause_campaign"],
    needs: `${PERFORMANCE} Enough days and spend for the policy's minimum.`,
  }),
  typeOf("resume", {
    question: "should we resume it?",
    about: "Whether a paused campaign should run again.",
    may_act: true,
    actions: ["resume_campaign"],
    needs: PERFORMANCE,
  }),
  typeOf("review", {
    question: "what should we do?",
    about: "The best of all permitted actions, doing nothing among them.",
    may_act: true,
    actions: [...DECIDED, "resume_campaign"],
    needs: PERFORMANCE,
  }),
  typeOf("status", {
    question: "is it underperforming?",
    about: "Whether the campaign falls short of its target, with how sure that is.",
    may_act: false,
    actions: [...DECIDED],
    needs: `${PERFORMANCE} A target, of the campaign or of the policy.`,
  }),
  typeOf("overview", {
    question: "how is it doing?",
    about: "How the campaign does, for information.",
    may_act: false,
    actions: [...DECIDED],
    needs: PERFORMANCE,
  }),
  typeOf("diagnose", {
    question: "why did the cost per conversion jump?",
    about:
      "What moved a metric between two weeks, factor by factor: cost per conversion, conversion rate, click-through rate, spend or conversions.",
    may_act: false,
    actions: [],
    needs: "Two weeks of days with the metric and its factors.",
  }),
];

import { z } from "zod";
import type { Feedback } from "../core/authority/experience.ts";
import { CALLER_KINDS } from "../core/caller.ts";
import { instantSchema, textSchema, toInstantView } from "./wire.ts";

/** The body of `POST /decisions/{id}/feedback`. */
export const feedbackBodySchema = z
  .strictObject({ rating: z.enum(["agree", "disagree"]), why: textSchema(1_000).optional() })
  .meta({
    id: "FeedbackBody",
    description: "What somebody thinks of a decision.",
    example: { rating: "disagree", why: "A holiday dip, not a real rise of the cost." },
  });

export const feedbackViewSchema = z
  .object({
    object: z.literal("feedback"),
    id: z.string().meta({ example: "fbk_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" }),
    decision_id: z.string(),
    campaign_id: z.string(),
    rating: z.enum(["agree", "disagree"]),
    why: z.string().nullable(),
    by: z.object({ agent_id: z.string(), kind: z.enum(CALLER_KINDS) }),
    counted_as_review: z.boolean().meta({
      description:
        "Whether it counts toward the autonomy of the agent that decided: a person's first, of a decision that was authorized.",
    }),
    created_at: instantSchema,
  })
  .meta({ id: "Feedback" });

export type FeedbackView = z.infer<typeof feedbackViewSchema>;

export const toFeedbackView = (feedback: Feedback): FeedbackView => ({
  object: "feedback",
  id: feedback.id,
  decision_id: feedback.decisionId,
  campaign_id: feedback.campaignId,
  rating: feedback.rating,
  why: feedback.why,
  by: { agent_id: feedback.by, kind: feedback.byKind },
  counted_as_review: feedback.isReview,
  created_at: toInstantView(feedback.at),
});

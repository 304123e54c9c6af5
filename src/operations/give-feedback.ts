import { z } from "zod";
import { feedbackBodySchema, feedbackViewSchema, toFeedbackView } from "../contract/feedback.ts";
import type { Feedback } from "../core/authority/experience.ts";
import type { Caller } from "../core/caller.ts";
import { lastly } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import { decisionIdSchema, findDecision, type FoundDecision } from "./find-decision.ts";
import { decisionNotFound } from "./get-decision.ts";
import { defineOperation } from "./operation.ts";
import { commit, UNRECORDED } from "./record.ts";
import { reviewOf, settleStanding } from "./review.ts";
import { STATE_CHANGED } from "./rule-on.ts";

/** So often it is tried again because what the agent has earned changed meanwhile. */
const TRIES = 5;

export const giveFeedback = defineOperation({
  name: "give_feedback",
  method: "post",
  path: "/decisions/{id}/feedback",
  scope: "outcomes:write",
  summary: "Agree or disagree with a decision",
  description:
    "What a person or system thinks of it. A person's first word on what another agent was authorized to do counts as a review of that agent (`GET /autonomy`): agreed is clean, disagreed is not.",
  params: z.strictObject({ id: decisionIdSchema }),
  body: feedbackBodySchema,
  response: feedbackViewSchema,
  statuses: [201],
  failures: ["decision_not_found", "state_changed", "ledger_unavailable"],
  async run(world, caller, { params, body }) {
    const found = await findDecision(world, caller.workspace, params.id);
    if (found === null) return fail(decisionNotFound(params.id));
    const at = world.clock.now();
    const id = world.secrets.id("fbk", at);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const earlier = await world.experience.feedback(caller.workspace, found.id);
      const isReview = countsAsReview(found, caller, earlier);
      const verdict = body.rating === "agree" ? "clean" : "not_clean";
      const review = isReview
        ? await reviewOf(world, { workspace: caller.workspace, body: found.body }, verdict)
        : { changes: [], guards: [] };
      const feedback: Feedback = {
        id,
        decisionId: found.id,
        campaignId: found.body.campaign_id,
        rating: body.rating,
        why: body.why ?? null,
        by: caller.agent,
        byKind: caller.kind,
        isReview,
        at,
      };
      const view = toFeedbackView(feedback);
      const answer = { view, status: 201 as const };
      const committed = await commit(world, caller, {
        kind: "feedback_given",
        at,
        campaignId: feedback.campaignId,
        body: { feedback: view },
        changes: [{ do: "add_feedback", feedback }, ...review.changes],
        guards: review.guards,
        owed: lastly(answer),
      });
      if (committed.ok && isReview) await settleStanding(world, { workspace: caller.workspace, body: found.body });
      if (committed.ok) return ok(answer);
      if (committed.failure !== "conflict") return fail(UNRECORDED);
    }
    return fail(STATE_CHANGED);
  },
});

/** A person's first word on what another agent, a program, was really authorized to do. */
const countsAsReview = ({ body }: FoundDecision, caller: Caller, earlier: readonly Feedback[]): boolean =>
  caller.kind === "human" &&
  body.asked_by.kind !== "human" &&
  body.agent_id !== caller.agent &&
  body.mode === "live" &&
  body.outcome === "authorized" &&
  !earlier.some(({ by, isReview }) => isReview && by === caller.agent);

import { z } from "zod";
import type { Digest } from "../core/ids.ts";
import { actionSchema } from "./action.ts";
import { textSchema } from "./wire.ts";

const EXAMPLE_DIGEST = `sha256:${"0".repeat(64)}`;

const seen = {
  action_digest: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, "must be the action_digest of GET /approvals/{id}")
    .meta({
      maxLength: 71,
      description: "Of the action that you saw, so that nothing else is answered.",
      example: EXAMPLE_DIGEST,
    }),
};

/** The body of approving and of rejecting. */
export const answerRequestSchema = z
  .strictObject({
    ...seen,
    comment: textSchema(2_000).optional().meta({ description: "Recorded with the answer." }),
  })
  .meta({ id: "ApprovalAnswer", example: { action_digest: EXAMPLE_DIGEST, comment: "Agreed for this week." } });

export const editRequestSchema = z
  .strictObject({
    ...seen,
    action: actionSchema,
    reason: textSchema(2_000).optional().meta({ description: "Why; checked like that of `POST /judge`." }),
  })
  .meta({
    id: "ApprovalEdit",
    example: {
      action_digest: EXAMPLE_DIGEST,
      action: { type: "adjust_campaign_budget", new_daily_budget: { amount: 11500, currency: "USD" } },
    },
  });

export const delegateRequestSchema = z
  .strictObject({
    ...seen,
    to: textSchema(128).meta({ description: "The name of a person's key (`GET /keys`).", example: "maria" }),
  })
  .meta({ id: "ApprovalDelegation", example: { action_digest: EXAMPLE_DIGEST, to: "maria" } });

/** The digest that an answer names. */
// Safe because the schema let nothing else through.
export const digestOf = ({ action_digest }: { readonly action_digest: string }): Digest => action_digest as Digest;

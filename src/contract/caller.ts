import { z } from "zod";
import { type Caller, CALLER_KINDS, SCOPES } from "../core/caller.ts";

/** Who asks, as their key tells it. */
export const callerSchema = z
  .object({
    object: z.literal("caller"),
    workspace: z.string(),
    agent_id: z.string().meta({ description: "The name of the key, under which everything is recorded." }),
    key_id: z.string().meta({ example: "key_01KAF3V0N6S5Q2T8W9XZB4C7DE" }),
    kind: z.enum(CALLER_KINDS),
    scopes: z.array(z.enum(SCOPES)).meta({ description: "What the key may do." }),
    answers_approvals: z.boolean().meta({
      description: "Whether this key can answer approvals: only one of kind `human` with `approvals:resolve` can.",
    }),
    operator: z.boolean().meta({ description: "Holds the service itself: may open other workspaces." }),
  })
  .meta({ id: "Caller" });

export const toCallerView = ({
  workspace,
  agent,
  keyId,
  kind,
  scopes,
  operator,
}: Caller): z.infer<typeof callerSchema> => ({
  object: "caller",
  workspace,
  agent_id: agent,
  key_id: keyId,
  kind,
  scopes: [...scopes],
  answers_approvals: kind === "human" && scopes.includes("approvals:resolve"),
  operator,
});

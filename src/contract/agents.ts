import { z } from "zod";

/** Who acts here besides people. */

export const agentSchema = z
  .object({
    object: z.literal("agent"),
    name: z.string().meta({ description: "The name of its keys." }),
    precedence: z.int().meta({ description: "The higher one's changes are left alone by the lower one." }),
    actions: z.array(z.string()).nullable().meta({ description: "What it may propose; null: every kind of action." }),
    in_policy: z.boolean().meta({ description: "Whether the policy names it; else it has the terms of any agent." }),
    keys: z.int().meta({ description: "Keys of this name that work now, up to 200 looked at." }),
  })
  .meta({ id: "Agent" });

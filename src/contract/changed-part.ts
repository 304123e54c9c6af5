import { z } from "zod";
import { CALLER_KINDS } from "../core/caller.ts";

export const THING_KINDS = [
  "policy",
  "prompt",
  "prompt_label",
  "key",
  "autonomy",
  "mute",
  "kill_switch",
  "webhook",
] as const;

/** `sha256:` and hexadecimal, of canonical JSON. */
const digestSchema = z.templateLiteral(["sha256:", z.string()]).nullable();

/** What an entry says of the things that it changed (docs/audit.md): the same of every kind of thing. */
export const changedSchema = z
  .object({
    by: z.object({
      kind: z.enum([...CALLER_KINDS, "system"]),
      name: z.string().meta({ description: "Of the key; `umpire` and `umpire:…` are the service itself." }),
      key_id: z.string().nullable(),
      reason: z.string().nullable().meta({ description: "Why the service did it by itself." }),
    }),
    things: z.array(
      z.object({
        kind: z.enum(THING_KINDS),
        id: z.string().meta({ description: "Names it among those of its kind." }),
        before: digestSchema.meta({ description: "Digest of what it was; null: there was none." }),
        after: digestSchema.meta({ description: "Null: there is none any more." }),
      }),
    ),
  })
  .meta({ id: "Changed", description: "Which things that say what the service may do are different after this." });

export type Changed = z.infer<typeof changedSchema>;
export type ThingKind = (typeof THING_KINDS)[number];

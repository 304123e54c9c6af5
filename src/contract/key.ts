import { z } from "zod";
import { CALLER_KINDS, NEVER_FOR_ASSISTANTS, SCOPES } from "../core/caller.ts";
import { WORKSPACE_NAME } from "../core/ids.ts";
import type { ApiKey } from "../core/ledger.ts";
import { instantSchema, noneOf, textSchema, toInstantView } from "./wire.ts";

export const createKeyRequestSchema = z
  .strictObject({
    name: textSchema(64).meta({
      description: "Who acts with it. Two keys of one name are one agent, so a rotation keeps its history.",
      example: "crm-prod",
    }),
    kind: z.enum(CALLER_KINDS).meta({
      description: `\`assistant\` for whatever a model controls: it can never have ${NEVER_FOR_ASSISTANTS.join(" or ")}.`,
    }),
    scopes: z
      .array(z.enum(SCOPES))
      .min(1)
      .refine((scopes) => new Set(scopes).size === scopes.length, "must not name a scope twice")
      .meta({
        maxItems: SCOPES.length,
        uniqueItems: true,
        description: "What it may do. You can only grant what your own key may.",
      }),
    expires_at: instantSchema.nullable().optional().meta({
      description: "From this moment on it is refused. Left out or null: it does not expire.",
      example: "2099-12-31T00:00:00Z",
    }),
    workspace: z
      .string()
      .regex(WORKSPACE_NAME, "must be 1 to 63 lower-case letters, digits and hyphens, not starting with a hyphen")
      .optional()
      .meta({
        maxLength: 63,
        description: "Only for the operator: the workspace to make the key in, opened if it is new.",
      }),
  })
  .superRefine(({ kind, scopes }, { addIssue }) => {
    if (kind !== "assistant") return;
    for (const [index, scope] of scopes.entries()) {
      if (!NEVER_FOR_ASSISTANTS.includes(scope)) continue;
      const message = `cannot be ${scope} for a key of kind assistant: what a model controls may not approve, change the policy or make keys`;
      addIssue({ code: "custom", path: ["scopes", index], message });
    }
  })
  .meta({
    id: "CreateKeyRequest",
    ...noneOf({
      properties: { kind: { const: "assistant" }, scopes: { contains: { enum: NEVER_FOR_ASSISTANTS } } },
      required: ["kind", "scopes"],
    }),
    example: { name: "crm-prod", kind: "service", scopes: ["decisions:write", "campaigns:read"] },
  });

export type CreateKeyRequest = z.infer<typeof createKeyRequestSchema>;

const keyFields = {
  object: z.literal("key"),
  id: z.string().meta({ example: "key_01KAF3V0N6S5Q2T8W9XZB4C7DE" }),
  prefix: z.string().meta({ description: "How the key begins, to tell keys apart." }),
  name: z.string(),
  kind: z.enum(CALLER_KINDS),
  scopes: z.array(z.enum(SCOPES)),
  workspace: z.string(),
  created_at: instantSchema,
  created_by: z.string().meta({ description: "Name of the key that made it." }),
  expires_at: instantSchema.nullable(),
  revoked_at: instantSchema.nullable(),
};

export const keySchema = z.object(keyFields).meta({ id: "Key", description: "An API key, without the key itself." });

export const newKeySchema = z
  .object({ ...keyFields, key: z.string().meta({ description: "The key. Shown this once; only its hash is kept." }) })
  .meta({ id: "NewKey" });

export const toKeyView = (key: ApiKey): z.infer<typeof keySchema> => ({
  object: "key",
  id: key.id,
  prefix: key.prefix,
  name: key.name,
  kind: key.kind,
  scopes: [...key.scopes],
  workspace: key.workspace,
  created_at: toInstantView(key.createdAt),
  created_by: key.createdBy,
  expires_at: key.expiresAt === null ? null : toInstantView(key.expiresAt),
  revoked_at: key.revokedAt === null ? null : toInstantView(key.revokedAt),
});

import { z } from "zod";
import { keyChange } from "../contract/changed.ts";
import { keySchema, toKeyView } from "../contract/key.ts";
import { idSchema } from "../contract/wire.ts";
import type { KeyId } from "../core/ids.ts";
import { lastly } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import { defineOperation } from "./operation.ts";
import { commit, UNRECORDED } from "./record.ts";

export const revokeKey = defineOperation({
  name: "revoke_key",
  method: "delete",
  path: "/keys/{id}",
  scope: "keys:admin",
  summary: "Revoke a key",
  description:
    "From this answer on the key is refused. It stays in the list. Revoking it again changes nothing. A key of kind human is revoked by a key of kind human only.",
  params: z.strictObject({ id: idSchema.meta({ description: "The key's id (`key_…`), not the key itself." }) }),
  response: keySchema,
  failures: ["key_not_found", "human_only", "ledger_unavailable"],
  async run(world, caller, { params }) {
    const key = isKeyId(params.id) ? await world.keys.get(caller.workspace, params.id) : null;
    if (key === null) return fail(KEY_NOT_FOUND);
    if (key.kind === "human" && caller.kind !== "human") return fail(NOT_A_PERSON);
    if (key.revokedAt !== null) return ok({ view: toKeyView(key) });
    const at = world.clock.now();
    const revoked = { ...key, revokedAt: at };
    const view = toKeyView(revoked);
    const committed = await commit(world, caller, {
      kind: "key_revoked",
      at,
      campaignId: null,
      body: { key: view },
      changes: [{ do: "revoke_key", keyId: key.id, at }],
      things: [keyChange(key, revoked)],
      owed: lastly({ view }),
      guards: [{ holds: "key_stands", id: key.id }],
    });
    if (committed.ok) return ok({ view });
    // Somebody else revoked it in the same moment.
    const now = committed.failure === "conflict" ? await world.keys.get(caller.workspace, key.id) : null;
    return now === null ? fail(UNRECORDED) : ok({ view: toKeyView(now) });
  },
});

const isKeyId = (id: string): id is KeyId => id.startsWith("key_");

const NOT_A_PERSON = {
  code: "human_only",
  detail: "Only a key of kind human can revoke another of that kind. Ask a person who has one.",
} as const;

const KEY_NOT_FOUND = {
  code: "key_not_found",
  detail: "There is no key with this id here. GET /keys lists those that there are; the id begins with key_.",
} as const;

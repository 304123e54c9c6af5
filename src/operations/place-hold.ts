import { z } from "zod";
import { holdRequestSchema, holdSchema, toHoldView } from "../contract/treaty.ts";
import { idSchema } from "../contract/wire.ts";
import { precedenceOf } from "../core/authority/precedence.ts";
import type { Hold } from "../core/authority/treaty.ts";
import { fail } from "../core/result.ts";
import { durationMs } from "../core/time.ts";
import { campaignNotFound } from "./campaign-not-found.ts";
import { defineOperation } from "./operation.ts";
import { recordAnswer } from "./record.ts";

export const placeHold = defineOperation({
  name: "place_hold",
  method: "post",
  path: "/campaigns/{id}/holds",
  scope: "holds:write",
  summary: "Ask the others to leave a campaign alone",
  description:
    "While the hold stands, what it blocks is deferred for every agent that does not stand above its holder, with `retry_at`. It ends by itself. A person's hold is heard by everybody; an emergency stop goes over it.",
  params: z.strictObject({ id: idSchema }),
  body: holdRequestSchema,
  response: holdSchema,
  statuses: [201],
  failures: ["campaign_not_found", "ledger_unavailable"],
  async run(world, caller, { params: { id }, body }) {
    const now = world.clock.now();
    const [campaign, policy] = await Promise.all([
      world.campaigns.get(caller.workspace, id),
      world.policies.current(caller.workspace),
    ]);
    if (campaign === null) return fail(campaignNotFound(id));
    const hold: Hold = {
      id: world.secrets.id("hld", now),
      campaignId: id,
      agent: caller.agent,
      precedence: precedenceOf(policy.document, caller),
      blocks: body.blocks,
      reason: body.reason,
      createdAt: now,
      expiresAt: now + durationMs(body.ttl),
      releasedAt: null,
    };
    const view = toHoldView(hold);
    return recordAnswer(world, caller, {
      kind: "hold_placed",
      at: now,
      campaignId: id,
      body: { hold: view },
      changes: [{ do: "put_hold", hold }],
      answer: { view, status: 201 },
    });
  },
});

import { z } from "zod";
import { holdReleaseSchema, holdSchema, toHoldView } from "../contract/treaty.ts";
import { idSchema } from "../contract/wire.ts";
import { fail, ok } from "../core/result.ts";
import { defineOperation } from "./operation.ts";
import { recordAnswer } from "./record.ts";

export const releaseHold = defineOperation({
  name: "release_hold",
  method: "post",
  path: "/campaigns/{id}/release-hold",
  scope: "holds:write",
  summary: "End a hold early",
  description: "By the agent that placed it, or by a person. Ending it again changes nothing.",
  params: z.strictObject({ id: idSchema }),
  body: holdReleaseSchema,
  response: holdSchema,
  failures: ["hold_not_found", "human_only", "ledger_unavailable"],
  async run(world, caller, { params: { id }, body }) {
    const now = world.clock.now();
    const holds = await world.treaty.holds(caller.workspace, id);
    const hold = holds.find((one) => one.id === body.hold_id);
    if (hold === undefined) return fail(HOLD_NOT_FOUND);
    if (hold.agent !== caller.agent && caller.kind !== "human") return fail(NOT_YOURS);
    if (hold.releasedAt !== null) return ok({ view: toHoldView(hold) });
    const released = { ...hold, releasedAt: now };
    const view = toHoldView(released);
    return recordAnswer(world, caller, {
      kind: "hold_released",
      at: now,
      campaignId: id,
      body: { hold: view },
      changes: [{ do: "put_hold", hold: released }],
      answer: { view },
    });
  },
});

const HOLD_NOT_FOUND = {
  code: "hold_not_found",
  detail: "The campaign has no hold with this id. GET /campaigns/{id}/holds lists those that there are.",
} as const;

const NOT_YOURS = {
  code: "human_only",
  detail: "Another agent placed this hold: only that agent or a person can end it early. It ends by itself.",
} as const;

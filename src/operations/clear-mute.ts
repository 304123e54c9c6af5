import { z } from "zod";
import { clearMuteRequestSchema, muteSchema, toMuteView } from "../contract/autonomy.ts";
import { muteCleared } from "../contract/changed.ts";
import { idSchema } from "../contract/wire.ts";
import { lastly } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import { defineOperation } from "./operation.ts";
import { commit, UNRECORDED } from "./record.ts";

export const clearMute = defineOperation({
  name: "clear_mute",
  method: "post",
  path: "/agents/{id}/clear-mute",
  scope: "approvals:resolve",
  summary: "Listen to an agent again",
  description:
    "After the same mistake twice, everything that the agent says of the campaign is escalated, until a person has looked and clears it here.",
  params: z.strictObject({
    id: idSchema.meta({ description: "The agent: the name of its key.", example: "crm-prod" }),
  }),
  body: clearMuteRequestSchema,
  response: muteSchema,
  failures: ["human_only", "agent_not_found", "ledger_unavailable"],
  async run(world, caller, { params: { id: agent }, body: { campaign_id: campaignId } }) {
    if (caller.kind !== "human") return fail(NOT_A_PERSON);
    const mutes = await world.treaty.mutes(caller.workspace);
    const mute = mutes.find((one) => one.agent === agent && one.campaignId === campaignId);
    if (mute === undefined) return fail(NOT_MUTED);
    const view = toMuteView(mute);
    const committed = await commit(world, caller, {
      kind: "mute_cleared",
      at: world.clock.now(),
      campaignId,
      body: { mute: view },
      changes: [{ do: "unmute", agent, campaignId }],
      things: [muteCleared(mute)],
      owed: lastly({ view }),
      guards: [{ holds: "muted", mute }],
    });
    if (committed.ok) return ok({ view });
    // Somebody else cleared it in the same moment, and maybe it was muted again since.
    return fail(committed.failure === "conflict" ? NOT_MUTED : UNRECORDED);
  },
});

const NOT_A_PERSON = {
  code: "human_only",
  detail: "Only a key of kind human can clear a mute. Ask a person to look at what the agent said.",
} as const;

const NOT_MUTED = {
  code: "agent_not_found",
  detail: "No agent of this name is muted on this campaign. GET /autonomy lists the mutes.",
} as const;

import { z } from "zod";
import { switchChange } from "../contract/changed.ts";
import { killSwitchReleaseSchema, killSwitchSchema, toKillSwitchView } from "../contract/treaty.ts";
import { idSchema } from "../contract/wire.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { lastly } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import type { World } from "../ports.ts";
import { defineOperation } from "./operation.ts";
import { commit, UNRECORDED } from "./record.ts";

export const releaseKillSwitch = defineOperation({
  name: "release_kill_switch",
  method: "post",
  path: "/kill-switches/{id}/release",
  scope: "switches:write",
  summary: "Release a kill switch",
  description: "By a person only. Releasing it again changes nothing.",
  params: z.strictObject({ id: idSchema }),
  body: killSwitchReleaseSchema,
  response: killSwitchSchema,
  failures: ["kill_switch_not_found", "human_only", "ledger_unavailable"],
  async run(world, caller, { params: { id }, body }) {
    if (caller.kind !== "human") return fail(NOT_A_PERSON);
    const now = world.clock.now();
    const killSwitch = await switchOf(world, caller.workspace, id);
    if (killSwitch === undefined) return fail(NOT_FOUND);
    if (killSwitch.releasedAt !== null) return ok({ view: toKillSwitchView(killSwitch) });
    const released = { ...killSwitch, releasedAt: now };
    const view = toKillSwitchView(released);
    const committed = await commit(world, caller, {
      kind: "kill_switch_released",
      at: now,
      campaignId: null,
      body: { kill_switch: view, released_by: caller.agent, reason: body.reason },
      changes: [{ do: "put_switch", killSwitch: released }],
      things: [switchChange(killSwitch, released)],
      owed: lastly({ view }),
      guards: [{ holds: "switch_engaged", id: killSwitch.id }],
    });
    if (committed.ok) return ok({ view });
    // Somebody else released it in the same moment.
    const left = committed.failure === "conflict" ? await switchOf(world, caller.workspace, id) : undefined;
    return left === undefined ? fail(UNRECORDED) : ok({ view: toKillSwitchView(left) });
  },
});

const switchOf = async ({ treaty }: World, workspace: WorkspaceId, id: string) =>
  (await treaty.switches(workspace)).find((one) => one.id === id);

const NOT_A_PERSON = {
  code: "human_only",
  detail: "Only a key of kind human can release a kill switch. Ask a person.",
} as const;

const NOT_FOUND = {
  code: "kill_switch_not_found",
  detail: "There is no kill switch with this id here. GET /kill-switches lists those that there are.",
} as const;

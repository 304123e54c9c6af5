import { switchChange } from "../contract/changed.ts";
import { killSwitchRequestSchema, killSwitchSchema, toKillSwitchView } from "../contract/treaty.ts";
import type { KillSwitch } from "../core/authority/treaty.ts";
import { defineOperation } from "./operation.ts";
import { recordAnswer } from "./record.ts";

export const engageKillSwitch = defineOperation({
  name: "engage_kill_switch",
  method: "post",
  path: "/kill-switches",
  scope: "switches:write",
  summary: "Stop a workspace, an agent, a kind of action or an account",
  description:
    "From this answer on, everything of its target is rejected, and nothing of it is approved or carried out, on every instance. Only a person releases it. An emergency stop ordered by a person goes over it.",
  body: killSwitchRequestSchema,
  response: killSwitchSchema,
  statuses: [201],
  failures: ["ledger_unavailable"],
  async run(world, caller, { body }) {
    const now = world.clock.now();
    const killSwitch: KillSwitch = {
      id: world.secrets.id("ksw", now),
      target: body.target,
      name: body.name ?? null,
      reason: body.reason,
      engagedBy: caller.agent,
      engagedAt: now,
      releasedAt: null,
    };
    const view = toKillSwitchView(killSwitch);
    return recordAnswer(world, caller, {
      kind: "kill_switch_engaged",
      at: now,
      campaignId: null,
      body: { kill_switch: view },
      changes: [{ do: "put_switch", killSwitch }],
      things: [switchChange(null, killSwitch)],
      answer: { view, status: 201 },
    });
  },
});

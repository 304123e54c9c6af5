import { killSwitchSchema, toKillSwitchView } from "../contract/treaty.ts";
import { listSchema, toListView } from "../contract/wire.ts";
import { ok } from "../core/result.ts";
import { defineOperation } from "./operation.ts";

export const listKillSwitches = defineOperation({
  name: "list_kill_switches",
  method: "get",
  path: "/kill-switches",
  scope: "policy:read",
  summary: "List kill switches, engaged ones first",
  description: "Those that are engaged, and up to 200 in all. The list has one page.",
  response: listSchema(killSwitchSchema),
  failures: [],
  run: async ({ treaty }, { workspace }) =>
    ok({ view: toListView({ items: await treaty.switches(workspace), nextCursor: null }, toKillSwitchView) }),
});

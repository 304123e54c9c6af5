import { callerSchema, toCallerView } from "../contract/caller.ts";
import { ok } from "../core/result.ts";
import { defineOperation } from "./operation.ts";

export const whoami = defineOperation({
  name: "whoami",
  method: "get",
  path: "/whoami",
  scope: null,
  summary: "See whose key this is and what it may do",
  description: "The workspace, the agent and the kind that the key stands for, and its scopes. Any key may ask.",
  response: callerSchema,
  failures: [],
  run: async (_, caller) => ok({ view: toCallerView(caller) }),
});

import { entityTagOf } from "../contract/entity-tag.ts";
import { policySchema, toPolicyView } from "../contract/policy.ts";
import { ok } from "../core/result.ts";
import { defineOperation } from "./operation.ts";

export const getPolicy = defineOperation({
  name: "get_policy",
  method: "get",
  path: "/policy",
  scope: "policy:read",
  summary: "Read the policy in force",
  description: "The workspace's limits as they are now. `ETag` names this version, for `If-Match` of `PUT /policy`.",
  response: policySchema,
  answerFields: ["ETag"],
  failures: [],
  async run({ policies }, { workspace }) {
    const policy = await policies.current(workspace);
    return ok({ view: toPolicyView(policy), fields: { ETag: entityTagOf(policy) } });
  },
});

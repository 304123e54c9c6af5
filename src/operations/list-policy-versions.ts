import { policySchema, toPolicyView } from "../contract/policy.ts";
import { listSchema, pageQuerySchema } from "../contract/wire.ts";
import { listPage } from "./list-page.ts";
import { defineOperation } from "./operation.ts";

export const listPolicyVersions = defineOperation({
  name: "list_policy_versions",
  method: "get",
  path: "/policy/versions",
  scope: "policy:read",
  summary: "List the policy's versions, newest first",
  description: "Every version that was ever in force, whole. A version never changes.",
  query: pageQuerySchema,
  response: listSchema(policySchema),
  failures: [],
  async run({ policies }, { workspace }, { query: { limit, cursor = null } }) {
    return listPage(await policies.list(workspace, { limit, cursor }), toPolicyView);
  },
});

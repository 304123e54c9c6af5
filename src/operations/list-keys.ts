import { keySchema, toKeyView } from "../contract/key.ts";
import { listSchema, pageQuerySchema } from "../contract/wire.ts";
import { listPage } from "./list-page.ts";
import { defineOperation } from "./operation.ts";

export const listKeys = defineOperation({
  name: "list_keys",
  method: "get",
  path: "/keys",
  scope: "keys:admin",
  summary: "List the workspace's keys, newest first",
  description: "Revoked and expired ones too. Neither a key nor its hash is ever shown.",
  query: pageQuerySchema,
  response: listSchema(keySchema),
  failures: [],
  async run({ keys }, { workspace }, { query: { limit, cursor = null } }) {
    return listPage(await keys.list(workspace, { limit, cursor }), toKeyView);
  },
});

import { keySchema, toKeyView } from "../contract/key.ts";
import { listSchema, pageQuerySchema, toListView } from "../contract/wire.ts";
import { ok } from "../core/result.ts";
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
    return ok({ view: toListView(await keys.list(workspace, { limit, cursor }), toKeyView) });
  },
});

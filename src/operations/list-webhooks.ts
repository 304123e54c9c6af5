import { toWebhookView, webhookSchema } from "../contract/webhook.ts";
import { listSchema, toListView } from "../contract/wire.ts";
import { ok } from "../core/result.ts";
import { defineOperation } from "./operation.ts";

export const listWebhooks = defineOperation({
  name: "list_webhooks",
  method: "get",
  path: "/webhooks",
  scope: "webhooks:admin",
  summary: "List webhooks",
  description: "Disabled ones too, without their secrets. The list has one page.",
  response: listSchema(webhookSchema),
  failures: [],
  run: async ({ webhooks }, { workspace }) =>
    ok({ view: toListView({ items: await webhooks.list(workspace), nextCursor: null }, toWebhookView) }),
});

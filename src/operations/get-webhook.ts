import { toWebhookView, webhookNowSchema } from "../contract/webhook.ts";
import { fail, ok } from "../core/result.ts";
import { findWebhook, WEBHOOK_NOT_FOUND, webhookParams } from "./change-webhook.ts";
import { defineOperation } from "./operation.ts";

export const getWebhook = defineOperation({
  name: "get_webhook",
  method: "get",
  path: "/webhooks/{id}",
  scope: "webhooks:admin",
  summary: "See how far a webhook has come",
  description: "Where it stands in the ledger, how far it lags behind, and what its last failure was.",
  params: webhookParams,
  response: webhookNowSchema,
  failures: ["webhook_not_found"],
  async run(world, { workspace }, { params: { id } }) {
    const webhook = await findWebhook(world, workspace, id);
    if (webhook === null) return fail(WEBHOOK_NOT_FOUND);
    const lag = Math.max(0, (await world.webhooks.end(workspace)) - webhook.cursor);
    return ok({ view: { ...toWebhookView(webhook), lag } });
  },
});

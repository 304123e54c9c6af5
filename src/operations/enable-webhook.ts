import { toWebhookView, webhookChangeSchema, webhookSchema } from "../contract/webhook.ts";
import { ok } from "../core/result.ts";
import { changeWebhook, WEBHOOK_FAILURES, webhookParams } from "./change-webhook.ts";
import { defineOperation } from "./operation.ts";

export const enableWebhook = defineOperation({
  name: "enable_webhook",
  method: "post",
  path: "/webhooks/{id}/enable",
  scope: "webhooks:admin",
  summary: "Start a webhook again",
  description: "It goes on where it stopped, at once.",
  params: webhookParams,
  body: webhookChangeSchema,
  response: webhookSchema,
  failures: WEBHOOK_FAILURES,
  async run(world, caller, { params: { id } }) {
    const changed = await changeWebhook(world, caller, {
      id,
      change: "enabled",
      next: () => ({ disabledAt: null, failures: 0 }),
    });
    return changed.ok ? ok({ view: toWebhookView(changed.value) }) : changed;
  },
});

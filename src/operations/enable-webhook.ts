import { webhookChangeSchema, webhookSchema } from "../contract/webhook.ts";
import { changeWebhook, plainly, WEBHOOK_FAILURES, webhookParams } from "./change-webhook.ts";
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
  run(world, caller, { params: { id } }) {
    return changeWebhook(world, caller, {
      id,
      change: "enabled",
      next: () => ({ disabledAt: null, failures: 0 }),
      answer: plainly,
    });
  },
});

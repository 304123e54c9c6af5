import { webhookChangeSchema, webhookSchema } from "../contract/webhook.ts";
import { changeWebhook, plainly, WEBHOOK_FAILURES, webhookParams } from "./change-webhook.ts";
import { defineOperation } from "./operation.ts";

export const disableWebhook = defineOperation({
  name: "disable_webhook",
  method: "post",
  path: "/webhooks/{id}/disable",
  scope: "webhooks:admin",
  summary: "Stop a webhook",
  description: "Nothing is sent until it is enabled. It keeps its place, so nothing is lost.",
  params: webhookParams,
  body: webhookChangeSchema,
  response: webhookSchema,
  failures: WEBHOOK_FAILURES,
  run(world, caller, { params: { id } }) {
    return changeWebhook(world, caller, {
      id,
      change: "disabled",
      next: (_, now) => ({ disabledAt: now }),
      answer: plainly,
    });
  },
});

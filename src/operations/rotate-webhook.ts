import { newWebhookSchema, toWebhookView, webhookChangeSchema } from "../contract/webhook.ts";
import type { Webhook } from "../core/authority/webhook.ts";
import type { Instant } from "../core/time.ts";
import { changeWebhook, WEBHOOK_FAILURES, webhookParams } from "./change-webhook.ts";
import { newSecret } from "./create-webhook.ts";
import { defineOperation } from "./operation.ts";

export const rotateWebhook = defineOperation({
  name: "rotate_webhook",
  method: "post",
  path: "/webhooks/{id}/rotate",
  scope: "webhooks:admin",
  summary: "Give a webhook a new secret",
  description:
    "The new secret is shown this once. The one before it signs too, until the next rotation: rotate twice to be rid of a secret that leaked.",
  params: webhookParams,
  body: webhookChangeSchema,
  response: newWebhookSchema,
  tellsSecret: true,
  failures: WEBHOOK_FAILURES,
  run(world, caller, { params: { id } }) {
    const secret = newSecret(world);
    const next = ({ secrets }: { readonly secrets: readonly string[] }, rotatedAt: Instant) => ({
      secrets: [secret, ...secrets.slice(0, 1)],
      rotatedAt,
    });
    const answer = (webhook: Webhook) => ({ view: { ...toWebhookView(webhook), secret } });
    return changeWebhook(world, caller, { id, change: "rotated", next, answer });
  },
});

import { toWebhookView, replaySchema, webhookSchema } from "../contract/webhook.ts";
import { ok } from "../core/result.ts";
import { changeWebhook, WEBHOOK_FAILURES, webhookParams } from "./change-webhook.ts";
import { defineOperation } from "./operation.ts";

export const replayWebhook = defineOperation({
  name: "replay_webhook",
  method: "post",
  path: "/webhooks/{id}/replay",
  scope: "webhooks:admin",
  summary: "Send events again",
  description: "Moves it back to a sequence of the ledger. Events keep their ids. It never moves forward.",
  params: webhookParams,
  body: replaySchema,
  response: webhookSchema,
  failures: WEBHOOK_FAILURES,
  async run(world, caller, { params: { id }, body }) {
    const changed = await changeWebhook(world, caller, {
      id,
      change: "replayed",
      next: ({ cursor }) => ({ cursor: Math.min(cursor, body.from_sequence), failures: 0 }),
    });
    return changed.ok ? ok({ view: toWebhookView(changed.value) }) : changed;
  },
});

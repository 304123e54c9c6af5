import { replaySchema, webhookSchema } from "../contract/webhook.ts";
import { changeWebhook, plainly, WEBHOOK_FAILURES, webhookParams } from "./change-webhook.ts";
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
  run(world, caller, { params: { id }, body }) {
    return changeWebhook(world, caller, {
      id,
      change: "replayed",
      next: ({ cursor }) => ({ cursor: Math.min(cursor, body.from_sequence), failures: 0 }),
      answer: plainly,
    });
  },
});

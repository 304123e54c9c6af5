import { webhookChange } from "../contract/changed.ts";
import { newWebhookSchema, toWebhookView, webhookRequestSchema } from "../contract/webhook.ts";
import { fail } from "../core/result.ts";
import type { World } from "../ports.ts";
import { defineOperation } from "./operation.ts";
import { recordAnswer } from "./record.ts";

export const createWebhook = defineOperation({
  name: "create_webhook",
  method: "post",
  path: "/webhooks",
  scope: "webhooks:admin",
  summary: "Have events sent to you",
  description:
    "Sends what happens from now on to a public https address, signed as in Standard Webhooks, in order and at least once: drop a `webhook-id` that you have had, and messages whose `webhook-timestamp` is more than five minutes off. The secret is shown this once. What fails is repeated, later each time, and passed over after 12 failures; `410` ends it.",
  body: webhookRequestSchema,
  response: newWebhookSchema,
  tellsSecret: true,
  statuses: [201],
  failures: ["address_refused", "ledger_unavailable"],
  async run(world, caller, { body: { url, events = [] } }) {
    const refused = await world.courier.refuses(url);
    if (refused !== null) return fail({ code: "address_refused", detail: refused });
    const now = world.clock.now();
    const secret = newSecret(world);
    const webhook = {
      id: world.secrets.id("whk", now),
      url: new URL(url).href,
      events,
      secrets: [secret],
      rotatedAt: null,
      createdBy: caller.agent,
      createdAt: now,
      disabledAt: null,
      cursor: await world.webhooks.end(caller.workspace),
      failures: 0,
      nextAttemptAt: now,
      leaseUntil: null,
      epoch: 0,
      lastError: null,
    };
    const view = toWebhookView(webhook);
    return recordAnswer(world, caller, {
      kind: "webhook_created",
      at: now,
      campaignId: null,
      body: { webhook: view },
      changes: [{ do: "put_webhook", webhook }],
      things: [webhookChange(null, webhook)],
      answer: { view: { ...view, secret }, status: 201 },
    });
  },
});

/** 32 random bytes, in the base64 that Standard Webhooks asks for. */
export const newSecret = ({ secrets }: World): string =>
  `whsec_${secrets.secret().replaceAll("-", "+").replaceAll("_", "/")}=`;

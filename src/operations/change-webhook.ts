import { z } from "zod";
import { webhookChange } from "../contract/changed.ts";
import { toWebhookView } from "../contract/webhook.ts";
import { idSchema } from "../contract/wire.ts";
import type { Webhook } from "../core/authority/webhook.ts";
import type { Caller } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import type { WebhookId, WorkspaceId } from "../core/ids.ts";
import { lastly, type Told } from "../core/reply.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Instant } from "../core/time.ts";
import type { World } from "../ports.ts";
import { commit, UNRECORDED } from "./record.ts";

export const webhookParams = z.strictObject({ id: idSchema.meta({ description: "The webhook's id (`whk_…`)." }) });

export const WEBHOOK_FAILURES = ["webhook_not_found", "state_changed", "ledger_unavailable"] as const;

interface WebhookChange<A> {
  readonly change: "rotated" | "replayed" | "disabled" | "enabled";
  readonly next: (webhook: Webhook, now: Instant) => Partial<Webhook>;
  readonly answer: (webhook: Webhook) => A;
}

const MOST_TRIES = 3;

/** Changes one, with its line in the ledger, and tells it. A delivery that is under way loses its claim and stops. */
export async function changeWebhook<A extends Told>(
  world: World,
  caller: Caller,
  { id, change, next, answer }: WebhookChange<A> & { readonly id: string },
): Promise<Result<A, Failure<(typeof WEBHOOK_FAILURES)[number]>>> {
  const now = world.clock.now();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const webhook = await findWebhook(world, caller.workspace, id);
    if (webhook === null) return fail(WEBHOOK_NOT_FOUND);
    const changed = {
      ...webhook,
      leaseUntil: null,
      nextAttemptAt: now,
      ...next(webhook, now),
      epoch: webhook.epoch + 1,
    };
    const committed = await commit(world, caller, {
      kind: "webhook_changed",
      at: now,
      campaignId: null,
      body: { webhook: toWebhookView(changed), change },
      changes: [{ do: "put_webhook", webhook: changed }],
      things: [webhookChange(webhook, changed)],
      guards: [{ holds: "webhook_at", id: webhook.id, epoch: webhook.epoch }],
      owed: lastly(answer(changed)),
    });
    if (committed.ok) return ok(answer(changed));
    if (committed.failure !== "conflict") return fail(UNRECORDED);
  }
  return fail({ code: "state_changed", detail: "Deliveries got in between each time. Send it again." });
}

/** The answer that tells nothing but the webhook. */
export const plainly = (webhook: Webhook) => ({ view: toWebhookView(webhook) });

export const findWebhook = async ({ webhooks }: World, workspace: WorkspaceId, id: string): Promise<Webhook | null> =>
  isWebhookId(id) ? webhooks.get(workspace, id) : null;

const isWebhookId = (id: string): id is WebhookId => id.startsWith("whk_");

export const WEBHOOK_NOT_FOUND = {
  code: "webhook_not_found",
  detail: "There is no webhook with this id here. GET /webhooks lists those that there are; the id begins with whk_.",
} as const;

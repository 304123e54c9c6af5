import type { Event } from "../core/authority/events.ts";
import type { Webhook } from "../core/authority/webhook.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { HOUR_MS, type Instant, SECOND_MS } from "../core/time.ts";
import { webhookChange } from "../contract/changed.ts";
import { toWebhookView } from "../contract/webhook.ts";
import type { World } from "../ports.ts";
import { commit } from "./record.ts";

const MINUTE_MS = 60 * SECOND_MS;

const BACKOFF_MS = [
  5 * SECOND_MS,
  30 * SECOND_MS,
  2 * MINUTE_MS,
  10 * MINUTE_MS,
  30 * MINUTE_MS,
  HOUR_MS,
  2 * HOUR_MS,
  6 * HOUR_MS,
];

/** After so many failures the event is passed over. */
export const MOST_FAILURES = 12;

const GONE = 410;

interface Failed {
  readonly webhook: Webhook;
  readonly event: Event;
  /** The status, or why there was none. */
  readonly answered: number | string;
  readonly at: Instant;
}

/** It stays at the event and tries again later; gives the event up in the end; and stops for good at who is gone. */
export async function afterFailure(
  world: World,
  workspace: WorkspaceId,
  { webhook, event, answered, at }: Failed,
): Promise<void> {
  const lastError = typeof answered === "number" ? `It answered ${answered}.` : answered;
  const failures = webhook.failures + 1;
  const failed = { ...webhook, failures, lastError, leaseUntil: null };
  const recorded = (next: Webhook, body: object) =>
    commit(
      world,
      { workspace, agent: "umpire", keyId: null, why: lastError },
      {
        kind: "webhook_changed",
        at,
        campaignId: null,
        body: { webhook: toWebhookView(next), ...body },
        changes: [{ do: "put_webhook", webhook: next }],
        things: [webhookChange(webhook, next)],
        guards: [{ holds: "webhook_at", id: webhook.id, epoch: webhook.epoch }],
      },
    );
  if (answered === GONE) {
    await recorded({ ...failed, disabledAt: at }, { change: "gone" });
  } else if (failures >= MOST_FAILURES) {
    const cursor = sequenceOf(event) + 1;
    await recorded({ ...failed, cursor, failures: 0, nextAttemptAt: at }, { change: "skipped", event_id: event.id });
  } else {
    const nextAttemptAt = at + waitMs(failures, world.secrets.hash(`${webhook.id}.${event.id}`));
    await world.webhooks.progress(workspace, { ...failed, nextAttemptAt });
  }
}

const sequenceOf = ({ id }: Event): number => Number(id.split("_")[1]);

/** Up to a tenth longer, by the event, so that those that failed together do not come back together. */
function waitMs(failures: number, digest: string): number {
  const base = BACKOFF_MS[Math.min(failures, BACKOFF_MS.length) - 1] ?? 0;
  return base + Math.floor((base / 10) * (parseInt(digest.slice(-4), 16) / 0x1_0000));
}

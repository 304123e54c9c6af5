import { type Event, eventsOf, type Happened, wants } from "../core/authority/events.ts";
import type { Webhook } from "../core/authority/webhook.ts";
import type { Instant } from "../core/time.ts";
import { toEventView } from "../contract/webhook.ts";
import { revealed } from "../core/privacy/conceal.ts";
import type { RecordedEntry, World } from "../ports.ts";
import type { Within } from "../ports-authority.ts";
import { afterFailure } from "./webhook-failure.ts";

const LEASE_MS = 60_000;
const MOST_AT_ONCE = 20;
const PAGE = 50;

/** A delivery that begins by now is over, its deadline of 10 s included, before the claim runs out. */
const BEGIN_WITHIN_MS = 40_000;

interface Run {
  readonly workspace: Within<Webhook>["workspace"];
  readonly now: Instant;
  /** On the clock of durations. */
  readonly until: number;
}

/** Sends what is due, at least once, in the ledger's order, each webhook on its own. How many were claimed. */
export async function deliverWebhooks(world: World, now: Instant): Promise<number> {
  const claimed = await world.webhooks.claim(now, { limit: MOST_AT_ONCE, leaseMs: LEASE_MS });
  const until = world.clock.elapsedMs() + BEGIN_WITHIN_MS;
  const results = await Promise.allSettled(
    claimed.map(({ workspace, item }) => deliverTo(world, { workspace, now, until }, item)),
  );
  for (const [index, result] of results.entries())
    if (result.status === "rejected")
      world.log.write({
        level: "error",
        event: "webhook",
        webhook_id: claimed[index]?.item.id ?? null,
        error: String(result.reason),
      });
  return claimed.length;
}

async function deliverTo(world: World, run: Run, claimed: Webhook): Promise<void> {
  let webhook = claimed;
  for (;;) {
    const entries = await world.ledger.entries(run.workspace, { from: webhook.cursor, limit: PAGE });
    for (const entry of entries) {
      if (world.clock.elapsedMs() >= run.until) return release(world, run, webhook);
      const events = eventsOf(happened(entry)).filter(({ type }) => wants(webhook.events, type));
      for (const event of events) {
        const answered = await send(world, webhook, event);
        // Not the claim's moment: an answer may take seconds, and the record says when it came.
        const at = world.clock.now();
        if (answered !== null) return afterFailure(world, run.workspace, { webhook, event, answered, at });
      }
      webhook = past(webhook, entry);
      // Who has lost the claim stops. What nobody wanted needs no writing down for each entry.
      if (events.length > 0 && !(await world.webhooks.progress(run.workspace, webhook))) return;
    }
    if (entries.length < PAGE) return release(world, run, webhook);
  }
}

const past = (webhook: Webhook, { sequence }: RecordedEntry): Webhook => ({
  ...webhook,
  cursor: sequence + 1,
  failures: 0,
  lastError: null,
});

const release = async (world: World, { workspace, now }: Run, webhook: Webhook): Promise<void> =>
  void (await world.webhooks.progress(workspace, { ...webhook, leaseUntil: null, nextAttemptAt: now }));

/** Null: it was taken; else the status, or why there was none. */
async function send(world: World, { url, secrets }: Webhook, event: Event): Promise<number | string | null> {
  const body = JSON.stringify(toEventView(event));
  const timestamp = String(Math.floor(world.clock.now() / 1_000));
  const signed = `${event.id}.${timestamp}.${body}`;
  const fields = {
    "content-type": "application/json",
    "user-agent": "Umpire",
    "webhook-id": event.id,
    "webhook-timestamp": timestamp,
    "webhook-signature": secrets.map((secret) => `v1,${world.secrets.sign(secret, signed)}`).join(" "),
  };
  const answer = await world.courier.deliver(url, { fields, body });
  if (!answer.ok) return answer.failure;
  return answer.value >= 200 && answer.value < 300 ? null : answer.value;
}

const happened = (entry: RecordedEntry): Happened => ({
  ...entry,
  // Safe because a body is the canonical JSON of an object, and its parts are looked at before they are used.
  body: revealed(JSON.parse(entry.body), entry.parts ?? []) as Happened["body"],
});

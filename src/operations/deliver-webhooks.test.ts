import { expect, it } from "vitest";
import type { Webhook } from "../core/authority/webhook.ts";
import { ok, type Result } from "../core/result.ts";
import { NOW, workspaceOf } from "../testing/asked.ts";
import { fakeWorld } from "../testing/world.ts";
import { deliverWebhooks } from "./deliver-webhooks.ts";
import { record } from "./record.ts";
import { MOST_FAILURES } from "./webhook-failure.ts";

const ACME = workspaceOf("acme");

const aWebhook = (over: Partial<Webhook> = {}): Webhook => ({
  id: "whk_1",
  url: "https://hooks.acme.com/",
  events: [],
  secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"],
  createdBy: "ops",
  createdAt: NOW,
  disabledAt: null,
  cursor: 0,
  failures: 0,
  nextAttemptAt: NOW,
  leaseUntil: null,
  epoch: 0,
  lastError: null,
  ...over,
});

function setUp(over: Partial<Webhook> = {}) {
  const sent: string[] = [];
  const signatures: string[] = [];
  const answer: { next: () => Result<number, string> } = { next: () => ok(204) };
  const courier = {
    refuses: async () => null,
    deliver: async (_: string, { fields }: { readonly fields: Readonly<Record<string, string>> }) => {
      sent.push(fields["webhook-id"] ?? "");
      signatures.push(fields["webhook-signature"] ?? "");
      return answer.next();
    },
  };
  const world = fakeWorld({ courier });
  world.store([{ do: "put_webhook", webhook: aWebhook(over) }]);
  const happens = (kind: "hold_placed" | "policy_published" | "key_created", workspace = ACME) =>
    record(
      world,
      { workspace, agent: "ops", keyId: null },
      { kind, at: NOW, campaignId: null, body: { hold: { id: "hld_1" } }, changes: [] },
    );
  const stored = async () => (await world.webhooks.list(ACME))[0];
  return { world, sent, signatures, answer, happens, stored };
}

it("sends events in order and each once, and nothing of keys", async () => {
  const { world, sent, happens, stored } = setUp();
  for (const kind of ["hold_placed", "key_created", "policy_published"] as const) await happens(kind);
  await deliverWebhooks(world, NOW);
  await deliverWebhooks(world, NOW);
  expect(sent).toEqual(["evt_0_0", "evt_2_0"]);
  expect(await stored()).toMatchObject({ cursor: 3, leaseUntil: null });
});

it("sends only what was asked for", async () => {
  const { world, sent, happens } = setUp({ events: ["policy.*"] });
  await happens("hold_placed");
  await happens("policy_published");
  await deliverWebhooks(world, NOW);
  expect(sent).toEqual(["evt_1_0"]);
});

it("signs with both secrets while they are rotated", async () => {
  const { world, signatures, happens } = setUp({ secrets: ["whsec_AAAA", "whsec_BBBB"] });
  await happens("hold_placed");
  await deliverWebhooks(world, NOW);
  expect(signatures[0]).toMatch(/^v1,\S{43}= v1,\S{43}=$/);
});

it("stays at what failed, and goes on there later", async () => {
  const { world, sent, answer, happens, stored } = setUp();
  await happens("hold_placed");
  await happens("policy_published");
  answer.next = () => ok(500);
  await deliverWebhooks(world, NOW);
  await deliverWebhooks(world, NOW + 4_999);
  expect(sent).toEqual(["evt_0_0"]);
  expect(await stored()).toMatchObject({ cursor: 0, failures: 1, lastError: "It answered 500." });
  answer.next = () => ok(200);
  await deliverWebhooks(world, NOW + 5_500);
  expect(sent).toEqual(["evt_0_0", "evt_0_0", "evt_1_0"]);
});

it.each([
  ["passes over what fails for the last time", MOST_FAILURES - 1, 500, { cursor: 1, failures: 0, disabledAt: null }],
  ["does not pass over it before", MOST_FAILURES - 2, 500, { cursor: 0, failures: MOST_FAILURES - 1 }],
  ["stops for good at who is gone", 0, 410, { cursor: 0, disabledAt: NOW }],
])("%s", async (_, failures, status, expected) => {
  const { world, answer, happens, stored } = setUp({ failures });
  await happens("hold_placed");
  answer.next = () => ok(status);
  await deliverWebhooks(world, NOW);
  expect(await stored()).toMatchObject(expected);
  expect(JSON.stringify(world.memory.of(ACME).lines)).not.toContain("whsec_");
});

it.each([
  ["who is gone is gone", 410, { disabledAt: NOW + 9_000 }],
  ["a pause begins", 500, { nextAttemptAt: expect.toSatisfy((at: number) => at >= NOW + 14_000) }],
])("%s when the answer came, not when the work was claimed", async (_, status, expected) => {
  const { world, answer, happens, stored } = setUp();
  await happens("hold_placed");
  answer.next = () => {
    world.clock.advance(9_000);
    return ok(status);
  };
  await deliverWebhooks(world, NOW);
  expect(await stored()).toMatchObject(expected);
});

it("is claimed by one of two workers", async () => {
  const { world, sent, happens } = setUp();
  await happens("hold_placed");
  await Promise.all([deliverWebhooks(world, NOW), deliverWebhooks(world, NOW)]);
  expect(sent).toEqual(["evt_0_0"]);
});

it("stops when the claim is lost", async () => {
  const { world, sent, answer, happens, stored } = setUp();
  await happens("hold_placed");
  await happens("policy_published");
  answer.next = () => {
    world.store([{ do: "put_webhook", webhook: aWebhook({ epoch: 9 }) }]);
    return ok(204);
  };
  await deliverWebhooks(world, NOW);
  expect(sent).toEqual(["evt_0_0"]);
  expect(await stored()).toMatchObject({ cursor: 0, epoch: 9 });
});

it("never shows another workspace's entries", async () => {
  const { world, sent, happens } = setUp();
  await happens("hold_placed", workspaceOf("globex"));
  await deliverWebhooks(world, NOW);
  expect(sent).toEqual([]);
});

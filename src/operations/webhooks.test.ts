import { expect, it } from "vitest";
import type { WebhookId } from "../core/ids.ts";
import { deliverWebhooks } from "./deliver-webhooks.ts";
import { changeWebhook, plainly } from "./change-webhook.ts";
import { createWebhook } from "./create-webhook.ts";
import { rotateWebhook } from "./rotate-webhook.ts";
import { replayWebhook } from "./replay-webhook.ts";
import { fail } from "../core/result.ts";
import { aCaller, NOW, workspaceOf } from "../testing/asked.ts";
import { fakeWorld } from "../testing/world.ts";

const input = { params: {}, query: {}, body: {}, ifMatch: null, noCache: false };

async function made(world = fakeWorld()) {
  const caller = aCaller();
  const body = { url: "https://hooks.acme.com/" };
  const created = await createWebhook.run(world, caller, { ...input, body });
  if (!created.ok) throw new Error(created.failure.code);
  const { id, secret } = created.value.view;
  // Safe because it has just been made with this prefix.
  const stored = async () => world.webhooks.get(caller.workspace, id as WebhookId);
  return { world, caller, id, secret, stored };
}

it("keeps secrets out of the ledger, and one old one after a rotation", async () => {
  const { world, caller, id, secret, stored } = await made();
  for (let times = 0; times < 2; times += 1)
    expect(await rotateWebhook.run(world, caller, { ...input, params: { id }, body: {} })).toMatchObject({ ok: true });
  const webhook = await stored();
  expect(webhook?.secrets).toHaveLength(2);
  expect(webhook?.secrets).not.toContain(secret);
  expect(JSON.stringify(world.memory.of(caller.workspace).lines)).not.toContain("whsec_");
});

it("moves back for a replay, never forward", async () => {
  const { world, caller, id, stored } = await made();
  await deliverWebhooks(world, NOW);
  const replay = (from: number) =>
    replayWebhook.run(world, caller, { ...input, params: { id }, body: { from_sequence: from } });
  await replay(99);
  expect(await stored()).toMatchObject({ cursor: 1 });
  await replay(0);
  expect(await stored()).toMatchObject({ cursor: 0 });
});

it("refuses an address that the courier refuses", async () => {
  const courier = { refuses: async () => "It is local.", deliver: async () => fail("no") };
  const world = fakeWorld({ courier });
  const body = { url: "https://localhost/" };
  expect(await createWebhook.run(world, aCaller(), { ...input, body })).toMatchObject({
    failure: { code: "address_refused", detail: "It is local." },
  });
});

it("is not found in another workspace", async () => {
  const { world, id } = await made();
  const globex = { ...aCaller(), workspace: workspaceOf("globex") };
  const change = { id, change: "disabled", next: () => ({ disabledAt: NOW }), answer: plainly } as const;
  expect(await changeWebhook(world, globex, change)).toMatchObject({ failure: { code: "webhook_not_found" } });
});

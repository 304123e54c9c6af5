import { describe, expect, it } from "vitest";
import type { Webhook } from "../core/authority/webhook.ts";
import { NOW, workspaceOf } from "./asked.ts";
import type { OpenPorts } from "./ports.ts";

const ACME = workspaceOf("acme");
const TAKE = { limit: 10, leaseMs: 60_000 };

const WEBHOOK: Webhook = {
  id: "whk_1",
  url: "https://hooks.acme.com/",
  events: [],
  secrets: ["whsec_AAAA"],
  createdBy: "ops",
  createdAt: NOW,
  disabledAt: null,
  cursor: 0,
  failures: 0,
  nextAttemptAt: NOW,
  leaseUntil: null,
  epoch: 0,
  lastError: null,
};

/** What every implementation of webhooks must do. */
export function webhooksSuite(name: string, open: OpenPorts): void {
  const opened = async (over: Partial<Webhook> = {}) => {
    const ports = await open();
    const entry = { id: "ent_1", kind: "webhook_created", at: NOW, agent: "ops", keyId: null } as const;
    await ports.ledger.commit(ACME, { ...entry, campaignId: null, outcome: null, actionType: null, body: {} }, [
      { do: "put_webhook", webhook: { ...WEBHOOK, ...over } },
    ]);
    return ports.webhooks;
  };

  describe(`webhooks ${name}`, () => {
    it("are claimed once until the lease ends, with a new epoch each time", async () => {
      const webhooks = await opened();
      expect(await webhooks.claim(NOW, TAKE)).toMatchObject([{ workspace: ACME, item: { epoch: 1 } }]);
      expect(await webhooks.claim(NOW + 59_999, TAKE)).toEqual([]);
      expect(await webhooks.claim(NOW + 60_000, TAKE)).toMatchObject([{ item: { epoch: 2 } }]);
    });

    it.each([
      ["are disabled", { disabledAt: NOW }],
      ["have delivered everything", { cursor: 1 }],
      ["wait", { nextAttemptAt: NOW + 1 }],
    ])("that %s are not claimed", async (_, over) => {
      expect(await (await opened(over)).claim(NOW, TAKE)).toEqual([]);
    });

    it("get on by whoever has the claim only", async () => {
      const webhooks = await opened();
      expect(await webhooks.progress(ACME, { ...WEBHOOK, epoch: 0, cursor: 1 })).toBe(true);
      expect(await webhooks.progress(ACME, { ...WEBHOOK, epoch: 1, cursor: 0 })).toBe(false);
      expect(await webhooks.get(ACME, "whk_1")).toMatchObject({ cursor: 1 });
    });

    it("know the end of their workspace's ledger", async () => {
      const webhooks = await opened();
      expect(await webhooks.end(ACME)).toBe(1);
      expect(await webhooks.end(workspaceOf("globex"))).toBe(0);
    });
  });
}

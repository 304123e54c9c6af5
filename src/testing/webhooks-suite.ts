import { beforeAll, describe, expect, it } from "vitest";
import type { Webhook } from "../core/authority/webhook.ts";
import type { Instant } from "../core/time.ts";
import { NOW, workspaceOf } from "./asked.ts";
import { freshWorkspace, type OpenPorts, type Ports, store } from "./ports.ts";

const WEBHOOK: Webhook = {
  id: "whk_1",
  url: "https://hooks.acme.com/umpire",
  events: [],
  secrets: ["whsec_x"],
  createdBy: "maria",
  createdAt: NOW,
  disabledAt: null,
  cursor: 0,
  failures: 0,
  nextAttemptAt: NOW,
  leaseUntil: null,
  epoch: 0,
  lastError: null,
};

const TAKE = { limit: 100, leaseMs: 60_000 };

/** How the webhooks of a workspace are claimed and get on. Other workspaces may have theirs: a claim serves them all. */
export function webhooksSuite(name: string, open: OpenPorts): void {
  let ports: Ports;
  beforeAll(async () => {
    ports = await open();
  });

  /** A workspace with one entry in its ledger, which put the webhook there. */
  const opened = async (over: Partial<Webhook> = {}) => {
    const workspace = freshWorkspace();
    await store(ports, workspace, [{ do: "put_webhook", webhook: { ...WEBHOOK, ...over } }]);
    const claimed = async (now: Instant) =>
      (await ports.webhooks.claim(now, TAKE))
        .filter((one) => one.workspace === workspace)
        .map(({ item }) => item.epoch);
    return { workspace, claimed };
  };

  describe(`webhooks ${name}`, () => {
    it("are claimed once until the lease ends, with a new epoch each time", async () => {
      const { claimed } = await opened();
      expect(await claimed(NOW)).toEqual([1]);
      expect(await claimed(NOW + 59_999)).toEqual([]);
      expect(await claimed(NOW + 60_000)).toEqual([2]);
    });

    it.each([
      ["are disabled", { disabledAt: NOW }],
      ["have delivered everything", { cursor: 1 }],
      ["wait", { nextAttemptAt: NOW + 1 }],
    ])("that %s are not claimed", async (_, over) => {
      const { claimed } = await opened(over);
      expect(await claimed(NOW)).toEqual([]);
    });

    it("get on by whoever has the claim only", async () => {
      const { workspace } = await opened();
      expect(await ports.webhooks.progress(workspace, { ...WEBHOOK, epoch: 0, cursor: 1 })).toBe(true);
      expect(await ports.webhooks.progress(workspace, { ...WEBHOOK, epoch: 1, cursor: 0 })).toBe(false);
      expect(await ports.webhooks.get(workspace, "whk_1")).toMatchObject({ cursor: 1 });
    });

    it("know the end of their workspace's ledger", async () => {
      const { workspace } = await opened();
      expect(await ports.webhooks.end(workspace)).toBe(1);
      expect(await ports.webhooks.end(workspaceOf("nobody"))).toBe(0);
    });
  });
}

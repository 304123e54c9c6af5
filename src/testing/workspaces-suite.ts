import { beforeAll, describe, expect, it } from "vitest";
import type { WorkspaceId } from "../core/ids.ts";
import type { ApiKey, Entry, KeptProposal } from "../core/ledger.ts";
import { aCampaign, aChange, aPolicy, NOW, someDays } from "./asked.ts";
import { aDecisionEntry, aKey, aKeptProposal, anEntry, freshWorkspace, type OpenPorts, type Ports } from "./ports.ts";

const PAGE = { limit: 200, cursor: null };

/** Two workspaces never meet: what one stores, no method shows to the other, and nothing that the other does touches it. */
export function workspacesSuite(name: string, open: OpenPorts): void {
  describe(`two workspaces (${name})`, () => {
    let ports: Ports;
    let full: {
      readonly workspace: WorkspaceId;
      readonly key: ApiKey;
      readonly kept: KeptProposal;
      readonly entry: Entry;
    };
    const empty = freshWorkspace();

    beforeAll(async () => {
      ports = await open();
      const workspace = freshWorkspace();
      full = { workspace, key: aKey({ workspace }), kept: aKeptProposal(), entry: aDecisionEntry() };
      await ports.ledger.commit(workspace, full.entry, [
        { do: "put_campaign", campaign: aCampaign() },
        { do: "put_days", campaignId: "123", days: someDays(3) },
        { do: "add_changes", changes: [aChange({ id: "chg_shared" })] },
        { do: "publish_policy", policy: aPolicy() },
        { do: "create_key", key: full.key },
        { do: "keep_proposal", kept: full.kept },
      ]);
    });

    const reads: readonly (readonly [string, (workspace: WorkspaceId) => Promise<unknown>])[] = [
      ["campaigns.get", (workspace) => ports.campaigns.get(workspace, "123")],
      ["campaigns.list", async (workspace) => nullIfEmpty((await ports.campaigns.list(workspace, PAGE))?.items ?? [])],
      ["campaigns.facts", (workspace) => ports.campaigns.facts(workspace, "123", NOW)],
      ["campaigns.recent", (workspace) => ports.campaigns.recent(workspace, "123", "2026-01-01")],
      [
        "campaigns.currencies",
        async (workspace) => nullIfEmpty([...(await ports.campaigns.currencies(workspace, ["123"]))]),
      ],
      ["policies.current", (workspace) => ports.policies.current(workspace).catch(() => null)],
      ["policies.list", async (workspace) => nullIfEmpty((await ports.policies.list(workspace, PAGE))?.items ?? [])],
      ["policies.exists", async (workspace) => (await ports.policies.exists(workspace)) || null],
      ["keys.get", (workspace) => ports.keys.get(workspace, full.key.id)],
      ["keys.list", async (workspace) => nullIfEmpty((await ports.keys.list(workspace, PAGE))?.items ?? [])],
      ["proposals.find", (workspace) => ports.proposals.find(workspace, full.kept.key)],
      // Safe because aDecisionEntry gives a decision's id.
      ["ledger.decision", (workspace) => ports.ledger.decision(workspace, full.entry.id as `dec_${string}`)],
      [
        "ledger.decisions",
        async (workspace) => nullIfEmpty((await ports.ledger.decisions(workspace, {}, PAGE))?.items ?? []),
      ],
    ];

    it.each(reads)("%s shows a workspace its own and nothing of another", async (_, read) => {
      expect(await read(full.workspace)).not.toBeNull();
      expect(await read(empty)).toBeNull();
    });

    it("finds a key by its hash with the workspace that it belongs to", async () => {
      expect((await ports.keys.find(full.key.hash))?.workspace).toBe(full.workspace);
    });

    it("lets no write of one touch what the other has under the same ids", async () => {
      const before = await everythingOf(full.workspace);
      const other = freshWorkspace();
      const entry = { ...anEntry(), id: full.entry.id };
      const committed = await ports.ledger.commit(other, entry, [
        { do: "put_campaign", campaign: aCampaign({ name: "Theirs", status: "paused" }) },
        { do: "put_days", campaignId: "123", days: someDays(3, { spendMinor: 1 }) },
        { do: "add_changes", changes: [aChange({ id: "chg_shared", actor: "them" })] },
        { do: "publish_policy", policy: aPolicy({ mode: "shadow" }) },
        { do: "revoke_key", keyId: full.key.id, at: NOW },
        { do: "keep_proposal", kept: { ...full.kept, outcome: "rejected", reasonedAt: NOW + 9_999_999 } },
      ]);
      expect(committed).toMatchObject({ ok: true, value: { sequence: 0 } });
      expect(await everythingOf(full.workspace)).toEqual(before);
      expect((await ports.campaigns.facts(other, "123", NOW))?.campaign.name).toBe("Theirs");
    });

    it("does not count another workspace's campaigns of the same account", async () => {
      const other = freshWorkspace();
      await ports.ledger.commit(other, anEntry(), [{ do: "put_campaign", campaign: aCampaign({ id: "9" }) }]);
      expect((await ports.campaigns.facts(other, "9", NOW))?.portfolio).toMatchObject({
        activeCampaigns: 1,
        trailing7dSpendMinor: null,
        siblings: [],
      });
    });

    const everythingOf = (workspace: WorkspaceId) => Promise.all(reads.map(([, read]) => read(workspace)));
  });
}

const nullIfEmpty = <T>(items: readonly T[]): readonly T[] | null => (items.length === 0 ? null : items);

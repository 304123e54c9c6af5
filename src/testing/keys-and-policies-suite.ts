import { beforeAll, describe, expect, it } from "vitest";
import { aPolicy, NOW } from "./asked.ts";
import { aKey, aKeptProposal, anEntry, everyItem, freshWorkspace, type OpenPorts, type Ports, store } from "./ports.ts";

/** What any store of keys, policies and kept proposals must do. */
export function keysAndPoliciesSuite(name: string, open: OpenPorts): void {
  describe(`keys, policies, proposals (${name})`, () => {
    let ports: Ports;
    beforeAll(async () => {
      ports = await open();
    });

    it("has no key at a first start, and has one from the first key on", async () => {
      const workspace = freshWorkspace();
      expect(await ports.keys.any()).toBe(false);
      await store(ports, workspace, [{ do: "create_key", key: aKey({ workspace }) }]);
      expect(await ports.keys.any()).toBe(true);
    });

    it("gives a key back whole, by its hash and by its id", async () => {
      const workspace = freshWorkspace();
      const key = aKey({ workspace, operator: true, expiresAt: NOW + 1, kind: "human", scopes: [] });
      await store(ports, workspace, [{ do: "create_key", key }]);
      expect(await ports.keys.find(key.hash)).toEqual(key);
      expect(await ports.keys.get(workspace, key.id)).toEqual(key);
      expect(await ports.keys.find("sha256:unknown")).toBeNull();
    });

    it("commits on a key that stands, and not on one that was revoked or is another workspace's", async () => {
      const [workspace, elsewhere] = [freshWorkspace(), freshWorkspace()];
      const key = aKey({ workspace });
      await store(ports, workspace, [{ do: "create_key", key }]);
      const stands = [{ holds: "key_stands", id: key.id }] as const;
      expect((await ports.ledger.commit(workspace, anEntry(), [], stands)).ok).toBe(true);
      expect(await ports.ledger.commit(elsewhere, anEntry(), [], stands)).toMatchObject({ failure: "conflict" });
      await store(ports, workspace, [{ do: "revoke_key", keyId: key.id, at: NOW }]);
      expect(await ports.ledger.commit(workspace, anEntry(), [], stands)).toMatchObject({ failure: "conflict" });
    });

    it("revokes a key once: a second time does not move the moment", async () => {
      const workspace = freshWorkspace();
      const [key, other] = [aKey({ workspace }), aKey({ workspace })];
      await store(
        ports,
        workspace,
        [key, other].map((made) => ({ do: "create_key", key: made }) as const),
      );
      await store(ports, workspace, [{ do: "revoke_key", keyId: key.id, at: NOW + 5 }]);
      await store(ports, workspace, [{ do: "revoke_key", keyId: key.id, at: NOW + 9 }]);
      expect((await ports.keys.find(key.hash))?.revokedAt).toBe(NOW + 5);
      expect((await ports.keys.find(other.hash))?.revokedAt).toBeNull();
    });

    it("lists keys newest first, revoked ones too, page by page", async () => {
      const workspace = freshWorkspace();
      const keys = Array.from({ length: 5 }, () => aKey({ workspace, revokedAt: NOW }));
      for (const key of keys) await store(ports, workspace, [{ do: "create_key", key }]);
      const pages = await everyItem((cursor) => ports.keys.list(workspace, { limit: 2, cursor }));
      expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
      expect(pages.flat()).toEqual(keys.toReversed());
    });

    it("gives the newest policy, whole, and the versions newest first", async () => {
      const workspace = freshWorkspace();
      expect(await ports.policies.exists(workspace)).toBe(false);
      const versions = Array.from({ length: 11 }, (_, index) => ({
        ...aPolicy(),
        version: index + 1,
        author: `a${index}`,
      }));
      for (const policy of versions) await store(ports, workspace, [{ do: "publish_policy", policy }]);
      expect(await ports.policies.exists(workspace)).toBe(true);
      expect(await ports.policies.current(workspace)).toEqual(versions.at(-1));
      const pages = await everyItem((cursor) => ports.policies.list(workspace, { limit: 4, cursor }));
      expect(pages.flat()).toEqual(versions.toReversed());
    });

    it("throws for a workspace that was never opened: it has no policy to judge by", async () => {
      await expect(ports.policies.current(freshWorkspace())).rejects.toThrow("no policy");
    });

    it("gives a kept proposal back whole, and the newer of two under one key", async () => {
      const workspace = freshWorkspace();
      const kept = aKeptProposal();
      await store(ports, workspace, [{ do: "keep_proposal", kept }]);
      expect(await ports.proposals.find(workspace, kept.key)).toEqual(kept);
      const newer = { ...kept, reasonedAt: NOW + 1, freshUntil: NOW + 2_000, outcome: "rejected" } as const;
      await store(ports, workspace, [{ do: "keep_proposal", kept: newer }]);
      expect(await ports.proposals.find(workspace, kept.key)).toEqual(newer);
      expect(await ports.proposals.find(workspace, "sha256:unknown")).toBeNull();
    });

    it("forgets a campaign's stale proposals when it keeps the next one, and only those", async () => {
      const workspace = freshWorkspace();
      const stale = aKeptProposal({ freshUntil: NOW + 10 });
      const good = aKeptProposal({ freshUntil: NOW + 11 });
      const elsewhere = aKeptProposal({ campaignId: "other", freshUntil: NOW + 10 });
      const next = aKeptProposal({ reasonedAt: NOW + 10, freshUntil: NOW + 99 });
      for (const kept of [stale, good, elsewhere, next]) await store(ports, workspace, [{ do: "keep_proposal", kept }]);
      const found = await Promise.all(
        [stale, good, elsewhere, next].map(({ key }) => ports.proposals.find(workspace, key)),
      );
      expect(found).toEqual([null, good, elsewhere, next]);
    });
  });
}

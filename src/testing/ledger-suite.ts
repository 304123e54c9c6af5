import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { canonical } from "../core/canonical.ts";
import { fail, ok } from "../core/result.ts";
import { aCampaign, aPolicy, NOW } from "./asked.ts";
import {
  aDecisionEntry,
  aKey,
  anEntry,
  everyItem,
  fresh,
  freshWorkspace,
  type OpenPorts,
  type Ports,
  store,
} from "./ports.ts";

/** What any ledger must do. */
export function ledgerSuite(name: string, open: OpenPorts): void {
  describe(`the ledger (${name})`, () => {
    let ports: Ports;
    beforeAll(async () => {
      ports = await open();
    });

    it("is ready", async () => {
      expect(await ports.ledger.ready()).toBe(true);
    });

    it("numbers each workspace's entries from 0 without a gap, and counts them", async () => {
      const [acme, globex] = [freshWorkspace(), freshWorkspace()];
      expect(await ports.ledger.length(acme)).toBe(0);
      const places: number[] = [];
      for (const workspace of [acme, acme, globex, acme, globex])
        places.push((await store(ports, workspace, [])).sequence);
      expect(places).toEqual([0, 1, 0, 2, 1]);
      expect([await ports.ledger.length(acme), await ports.ledger.length(globex)]).toEqual([3, 2]);
    });

    it("numbers entries without a gap when many are committed at once", async () => {
      const workspace = freshWorkspace();
      const recorded = await Promise.all(Array.from({ length: 8 }, () => store(ports, workspace, [])));
      expect(recorded.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    });

    it("takes an entry of 65,535 bytes, and throws one of a byte more before anything is done", async () => {
      const workspace = freshWorkspace();
      // `{"x":"…"}`, of letters that take two bytes each and one that takes one.
      const most = `${"é".repeat((65_535 - 9) / 2)}a`;
      const committed = await ports.ledger.commit(workspace, anEntry({ body: { x: most } }), []);
      expect(committed).toMatchObject({ ok: true, value: { sequence: 0 } });
      const tooLarge = anEntry({ body: { x: `${most}a` } });
      const changes = [{ do: "publish_policy" as const, policy: aPolicy() }];
      await expect(ports.ledger.commit(workspace, tooLarge, changes)).rejects.toThrow("65,536 bytes");
      expect(await ports.policies.exists(workspace)).toBe(false);
      expect(await ports.ledger.entries(workspace, { from: 0, limit: 9 })).toHaveLength(1);
    });

    it("gives the RFC 6962 leaf of the canonical body, as another program computes it", async () => {
      const workspace = freshWorkspace();
      const entry = aDecisionEntry({ body: { b: 2, a: "ünïcödé \u0000 €", list: [1.5, null, true] } });
      const recorded = await ports.ledger.commit(workspace, entry, []);
      const leaf = createHash("sha256").update(Buffer.of(0)).update(canonical(entry.body), "utf8").digest("hex");
      expect(recorded).toEqual(ok({ sequence: 0, leafHash: leaf }));
      expect(leaf).toMatch(/^[0-9a-f]{64}$/);
    });

    it("gives a decision's body back byte for byte, and nothing for an entry of another kind", async () => {
      const workspace = freshWorkspace();
      const decision = aDecisionEntry({ body: { answer: "Yes: “raise” it \u0000 🎯", cost: 0.1 } });
      const other = anEntry({ id: `dec_${fresh()}`, kind: "import" });
      const recorded = await ports.ledger.commit(workspace, decision, []);
      await ports.ledger.commit(workspace, other, []);
      expect(recorded).toMatchObject({ ok: true });
      expect(await ports.ledger.decision(workspace, asDecision(decision.id))).toEqual({
        ...(recorded.ok && recorded.value),
        id: decision.id,
        body: canonical(decision.body),
      });
      expect(await ports.ledger.decision(workspace, asDecision(other.id))).toBeNull();
      expect(await ports.ledger.decision(workspace, "dec_unknown")).toBeNull();
    });

    it("takes a repeated commit for the first one: same place, no second effect", async () => {
      const workspace = freshWorkspace();
      const entry = anEntry();
      const first = await ports.ledger.commit(workspace, entry, [
        { do: "put_campaign", campaign: aCampaign({ name: "first" }) },
        { do: "publish_policy", policy: aPolicy() },
      ]);
      await store(ports, workspace, [{ do: "put_campaign", campaign: aCampaign({ name: "second" }) }]);
      const repeated = await ports.ledger.commit(workspace, entry, [
        { do: "put_campaign", campaign: aCampaign({ name: "first" }) },
        { do: "publish_policy", policy: aPolicy() },
      ]);
      expect(repeated).toEqual(first);
      expect((await ports.campaigns.get(workspace, "123"))?.name).toBe("second");
      expect((await store(ports, workspace, [])).sequence).toBe(2);
    });

    it("makes none of the changes and no entry when one of them is a conflict", async () => {
      const workspace = freshWorkspace();
      await store(ports, workspace, [{ do: "publish_policy", policy: aPolicy() }]);
      const entry = anEntry();
      const commit = () =>
        ports.ledger.commit(workspace, entry, [
          { do: "put_campaign", campaign: aCampaign() },
          { do: "publish_policy", policy: aPolicy() },
        ]);
      expect(await commit()).toEqual(fail("conflict"));
      expect(await commit()).toEqual(fail("conflict"));
      expect(await ports.campaigns.get(workspace, "123")).toBeNull();
      expect((await store(ports, workspace, [])).sequence).toBe(1);
    });

    it("lets one of two who publish the same version win", async () => {
      const workspace = freshWorkspace();
      const publish = () => ports.ledger.commit(workspace, anEntry(), [{ do: "publish_policy", policy: aPolicy() }]);
      const outcomes = await Promise.all([publish(), publish(), publish()]);
      expect(outcomes.filter(({ ok: won }) => won)).toHaveLength(1);
      expect(outcomes.filter((outcome) => !outcome.ok)).toEqual([fail("conflict"), fail("conflict")]);
    });

    it("refuses a second key with the same hash, in whatever workspace", async () => {
      const [acme, globex] = [freshWorkspace(), freshWorkspace()];
      const key = aKey({ workspace: acme });
      await store(ports, acme, [{ do: "create_key", key }]);
      const again = aKey({ workspace: globex, hash: key.hash });
      expect(await ports.ledger.commit(globex, anEntry(), [{ do: "create_key", key: again }])).toEqual(
        fail("conflict"),
      );
    });

    it("finds the entries of a stretch that pass every filter, from either end", async () => {
      const workspace = freshWorkspace();
      for (const [n, agent] of ["eva", "crm", "eva", "eva", "crm"].entries())
        await ports.ledger.commit(workspace, anEntry({ agent, campaignId: n > 2 ? "late" : "early", at: NOW + n }), []);
      const found = async (stretch: object, filter: Parameters<typeof ports.ledger.matching>[2]) => {
        const whole = { from: 0, before: 9, limit: 9, newestFirst: false, ...stretch };
        return (await ports.ledger.matching(workspace, whole, filter)).map(({ sequence }) => sequence);
      };
      expect(await found({}, {})).toEqual([0, 1, 2, 3, 4]);
      expect(await found({ from: 1, before: 4, newestFirst: true }, {})).toEqual([3, 2, 1]);
      expect(await found({ limit: 2, newestFirst: true }, { agent: "eva" })).toEqual([3, 2]);
      expect(await found({}, { agent: "eva", campaignId: "early", from: NOW + 1, to: NOW + 3 })).toEqual([2]);
      expect(await found({}, { kind: "policy_published" })).toEqual([]);
      expect(
        await ports.ledger.matching(freshWorkspace(), { from: 0, before: 9, limit: 9, newestFirst: false }, {}),
      ).toEqual([]);
    });

    it("lists decisions newest first, page by page, and nothing else", async () => {
      const workspace = freshWorkspace();
      for (const n of [0, 1, 2, 3, 4]) {
        await ports.ledger.commit(workspace, aDecisionEntry({ body: { n } }), []);
        await ports.ledger.commit(workspace, anEntry(), []);
      }
      const pages = await everyItem((cursor) => ports.ledger.decisions(workspace, {}, { limit: 2, cursor }));
      expect(pages.map((page) => page.map(({ body }) => body))).toEqual([
        ['{"n":4}', '{"n":3}'],
        ['{"n":2}', '{"n":1}'],
        ['{"n":0}'],
      ]);
      const exact = await ports.ledger.decisions(workspace, {}, { limit: 5, cursor: null });
      expect([exact?.items.length, exact?.nextCursor]).toEqual([5, null]);
    });

    it.each([
      ["campaign", { campaignId: "a" }, [0, 1]],
      ["outcome", { outcome: "rejected" }, [1, 2]],
      ["agent", { agent: "bot" }, [0, 3]],
      ["time: from is in", { from: NOW + 2 }, [2, 3]],
      ["time: to is out", { to: NOW + 2 }, [0, 1]],
      ["all at once", { campaignId: "b", outcome: "rejected", agent: "crm", from: NOW, to: NOW + 3 }, [2]],
      ["nothing that matches", { campaignId: "c" }, []],
    ] as const)("finds decisions by %s", async (_, filter, expected) => {
      const workspace = freshWorkspace();
      const entries = [
        { campaignId: "a", outcome: "authorized", agent: "bot" },
        { campaignId: "a", outcome: "rejected", agent: "crm" },
        { campaignId: "b", outcome: "rejected", agent: "crm" },
        { campaignId: "b", outcome: "deferred", agent: "bot" },
      ] as const;
      for (const [n, entry] of entries.entries())
        await ports.ledger.commit(workspace, aDecisionEntry({ ...entry, at: NOW + n, body: { n } }), []);
      const found = await ports.ledger.decisions(workspace, filter, { limit: 10, cursor: null });
      expect(found?.items.map(({ sequence }) => sequence).toReversed()).toEqual(expected);
    });
  });
}

// Safe because both kinds of id are looked up by their text.
const asDecision = (id: string) => id as `dec_${string}`;

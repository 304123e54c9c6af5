import { beforeAll, describe, expect, it } from "vitest";
import type { Campaign } from "../core/campaign.ts";
import { addDays, DAY_MS, dateOf } from "../core/time.ts";
import { aCampaign, aChange, aDay, NOW, someDays } from "./asked.ts";
import { everyItem, freshWorkspace, type OpenPorts, type Ports, store } from "./ports.ts";

const TODAY = dateOf(NOW);
const put = (campaign: Campaign) => ({ do: "put_campaign", campaign }) as const;

/** What any store of campaigns must do. */
export function campaignsSuite(name: string, open: OpenPorts): void {
  describe(`campaigns (${name})`, () => {
    let ports: Ports;
    beforeAll(async () => {
      ports = await open();
    });

    it.each([
      ["with everything said", aCampaign({ owner: "Zoë", bundleId: "b", experimentId: "e", targets: allTargets })],
      ["with nothing that may be left out", aCampaign({ accountId: null })],
      ["of a name that tries SQL", aCampaign({ id: "'; DROP TABLE ledger; --", name: "“x” \\ 'y' %_ 🎯\n" })],
    ])("gives a campaign back %s", async (_, campaign) => {
      const workspace = freshWorkspace();
      await store(ports, workspace, [put(campaign)]);
      expect(await ports.campaigns.get(workspace, campaign.id)).toEqual(campaign);
    });

    it("replaces a campaign that is put again, and keeps its days", async () => {
      const workspace = freshWorkspace();
      await store(ports, workspace, [put(aCampaign()), { do: "put_days", campaignId: "123", days: someDays(2) }]);
      await store(ports, workspace, [put(aCampaign({ name: "Later", owner: null }))]);
      const history = await ports.campaigns.recent(workspace, "123", "2000-01-01");
      expect([history?.campaign.name, history?.days.length]).toEqual(["Later", 2]);
    });

    it("lists by id, page by page", async () => {
      const workspace = freshWorkspace();
      const ids = ["10", "2", "a", "B", "é", "z", "\uFEFFa"];
      await store(
        ports,
        workspace,
        ids.map((id) => put(aCampaign({ id }))),
      );
      const pages = await everyItem((cursor) => ports.campaigns.list(workspace, { limit: 4, cursor }));
      expect(pages.map((page) => page.map(({ id }) => id))).toEqual([
        ["10", "2", "B", "a"],
        ["z", "é", "\uFEFFa"],
      ]);
    });

    it("gives nothing for a campaign that it does not have", async () => {
      const workspace = freshWorkspace();
      expect(await ports.campaigns.get(workspace, "404")).toBeNull();
      expect(await ports.campaigns.facts(workspace, "404", NOW)).toBeNull();
      expect(await ports.campaigns.recent(workspace, "404", TODAY)).toBeNull();
    });

    it("tells the currencies of those that exist", async () => {
      const workspace = freshWorkspace();
      await store(ports, workspace, [
        put(aCampaign({ id: "usd" })),
        put(aCampaign({ id: "yen", dailyBudget: { amount: 1, currency: "JPY" } })),
      ]);
      const found = await ports.campaigns.currencies(workspace, ["yen", "usd", "none", "yen"]);
      expect(Object.fromEntries(found)).toEqual({ usd: "USD", yen: "JPY" });
      expect((await ports.campaigns.currencies(workspace, [])).size).toBe(0);
    });

    it("gives the days of several campaigns at once, of the workspace alone", async () => {
      const [workspace, other] = [freshWorkspace(), freshWorkspace()];
      const days = ["2026-11-01", "2026-11-02", "2026-11-03"].map((date) => aDay({ date }));
      for (const id of ["a", "b", "c"])
        await store(ports, workspace, [put(aCampaign({ id })), { do: "put_days", campaignId: id, days }]);
      await store(ports, workspace, [put(aCampaign({ id: "empty" }))]);
      const found = await ports.campaigns.daysOf(workspace, ["c", "a", "empty", "404"], "2026-11-02");
      expect([...found].toSorted()).toEqual([
        ["a", days.slice(1)],
        ["c", days.slice(1)],
      ]);
      expect((await ports.campaigns.daysOf(other, ["a"], "2026-11-01")).size).toBe(0);
    });

    it("tells the changes of every campaign of the workspace from a moment on and before another, oldest first", async () => {
      const [workspace, other] = [freshWorkspace(), freshWorkspace()];
      const changes = [
        aChange({ id: "chg_d", campaignId: "b", at: NOW }),
        aChange({ id: "chg_c", campaignId: "a", at: NOW - 1 }),
        aChange({ id: "chg_b", campaignId: "b", at: NOW - 2 }),
        aChange({ id: "chg_a", campaignId: "a", at: NOW - 3 }),
      ];
      await store(ports, workspace, [{ do: "add_changes", changes }]);
      const found = await ports.campaigns.changesSince(workspace, NOW - 2, NOW);
      expect(found.map(({ id }) => id)).toEqual(["chg_b", "chg_c"]);
      expect(await ports.campaigns.changesSince(other, 0, NOW + 1)).toEqual([]);
    });

    it("keeps zero, nothing collected and a part of a conversion apart, and the last of two reports of a day", async () => {
      const workspace = freshWorkspace();
      const unknown = { impressions: null, clicks: null, conversions: null, spendMinor: null, revenueMinor: null };
      const days = [
        aDay({ date: "2026-11-01", ...unknown }),
        aDay({ date: "2026-11-02", impressions: 0, clicks: 0, conversions: 0, spendMinor: 0, revenueMinor: 0 }),
        aDay({ date: "2026-11-03", conversions: 12.345678, shiftedDays: 400, source: "hubspot" }),
      ];
      await store(ports, workspace, [put(aCampaign())]);
      await store(ports, workspace, [
        { do: "put_days", campaignId: "123", days: [aDay({ date: "2026-11-03" }), ...days] },
      ]);
      expect((await ports.campaigns.recent(workspace, "123", "2026-11-01"))?.days).toEqual(days);
      expect((await ports.campaigns.recent(workspace, "123", "2026-11-02"))?.days).toEqual(days.slice(1));
    });

    it("sums the whole life, of which unknown spend is no part", async () => {
      const workspace = freshWorkspace();
      await store(ports, workspace, [put(aCampaign())]);
      const lifetime = async () => (await ports.campaigns.facts(workspace, "123", NOW))?.lifetime;
      expect(await lifetime()).toEqual({ spendMinor: null, days: 0 });
      await store(ports, workspace, [
        { do: "put_days", campaignId: "123", days: [aDay({ date: "2020-01-01", spendMinor: null })] },
      ]);
      expect(await lifetime()).toEqual({ spendMinor: null, days: 1 });
      await store(ports, workspace, [
        {
          do: "put_days",
          campaignId: "123",
          days: [aDay({ date: "2020-01-02", spendMinor: 7 }), aDay({ spendMinor: 5 })],
        },
      ]);
      expect(await lifetime()).toEqual({ spendMinor: 12, days: 3 });
      expect((await ports.campaigns.recent(workspace, "123", TODAY))?.lifetime).toEqual({ spendMinor: 12, days: 3 });
    });

    it("takes the last 60 days and today into the facts, oldest first", async () => {
      const workspace = freshWorkspace();
      const dates = [-61, -60, -1, 0, 1].map((days) => addDays(TODAY, days));
      const days = dates.toReversed().map((date) => aDay({ date }));
      await store(ports, workspace, [put(aCampaign()), { do: "put_days", campaignId: "123", days }]);
      const facts = await ports.campaigns.facts(workspace, "123", NOW);
      expect(facts?.days.map(({ date }) => date)).toEqual(dates.slice(1, 4));
    });

    it("takes the changes of the last 14 days into the facts, newest first, and only this campaign's", async () => {
      const workspace = freshWorkspace();
      const edge = NOW - 14 * DAY_MS;
      const changes = [
        aChange({ id: "chg_1", at: edge - 1 }),
        aChange({ id: "chg_2", at: edge, kind: "status", before: "active", after: null }),
        aChange({ id: "chg_3", at: NOW }),
        aChange({ id: "chg_4", at: NOW }),
        aChange({ id: "chg_5", at: NOW, campaignId: "other" }),
      ];
      await store(ports, workspace, [put(aCampaign()), { do: "add_changes", changes }]);
      const facts = await ports.campaigns.facts(workspace, "123", NOW);
      expect(facts?.changes).toEqual([changes[3], changes[2], changes[1]]);
    });

    it("stores a repeated change once, and nothing for no days and no changes", async () => {
      const workspace = freshWorkspace();
      const change = { do: "add_changes", changes: [aChange()] } as const;
      await store(ports, workspace, [put(aCampaign()), change, change]);
      await store(ports, workspace, [
        { do: "put_days", campaignId: "123", days: [] },
        { do: "add_changes", changes: [] },
      ]);
      expect((await ports.campaigns.facts(workspace, "123", NOW))?.changes).toHaveLength(1);
    });
  });
}

const allTargets = { conversionRatePpm: 35_000, costPerConversionMinor: 5_000, clickThroughRatePpm: 0 };

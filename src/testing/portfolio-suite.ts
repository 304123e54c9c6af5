import { beforeAll, describe, expect, it } from "vitest";
import type { Campaign, MetricDay } from "../core/campaign.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { addDays, dateOf } from "../core/time.ts";
import { aCampaign, aDay, NOW } from "./asked.ts";
import { freshWorkspace, type OpenPorts, type Ports, store } from "./ports.ts";

const dayBefore = (days: number, over: Partial<MetricDay> = {}): MetricDay =>
  aDay({ date: addDays(dateOf(NOW), -days), clicks: 10, conversions: 1, spendMinor: 100, ...over });

interface Stored {
  readonly campaign: Partial<Campaign>;
  readonly days?: readonly MetricDay[];
}

/** What any store must say of the campaigns around one. */
export function portfolioSuite(name: string, open: OpenPorts): void {
  describe(`the portfolio (${name})`, () => {
    let ports: Ports;
    beforeAll(async () => {
      ports = await open();
    });

    /** The portfolio of campaign "one", which is stored with the others. */
    async function portfolioOf(others: readonly Stored[], one: Stored = { campaign: {} }) {
      const workspace: WorkspaceId = freshWorkspace();
      const all = [...others, { ...one, campaign: { ...one.campaign, id: "one" } }];
      await store(
        ports,
        workspace,
        all.flatMap(({ campaign, days = [] }) => [
          { do: "put_campaign", campaign: aCampaign(campaign) } as const,
          { do: "put_days", campaignId: campaign.id ?? "", days } as const,
        ]),
      );
      return (await ports.campaigns.facts(workspace, "one", NOW))?.portfolio;
    }

    it("is the campaign itself when it is alone", async () => {
      expect(await portfolioOf([])).toEqual({
        currency: "USD",
        activeDailyBudgetMinor: 10_000,
        activeCampaigns: 1,
        trailing7dSpendMinor: null,
        siblings: [],
      });
    });

    it.each<readonly [string, Partial<Campaign>, Partial<Campaign>, number]>([
      ["another active campaign of the account", {}, {}, 2],
      ["not a paused one", { status: "paused" }, {}, 1],
      ["not an ended one", { status: "ended" }, {}, 1],
      ["not itself when it is paused", {}, { status: "paused" }, 1],
      ["not one of another account", { accountId: "acc-2" }, {}, 1],
      ["not one without an account", { accountId: null }, {}, 1],
      ["one without an account, for one without an account", { accountId: null }, { accountId: null }, 2],
      ["not one in another currency", { dailyBudget: { amount: 10_000, currency: "EUR" } }, {}, 1],
    ])("sums the daily budgets of active campaigns: %s", async (_, other, one, active) => {
      expect(await portfolioOf([{ campaign: { ...other, id: "other" } }], { campaign: one })).toMatchObject({
        activeCampaigns: active,
        activeDailyBudgetMinor: active * 10_000,
      });
    });

    it("sums the spend of the last 7 full days, in its own currency", async () => {
      const days = [0, 1, 7, 8].map((age) => dayBefore(age));
      const portfolio = await portfolioOf(
        [
          { campaign: { id: "ended", status: "ended" }, days },
          { campaign: { id: "elsewhere", accountId: "acc-2" }, days },
          { campaign: { id: "euro", status: "paused" }, days: [dayBefore(1, { currency: "EUR" })] },
          { campaign: { id: "unknown", status: "paused" }, days: [dayBefore(1, { spendMinor: null })] },
        ],
        { campaign: { status: "paused" }, days },
      );
      expect(portfolio?.trailing7dSpendMinor).toBe(400);
    });

    it.each<readonly [string, Partial<Campaign>, number | null]>([
      ["one that runs", {}, null],
      ["one that runs for a cent", { dailyBudget: { amount: 1, currency: "USD" } }, null],
      ["one that runs for nothing", { dailyBudget: { amount: 0, currency: "USD" } }, 100],
      ["one that does not run", { status: "paused" }, 100],
      ["one of another account", { accountId: "acc-2" }, 100],
      ["one in another currency", { dailyBudget: { amount: 10_000, currency: "EUR" } }, 100],
    ])("sums no spend where an active budget says what the account spends: beside %s", async (_, other, spend) => {
      const one = { campaign: { status: "paused" }, days: [dayBefore(1)] } as const;
      const portfolio = await portfolioOf([{ campaign: { ...other, id: "other" } }], one);
      expect(portfolio?.trailing7dSpendMinor).toBe(spend);
    });

    it("gives its siblings' clicks and conversions of the last 14 full days, of days that have both", async () => {
      const days = [0, 1, 14, 15].map((age) => dayBefore(age));
      const portfolio = await portfolioOf(
        [
          { campaign: { id: "b", status: "ended" }, days: [dayBefore(3, { clicks: 7, conversions: 0.5 })] },
          {
            campaign: { id: "a" },
            days: [...days, dayBefore(2, { clicks: null }), dayBefore(3, { conversions: null })],
          },
          { campaign: { id: "c" }, days: [dayBefore(1, { clicks: 0, conversions: 0 })] },
          { campaign: { id: "d" }, days: [dayBefore(1, { clicks: null, conversions: null })] },
          { campaign: { id: "e", accountId: "acc-2" }, days },
        ],
        { campaign: {}, days },
      );
      expect(portfolio?.siblings).toEqual([
        { clicks: 20, conversions: 2 },
        { clicks: 7, conversions: 0.5 },
      ]);
    });

    it.each([
      [50, 50],
      [51, 50],
    ])("of %i siblings gives %i, the first by id", async (count, given) => {
      const others = Array.from({ length: count }, (_, index) => ({
        campaign: { id: `s${String(index).padStart(2, "0")}` },
        days: [dayBefore(1, { clicks: index + 1, conversions: 0 })],
      }));
      const siblings = (await portfolioOf(others))?.siblings;
      expect(siblings?.map(({ clicks }) => clicks)).toEqual(Array.from({ length: given }, (_, index) => index + 1));
    });
  });
}

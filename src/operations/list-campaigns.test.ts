import { describe, expect, it } from "vitest";
import { briefCampaigns, campaignsSummary } from "../contract/brief/campaign.ts";
import { aCaller, aCampaign, someDays } from "../testing/asked.ts";
import { fakeWorld } from "../testing/world.ts";
import { getCampaign } from "./get-campaign.ts";
import { listCampaigns } from "./list-campaigns.ts";
import { perform } from "./operation.ts";

const NOTHING = { body: undefined, ifMatch: null, noCache: false };
const OWN = { conversionRatePpm: 20_000, costPerConversionMinor: 4_000, clickThroughRatePpm: null };

function world() {
  const made = fakeWorld();
  made.store([
    { do: "put_campaign", campaign: aCampaign({ id: "a" }) },
    { do: "put_days", campaignId: "a", days: someDays(14) },
    { do: "put_campaign", campaign: aCampaign({ id: "b", targets: OWN }) },
    { do: "put_days", campaignId: "b", days: someDays(1) },
    { do: "put_campaign", campaign: aCampaign({ id: "c", status: "paused" }) },
  ]);
  return made;
}

async function listed(query: object) {
  const parsed = listCampaigns.query?.parse(query);
  if (!parsed) throw new Error("no query");
  const input = { ...NOTHING, params: undefined, query: parsed };
  const answer = await perform(world(), aCaller(), { operation: listCampaigns, input });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
}

describe("the list of campaigns", () => {
  it("has no metrics unless they are asked for", async () => {
    for (const query of [{}, { metrics: "false" }])
      expect((await listed(query)).data.every((one) => !("metrics" in one))).toBe(true);
  });

  it("has the same week as the campaign itself, and the targets that it is held to", async () => {
    const { data } = await listed({ metrics: "true" });
    const input = { ...NOTHING, params: { id: "a" }, query: undefined };
    const own = await perform(world(), aCaller(), { operation: getCampaign, input });
    expect(own).toMatchObject({ ok: true, value: { view: { metrics: Object(data[0]).metrics } } });
    expect(data.map((one) => "targets_in_force" in one && one.targets_in_force)).toMatchObject([
      { conversion_rate: 0.035, from: "policy" },
      { conversion_rate: 0.02, cost_per_conversion: { amount: 4_000 }, from: "campaign" },
      { conversion_rate: 0.035, from: "policy" },
    ]);
    expect(listCampaigns.response.parse({ object: "list", data, next_cursor: null })).toMatchObject({ data });
  });

  it("reads, in short, as one line of figures for each, and says where nothing was collected", async () => {
    const brief = briefCampaigns(await listed({ metrics: "true" }));
    expect(brief.campaigns[0]?.last_7_days).toMatch(
      /^spend \$[\d,.]+, \d+ conversions, conversion rate [\d.]+ % \(target 3\.50 %\)/,
    );
    expect(brief.campaigns[1]?.last_7_days).toContain("(target $40.00)");
    expect(brief.campaigns[2]).toMatchObject({ status: "paused", last_7_days: "no data" });
    expect(campaignsSummary(brief)).toBe("3 campaigns, 2 active.\nThese are all.");
  });
});

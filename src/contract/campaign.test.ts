import { describe, expect, it } from "vitest";
import { NOW } from "../testing/asked.ts";
import { campaignBodySchema, toCampaign, toCampaignView } from "./campaign.ts";
import { validate } from "./invalid.ts";

const body = {
  name: "Spring sale",
  platform: "google_ads",
  status: "active",
  daily_budget: { amount: 10_000, currency: "USD" },
  started_on: "2026-10-01",
};

const pointers = (value: unknown): readonly string[] => {
  const parsed = validate(campaignBodySchema, value, "body");
  return parsed.ok ? [] : (parsed.failure.errors ?? []).map(({ pointer }) => pointer);
};

const read = (over: object) => {
  const parsed = validate(campaignBodySchema, { ...body, ...over }, "body");
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  return toCampaign("123", parsed.value, NOW);
};

describe("the body of a campaign", () => {
  it.each([
    [{ daily_budget: { amount: 1, currency: "USD" } }, []],
    [{ daily_budget: { amount: 0, currency: "USD" } }, ["/daily_budget/amount"]],
    [{ daily_budget: { amount: 1.5, currency: "USD" } }, ["/daily_budget/amount"]],
    [{ daily_budget: { amount: 100_000_000_000, currency: "USD" } }, []],
    [{ daily_budget: { amount: 100_000_000_001, currency: "USD" } }, ["/daily_budget/amount"]],
    [{ daily_budget: { amount: 1, currency: "usd" } }, ["/daily_budget/currency"]],
    [{ name: "x".repeat(256) }, []],
    [{ name: "x".repeat(257) }, ["/name"]],
    [{ name: "  " }, ["/name"]],
    [{ platform: "google" }, ["/platform"]],
    [{ status: "deleted" }, ["/status"]],
    [{ started_on: "2026-02-30" }, ["/started_on"]],
    [{ account_id: null, bundle_id: null, experiment_id: null, owner: null, targets: null }, []],
    [{ account_id: "x".repeat(129) }, ["/account_id"]],
    [{ budget: 5 }, ["/budget"]],
    [{ targets: { conversion_rate: null, cost_per_conversion: null, click_through_rate: null } }, []],
    [{ targets: { conversion_rate: 0.000001 } }, []],
    [{ targets: { conversion_rate: 0 } }, ["/targets/conversion_rate"]],
    [{ targets: { conversion_rate: 1 } }, []],
    [{ targets: { conversion_rate: 1.000001 } }, ["/targets/conversion_rate"]],
    [{ targets: { conversion_rate: 1.0000000001 } }, ["/targets/conversion_rate"]],
    [{ targets: { conversion_rate: 0.1234567 } }, []],
    [{ targets: { conversion_rate: 0.0000005 } }, []],
    [{ targets: { conversion_rate: 0.00000049 } }, ["/targets/conversion_rate"]],
    [{ targets: { click_through_rate: 0.00000049 } }, ["/targets/click_through_rate"]],
    [{ targets: { conversion_rate: Number.MIN_VALUE } }, ["/targets/conversion_rate"]],
    [{ targets: { conversion_rate: -0 } }, ["/targets/conversion_rate"]],
    [{ targets: { conversion_rate: -0.1 } }, ["/targets/conversion_rate"]],
    [{ targets: { conversion_rate: Infinity } }, ["/targets/conversion_rate"]],
    [{ targets: { cost_per_conversion: 1 } }, []],
    [{ targets: { cost_per_conversion: 0 } }, ["/targets/cost_per_conversion"]],
    [{ targets: { cost_per_conversion: { amount: 0, currency: "USD" } } }, ["/targets/cost_per_conversion/amount"]],
    [{ targets: { roas: 4 } }, ["/targets/roas"]],
  ])("%j is refused at %j", (over, expected) => {
    expect(pointers({ ...body, ...over })).toEqual(expected);
  });

  it.each(Object.keys(body))("needs %s", (field) => {
    expect(pointers({ ...body, [field]: undefined })).toEqual([`/${field}`]);
  });

  it.each([
    ["1999-12-31", false],
    ["2000-01-01", true],
    ["2027-11-24", true],
    ["2027-11-25", false],
  ])("may start on %s: %s", (started_on, taken) => {
    expect(read({ started_on }).ok).toBe(taken);
  });

  it("takes a target cost as Money or as bare minor units, and answers with Money", () => {
    const views = [4_000, { amount: 4_000, currency: "USD" }].map((cost_per_conversion) => {
      const campaign = read({ targets: { cost_per_conversion, conversion_rate: 0.035, click_through_rate: 0.123457 } });
      return campaign.ok && toCampaignView(campaign.value).targets;
    });
    const expected = {
      cost_per_conversion: { amount: 4_000, currency: "USD" },
      conversion_rate: 0.035,
      click_through_rate: 0.123457,
    };
    expect(views).toEqual([expected, expected]);
  });

  it.each([
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.333333],
    [2 / 3, 0.666667],
    [0.0000005, 0.000001],
    [0.00000051, 0.000001],
    [0.99999951, 1],
  ])("keeps the target rate %d as %d", (rate, kept) => {
    const campaign = read({ targets: { conversion_rate: rate, click_through_rate: rate } });
    expect(campaign.ok && toCampaignView(campaign.value).targets).toMatchObject({
      conversion_rate: kept,
      click_through_rate: kept,
    });
  });

  it("refuses a target cost in another currency than the budget", () => {
    const campaign = read({ targets: { cost_per_conversion: { amount: 4_000, currency: "EUR" } } });
    expect(campaign).toMatchObject({ ok: false, failure: { code: "currency_mismatch" } });
  });
});

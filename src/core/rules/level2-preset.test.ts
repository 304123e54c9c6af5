import { describe, expect, it } from "vitest";
import { findingOf, NO_ACTION, PAUSE } from "../../testing/a-case.ts";
import { aCampaign, aPolicy, someDays, someFacts } from "../../testing/asked.ts";
import type { MetricDay } from "../campaign.ts";
import { DEFAULT_POLICY } from "../policy.ts";

const of = (day: Partial<MetricDay>, count = 14) => ({ facts: someFacts({ days: someDays(count, day) }) });
const poor = { clicks: 1_000, conversions: 10, spendMinor: 10_000 };

describe("T9: pause.level2_preset", () => {
  it.each([
    ["below both", of(poor), "pass"],
    ["exactly 2.00 %", of({ ...poor, conversions: 20 }), "fail"],
    ["just below 2 %", of({ ...poor, conversions: 19.999 }), "pass"],
    ["exactly $500.00 a day", of({ ...poor, spendMinor: 50_000 }), "fail"],
    ["a cent below $500.00 a day", of({ ...poor, spendMinor: 49_999 }), "pass"],
    ["poor, but spending a lot", of({ ...poor, spendMinor: 60_000 }), "fail"],
    ["few collected days count as they are", of({ ...poor, spendMinor: 50_000 }, 3), "fail"],
    ["spend not collected", of({ ...poor, spendMinor: null }), "unknown"],
    ["conversions not collected", of({ ...poor, conversions: null }), "unknown"],
    ["no clicks, so no rate", of({ ...poor, clicks: 0, conversions: 0 }), "unknown"],
    ["spend in another currency", of({ ...poor, currency: "EUR" }), "unknown"],
  ])("%s: %s", (_, asked, status) => {
    expect(findingOf("pause.level2_preset", PAUSE, asked)).toMatchObject({ status, effect: "escalate" });
  });

  it("abstains on a currency that the policy does not name", () => {
    const campaign = aCampaign({ dailyBudget: { amount: 10_000, currency: "XTS" } });
    const facts = someFacts({ campaign, days: someDays(14, { ...poor, currency: "XTS" }) });
    expect(findingOf("pause.level2_preset", PAUSE, { facts }).status).toBe("unknown");
  });

  it("is in force at level 2 only, for a pause only, and where the policy has it", () => {
    const rich = of({ ...poor, spendMinor: 60_000 });
    const policy = aPolicy({ pause: { ...DEFAULT_POLICY.pause, level2_preset: null } });
    expect(findingOf("pause.level2_preset", PAUSE, { ...rich, autonomy: 1 }).status).toBe("not_applicable");
    expect(findingOf("pause.level2_preset", PAUSE, { ...rich, policy }).status).toBe("not_applicable");
    expect(findingOf("pause.level2_preset", NO_ACTION, rich).status).toBe("not_applicable");
  });
});

import { describe, expect, it } from "vitest";
import { findingOf, NO_ACTION, PAUSE } from "../../testing/a-case.ts";
import { aCampaign, NOW, someDays, someFacts } from "../../testing/asked.ts";
import type { Campaign } from "../campaign.ts";
import { addDays, dateOf } from "../time.ts";

const being = (campaign: Partial<Campaign>) => ({ facts: someFacts({ campaign: aCampaign(campaign) }) });
const spent = (spendMinor: number | null) => ({ facts: someFacts({ lifetime: { spendMinor, days: 14 } }) });
const started = (daysAgo: number) => being({ startedOn: addDays(dateOf(NOW), -daysAgo) });

describe("the guards of a pause", () => {
  it.each([
    ["pause.min_days", "7 days", started(7), "pass"],
    ["pause.min_days", "6 days", started(6), "fail"],
    ["pause.min_days", "a start to come", started(-3), "fail"],
    ["pause.min_spend", "T15: exactly $100.00", spent(10_000), "fail"],
    ["pause.min_spend", "T15: $100.01", spent(10_001), "pass"],
    ["pause.min_spend", "nothing, which is known", spent(0), "fail"],
    ["pause.min_spend", "not collected", spent(null), "unknown"],
    [
      "pause.min_spend",
      "spend in another currency",
      { facts: someFacts({ days: someDays(3, { currency: "EUR" }) }) },
      "unknown",
    ],
    [
      "pause.min_spend",
      "a currency that the policy lacks",
      being({ dailyBudget: { amount: 1, currency: "XTS" } }),
      "unknown",
    ],
    ["pause.bundle", "in a bundle", being({ bundleId: "b-1" }), "fail"],
    ["pause.bundle", "in none", being({}), "pass"],
    ["pause.experiment", "in an experiment", being({ experimentId: "x-1" }), "fail"],
    ["pause.experiment", "in none", being({}), "pass"],
  ] as const)("%s, %s", (id, _, asked, status) => {
    expect(findingOf(id, PAUSE, asked)).toMatchObject({ status, effect: "reject" });
    expect(findingOf(id, NO_ACTION, asked).status).toBe("not_applicable");
  });
});

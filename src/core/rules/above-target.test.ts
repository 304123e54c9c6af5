import { describe, expect, it } from "vitest";
import { findingOf, PAUSE } from "../../testing/a-case.ts";
import { aCampaign, aDay, someFacts } from "../../testing/asked.ts";
import type { MetricDay, Targets } from "../campaign.ts";

const NONE: Targets = { conversionRatePpm: null, costPerConversionMinor: null, clickThroughRatePpm: null };
const RATE: Partial<Targets> = { conversionRatePpm: 40_000 };
const COST: Partial<Targets> = { costPerConversionMinor: 5_000 };
const CLICKS: Partial<Targets> = { clickThroughRatePpm: 20_000 };

/** One day's numbers against these targets. */
const finding = (targets: Partial<Targets>, day: Partial<MetricDay>) => {
  const campaign = aCampaign({ targets: { ...NONE, ...targets } });
  return findingOf("pause.above_target", PAUSE, { facts: someFacts({ campaign, days: [aDay(day)] }) });
};

describe("pause.above_target", () => {
  it.each<[string, Partial<Targets>, Partial<MetricDay>, string]>([
    ["conversion rate exactly at target", RATE, { clicks: 1_000, conversions: 40 }, "fail"],
    ["conversion rate a millionth below", RATE, { clicks: 1_000, conversions: 39.999_999 }, "pass"],
    ["the same with too few clicks", RATE, { clicks: 99, conversions: 99 }, "pass"],
    ["the same with just enough", RATE, { clicks: 100, conversions: 4 }, "fail"],
    ["cost exactly at target", COST, { spendMinor: 10_000, conversions: 2 }, "fail"],
    ["cost a cent above", COST, { spendMinor: 10_001, conversions: 2 }, "pass"],
    ["cost with parts of conversions", COST, { spendMinor: 12_500, conversions: 2.5 }, "fail"],
    ["no conversions to cost anything", COST, { spendMinor: 10_000, conversions: 0 }, "pass"],
    ["click-through exactly at target", CLICKS, { impressions: 1_000, clicks: 20 }, "fail"],
    ["click-through a click below", CLICKS, { impressions: 1_000, clicks: 19 }, "pass"],
    ["click-through with too few impressions", CLICKS, { impressions: 999, clicks: 900 }, "pass"],
    ["one met, one missed", { ...RATE, ...COST }, { clicks: 1_000, conversions: 40, spendMinor: 200_001 }, "pass"],
    ["both met", { ...RATE, ...COST }, { clicks: 1_000, conversions: 40, spendMinor: 200_000 }, "fail"],
    ["no own target: the policy's 3.5 %", {}, { clicks: 1_000, conversions: 35 }, "fail"],
    ["no own target: below it", {}, { clicks: 1_000, conversions: 34.9 }, "pass"],
    [
      "an own target of another kind replaces the policy's",
      COST,
      { clicks: 1_000, conversions: 1, spendMinor: 1 },
      "fail",
    ],
    ["conversions not collected", RATE, { conversions: null }, "unknown"],
    ["spend not collected", COST, { spendMinor: null }, "unknown"],
    [
      "one missed, the other not collected",
      { ...RATE, ...COST },
      { clicks: 1_000, conversions: 1, spendMinor: null },
      "pass",
    ],
    [
      "one met, the other not collected",
      { ...RATE, ...COST },
      { clicks: 1_000, conversions: 99, spendMinor: null },
      "unknown",
    ],
    ["more conversions than clicks: the rate says nothing", RATE, { clicks: 100, conversions: 101 }, "unknown"],
    [
      "more conversions than clicks: the cost decides",
      { ...RATE, ...COST },
      { clicks: 100, conversions: 101, spendMinor: 1 },
      "fail",
    ],
    [
      "more conversions than clicks: the cost is missed",
      { ...RATE, ...COST },
      { clicks: 1, conversions: 2, spendMinor: 99_999 },
      "pass",
    ],
  ])("%s", (_, targets, day, status) => {
    expect(finding(targets, day)).toMatchObject({ status, effect: "reject" });
  });

  it("says by how much it performs", () => {
    expect(finding(RATE, { clicks: 1_000, conversions: 41 }).message).toBe(
      "The campaign performs: its conversion rate is 4.10 %, the target 4.00 %. Leave it running.",
    );
  });

  it("measures itself in the target's unit, and tells two sides apart that are nearly equal", () => {
    expect(finding(RATE, { clicks: 10_000, conversions: 399.9 })).toMatchObject({
      message: "Below target: its conversion rate is 3.999 %, the target 4.000 %.",
      observed: 39_990,
      limit: 40_000,
      headroom: 10,
      unit: "parts_per_million",
    });
    expect(finding(COST, { spendMinor: 12_000, conversions: 2 })).toMatchObject({
      observed: 6_000,
      limit: 5_000,
      headroom: 1_000,
      unit: "minor",
    });
  });
});

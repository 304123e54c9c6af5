import { describe, expect, it } from "vitest";
import { aCampaign, aDay, aPolicy, NOW, someDays, someFacts } from "../testing/asked.ts";
import type { MetricDay } from "./campaign.ts";
import { type QualityFlagId, qualityFlags } from "./quality.ts";
import { addDays, dateOf } from "./time.ts";

const policy = aPolicy().document;
const flagsOf = (days: readonly MetricDay[]) => qualityFlags(someFacts({ days }), policy, NOW);
const idsOf = (days: readonly MetricDay[]) => flagsOf(days).map(({ id }) => id);

describe("quality of the collected days", () => {
  it("has nothing to say about a full window of plausible days", () => {
    expect(flagsOf(someDays(14))).toEqual([]);
  });

  it.each<[string, Partial<MetricDay>, readonly QualityFlagId[]]>([
    ["another currency than the budget's", { currency: "EUR" }, ["currency_mismatch"]],
    ["as many clicks as impressions", { clicks: 20_000 }, []],
    ["one click more than impressions", { clicks: 20_001 }, ["clicks_exceed_impressions"]],
    ["as many conversions as clicks", { conversions: 400 }, []],
    ["a part of a conversion more than clicks", { conversions: 400.5 }, ["conversions_exceed_clicks"]],
    ["dates that an import moved", { shiftedDays: 30 }, ["shifted"]],
    ["no clicks collected", { clicks: null }, ["few_clicks"]],
    ["no impressions collected", { impressions: null }, ["few_impressions"]],
    ["no clicks at all, which is not the same", { clicks: 0, conversions: 0 }, ["few_clicks"]],
  ])("%s", (_, day, flags) => {
    expect(idsOf(someDays(14, day))).toEqual(flags);
  });

  it.each([
    ["clicks", 99, "few_clicks"],
    ["clicks", 100, undefined],
    ["impressions", 999, "few_impressions"],
    ["impressions", 1_000, undefined],
  ])("%s summing to %d: %s", (metric, sum, flag) => {
    const rest = { clicks: 0, conversions: 0, ...(metric === "clicks" ? {} : { impressions: 0, clicks: 100 }) };
    const days = [...someDays(14, rest).slice(0, 13), aDay({ clicks: 100, conversions: 0, [metric]: sum })];
    expect(idsOf(days).find((id) => id === `few_${metric}`)).toBe(flag);
  });

  it("blocks only what contradicts itself", () => {
    const blocking = [{ currency: "EUR" }, { clicks: 20_001 }, { conversions: 401 }, { shiftedDays: 1 }, { clicks: 1 }]
      .flatMap((day) => flagsOf(someDays(13, { conversions: 0, ...day })))
      .filter((flag) => flag.blocking);
    expect(new Set(blocking.map(({ id }) => id))).toEqual(new Set(["currency_mismatch", "clicks_exceed_impressions"]));
  });

  it("compares clicks with impressions of the same days only", () => {
    const half = [...someDays(14, { impressions: null }).slice(0, 13), aDay()];
    expect(idsOf(half)).not.toContain("clicks_exceed_impressions");
  });

  it("counts missing days from the start of the campaign, and says how many", () => {
    const campaign = aCampaign({ startedOn: addDays(dateOf(NOW), -5) });
    const flags = (count: number) => qualityFlags(someFacts({ campaign, days: someDays(count) }), policy, NOW);
    expect(flags(5)).toEqual([]);
    expect(flags(4)).toMatchObject([{ id: "gaps", message: expect.stringContaining("1 of 5 days") }]);
    expect(idsOf(someDays(13))).toEqual(["gaps"]);
  });

  it("looks at full days of the window only: neither today nor the day before it", () => {
    const outside = [addDays(dateOf(NOW), -15), dateOf(NOW)].map((date) => aDay({ date, currency: "EUR" }));
    expect(idsOf([...outside, ...someDays(14)])).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { aDay, NOW, someDays } from "../testing/asked.ts";
import { pairOf, sumOf, windowOf } from "./window.ts";

describe("the window of full days", () => {
  it("ends yesterday and begins `length` days before today", () => {
    const days = [aDay({ date: "2026-11-08" }), ...someDays(14), aDay({ date: "2026-11-23" })];
    const window = windowOf(days, NOW, 14);
    expect([window.from, window.to, window.days.length]).toEqual(["2026-11-09", "2026-11-22", 14]);
    expect(window.days.map(({ date }) => date)).not.toContain("2026-11-23");
  });

  it("keeps zero and not collected apart", () => {
    expect(sumOf({ days: someDays(3, { conversions: 0 }) }, "conversions")).toBe(0);
    expect(sumOf({ days: someDays(3, { conversions: null }) }, "conversions")).toBeNull();
    expect(sumOf({ days: [] }, "clicks")).toBeNull();
  });

  it("pairs two metrics only over the days that have both", () => {
    const days = [
      aDay({ conversions: 5, clicks: null }),
      aDay({ conversions: null, clicks: 900 }),
      aDay({ conversions: 2, clicks: 100 }),
    ];
    expect(pairOf({ days }, ["conversions", "clicks"])).toEqual({ numerator: 2, denominator: 100, days: 1 });
    expect(pairOf({ days: days.slice(0, 2) }, ["conversions", "clicks"])).toBeNull();
  });
});

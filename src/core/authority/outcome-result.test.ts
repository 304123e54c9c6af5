import { describe, expect, it } from "vitest";
import type { Measurement } from "./experience.ts";
import { resultOf } from "./outcome-result.ts";

const pair = (metric: Measurement["metric"], before: number, after: number): Measurement => ({ metric, before, after });
const SPEND = pair("spend", 100_000, 100_000);

describe("the result of an outcome is computed from what was measured", () => {
  it.each([
    ["many fewer conversions for the same money", [pair("conversions", 400, 200), SPEND], "worse"],
    ["many more conversions for the same money", [pair("conversions", 200, 400), SPEND], "better"],
    ["thirty-odd a side say nothing", [pair("conversions", 30, 34), SPEND], "inconclusive"],
    ["twice as many for twice the money", [pair("conversions", 200, 400), pair("spend", 1, 2)], "inconclusive"],
    ["spend counts before clicks", [pair("conversions", 200, 400), pair("clicks", 1, 2), SPEND], "better"],
    ["per click where no spend is told", [pair("conversions", 400, 400), pair("clicks", 1_000, 4_000)], "worse"],
    [
      "per click where nothing was spent after",
      [pair("conversions", 400, 400), pair("clicks", 1, 4), pair("spend", 5, 0)],
      "worse",
    ],
    ["no conversions told", [SPEND, pair("clicks", 1, 2)], "inconclusive"],
    ["nothing to hold them against", [pair("conversions", 400, 0)], "inconclusive"],
    ["none at all, either side", [pair("conversions", 0, 0), SPEND], "inconclusive"],
  ] as const)("%s", (_, measurements, result) => {
    expect(resultOf(measurements, 4).result).toBe(result);
  });

  it("a scatter of days that the policy expects makes the same numbers inconclusive", () => {
    const measured = [pair("conversions", 100, 140), SPEND];
    expect(resultOf(measured, 1).result).toBe("better");
    expect(resultOf(measured, 4).result).toBe("inconclusive");
  });

  it("takes no dispersion below that of counts", () => {
    const measured = [pair("conversions", 100, 110), SPEND];
    expect(resultOf(measured, 0)).toEqual(resultOf(measured, 1));
  });

  it("tells the ratio within its interval", () => {
    const { effect } = resultOf([pair("conversions", 400, 200), SPEND], 4);
    expect(effect).toMatchObject({ per: "spend", conversions: 600 });
    expect(effect?.ratio).toBeCloseTo(0.5, 2);
    expect(effect?.interval[0]).toBeLessThan(0.5);
    expect(effect?.interval[1]).toBeGreaterThan(0.5);
  });
});

import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../time.ts";
import { daysOf, lengthOf, percent } from "./wording.ts";

describe("wording of the rules", () => {
  it.each([
    [1_500, "15 %"],
    [1_501, "15.01 %"],
    [-2_050, "-20.50 %"],
    [0, "0 %"],
  ])("%d basis points read %s", (bp, text) => expect(percent(bp)).toBe(text));

  it.each([
    [0, "0 s"],
    [999, "0 s"],
    [30_000, "30 s"],
    [3 * HOUR_MS, "3 h"],
    [4 * HOUR_MS + 1_000, "4 h 1 s"],
    [3 * HOUR_MS + 20 * 60_000 + 9_000, "3 h 20 min"],
    [DAY_MS, "24 h"],
    [3 * DAY_MS - 1_000, "71 h 59 min"],
    [3 * DAY_MS + 6 * HOUR_MS, "3 d 6 h"],
  ])("%d ms read %s", (ms, text) => expect(lengthOf(ms)).toBe(text));

  it("counts one day in the singular", () => expect([daysOf(1), daysOf(7)]).toEqual(["1 day", "7 days"]));
});

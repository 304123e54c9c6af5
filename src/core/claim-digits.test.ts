import { describe, expect, it } from "vitest";
import { sourcesAtHalfPercent } from "../testing/claims.ts";
import { quantityOf } from "./claim-digits.ts";

it.each([
  ["1,234.50", 1234.5, 2],
  ["1.234,50", 1234.5, 2],
  ["7 312", 7312, 0],
  ["0,5", 0.5, 1],
  [".5", 0.5, 1],
  ["5e-3", 0.005, 3],
  ["4.1E-2", 0.041, 3],
  ["7e3", 7000, 0],
  ["zero", 0, 0],
  ["twelve", 12, 0],
  ["thirty", 30, 0],
  ["forty", 40, 0],
  ["fifty-five", 55, 0],
  ["hundred", 100, 0],
  ["two hundred", 200, 0],
  ["one hundred and five", 105, 0],
  ["zero point five", 0.5, 1],
  [".5.6", Number.NaN, 0],
])("%s is %d with %d decimals", (token, value, decimals) => {
  expect(quantityOf(token)).toMatchObject({ value, decimals });
});

describe("a wrong rate is found in whatever unit it is written", () => {
  it.each([
    "conversion rate 50‰",
    "conversion rate 50 per mille",
    "conversion rate five %",
    "conversion rate five percent",
    "conversion rate five-percent",
    "conversion rate twenty five percent",
    "conversion rate fifty‰",
    "conversion rate five hundred bps",
    "conversion rate 9pc",
    "conversion rate of .6%",
    "conversion rate 5e-2",
    "conversion rate five point five percent",
    "conversion rate 5 per-cent",
  ])("%s", (reason) => {
    expect(sourcesAtHalfPercent(reason)).toEqual([null]);
  });
});

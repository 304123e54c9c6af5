import { describe, expect, it } from "vitest";
import { sourcesAtHalfPercent } from "../testing/claims.ts";

describe("a rate of 5 % is not borne out by a budget raised by 5 %", () => {
  it.each([
    "CR 5 %",
    "CR: 5%",
    "CR: +5 %",
    "CR=5%",
    "Its CR is 5 %.",
    "CR 5 percent",
    "CR 5-percent",
    "CR 500 bps",
    "CVR 5 %",
    "conv. rate 5 %",
    "conv rate 5 %",
    "conversion 5 %",
    "Conversion is at 5 %.",
    "rate of 5 %",
    "The rate is 5 %.",
    "Increase it as its rate is 5 %.",
    "Raise it: a rate of conversion of 5 %.",
    "Raise to a 5 % CR",
    "Raise the budget given a CR of 5 %.",
    "An increase of 5 % in the conversion rate",
    "It has a good conversion rate, up to 5 %.",
    "5 % of its visitors buy more.",
    "More than 5 % of them buy.",
    "ROI 5 %",
    "Raise the budget by one hundred and five percent.",
    "Raise it by 105 %.",
  ])("%s", (reason) => {
    expect(sourcesAtHalfPercent(reason)).toEqual([null]);
  });

  it.each([
    ["Raise the budget by 5 %, CR 5 %.", ["action", null]],
    ["Raise the budget by 5 % given a CR of 5 %.", ["action", null]],
    ["Raise the budget 5 % (CR 5 %).", ["action", null]],
    ["CPA of $49.50 and a rate of 5 %", ["cost", null]],
    ["CTR 2.1 %, CR 2.1 %", ["clicked", null]],
    ["A rate of 2.1 % conversion", [null]],
  ])("beside numbers that are right: %s", (reason, sources) => {
    expect(sourcesAtHalfPercent(reason)).toEqual(sources);
  });
});

describe("a raise of 5 % is borne out where a word says that it is a change, or nothing else is named", () => {
  it.each([
    "5 %",
    "five percent",
    "500 bps",
    "Boundary test: 5 %",
    "exactly 5.00 % above the current budget",
    "Raise the budget by 5 %.",
    "Raise the budget 5 %.",
    "a 5 % increase",
    "a 5-percent raise",
    "a five percent increase",
    "A small increase (5 %).",
    "+5 %",
    "Budget +5%",
    "Budget up 5 %",
    "Raise: 5 % step",
    "5 % more budget",
    "5 % is a small step.",
    "500 bps more",
    "Raise the budget by 500 bps.",
    "Scaling the budget 5 %",
    "At this rate raise by 5 %.",
    "CR-123: raise by 5 %.",
    "CR 1234 approved, raise by 5 %.",
    "The new budget is 105 % of the old.",
    "The budget becomes one hundred and five percent.",
    "Budget × 1.05",
  ])("%s", (reason) => {
    expect(sourcesAtHalfPercent(reason)).toEqual(["action"]);
  });
});

describe("a rate of 0.5 % is borne out by what people call it", () => {
  it.each([
    "CR 0.5 %",
    "CR: 0.5%",
    "conv. rate 0.5 %",
    "conversion of 0.5 %",
    "0.5 % conversion",
    "rate of 0.5 %",
    "conversion rate of .5%",
    "conversion rate 5e-3",
    "conversion rate 5‰",
    "conversion rate five‰",
    "conversion rate 50 bps",
    "CR 0.5pc",
    "CR zero point five percent",
  ])("%s", (reason) => {
    expect(sourcesAtHalfPercent(reason)).toEqual(["rate"]);
  });
});

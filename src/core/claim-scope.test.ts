import { describe, expect, it } from "vitest";
import { check, judging } from "../testing/claims.ts";
import { RULE_IDS } from "./rules/rule.ts";

describe("a caller's number is a claim when it reads as a measurement", () => {
  it.each([
    ["The conversion rate is 5 %.", "The conversion rate is [struck]."],
    ["It converts at 9 %.", "It converts at [struck]."],
    ["Spent $50 too much.", "Spent [struck] too much."],
    ["A factor of 7.5 over plan.", "A factor of [struck] over plan."],
    ["9,000 clicks and no sale.", "[struck] clicks and no sale."],
    ["CPA of 45 is too high.", "CPA of [struck] is too high."],
    ["Budget from 100 to 140.", "Budget from 100 to [struck]."],
  ])("%s", (reason, struck) => {
    expect(judging(reason).reason).toBe(struck);
  });

  it.each([
    "Q4 push, ticket 88.",
    "boundary test 3",
    "budget test 12",
    "Decided within 24 hours by the 2nd team.",
    "Plan of 2026-11-20 at 12:30.",
    "Since 5 November we plan for 2027.",
    "3 people agreed.",
    "Our top 3 campaign by spend.",
    "Limited by budget.",
  ])("and not otherwise: %s", (reason) => {
    expect(judging(reason)).toEqual({ reason, claims: [] });
  });

  it.each([
    ["The conversion rate is 4.1 % and the CPA $31.", ["ev_1", "ev_2"]],
    ["Raise the budget by 20 % to $120.00.", ["action", "action"]],
    ["Budget from 100 to 120.", ["action", "action"]],
    ["New budget 12000.", ["action"]],
  ])("and stands when it is right: %s", (reason, sources) => {
    expect(judging(reason).claims.map(({ evidence }) => evidence)).toEqual(sources);
  });
});

describe("a reasoner's number is a claim", () => {
  it.each(RULE_IDS)("but not in the name of the rule %s", (id) => {
    const reason = `Do not raise it: the rules forbid it (${id}).`;
    expect(check(reason)).toEqual({ reason, claims: [] });
  });

  it.each([
    ["rolling_25h_band", "the rules forbid it ([struck])."],
    ["budget.level9_preset", "the rules forbid it (budget.[struck])."],
  ])("in what is no rule's name: %s", (name, struck) => {
    expect(check(`the rules forbid it (${name}).`).reason).toBe(struck);
  });
});

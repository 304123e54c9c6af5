import { describe, expect, it } from "vitest";
import { NO_ACTION, PAUSE, toBudget } from "../../testing/a-case.ts";
import { settling } from "../../testing/a-ruling.ts";
import { aCampaign, aDay, aPortfolio, NOW, someDays, someFacts } from "../../testing/asked.ts";
import type { Asked } from "../asked.ts";
import type { Facts } from "../facts.ts";
import { addDays, dateOf } from "../time.ts";
import { objectionsOf } from "../verdict.ts";

/**
 * The guide's code where it must not be copied as printed: T5, T6, T7, T9 and T15. T8 is in rolling.test.ts, T11 in
 * portfolio.test.ts. Its table says `budget.max_multiple` for what is `budget.max_increase` here.
 */

const ruled = (action: Parameters<typeof settling>[0], over: Partial<Asked> = {}) => {
  const { outcome, findings } = settling(action, over);
  return { outcome, objections: objectionsOf(findings) };
};

describe("T5: the guide's test_123 (1.5 %, $75 a conversion, click-through 0.3 %)", () => {
  const asPrinted = { impressions: 4_760, clicks: 14, conversions: 0.21, spendMinor: null };
  const test123 = (over: Partial<Facts>) =>
    someFacts({
      campaign: aCampaign({ id: "test_123", startedOn: addDays(dateOf(NOW), -14) }),
      days: someDays(14, asPrinted),
      ...over,
    });

  it("is abstained as printed: nobody knows what was spent", () => {
    const { outcome, objections } = ruled(PAUSE, { facts: test123({}) });
    expect(outcome).toBe("abstained");
    expect(objections).toContain("pause.min_spend");
  });

  it("is paused when completed: 14 days, $500.00", () => {
    const days = [...someDays(13, { ...asPrinted, spendMinor: 3_571 }), aDay({ ...asPrinted, spendMinor: 3_577 })];
    const facts = test123({ days, lifetime: { spendMinor: 50_000, days: 14 } });
    expect(ruled(PAUSE, { facts })).toEqual({ outcome: "authorized", objections: [] });
  });
});

describe("T6: no action is an action", () => {
  it("has an outcome, and no budget to compare", () => {
    expect(ruled(NO_ACTION)).toEqual({ outcome: "no_action", objections: [] });
  });
});

describe("T7: three zones of a change", () => {
  it.each([
    ["up to 15 % is free", 11_500, "authorized"],
    ["more needs approval", 11_501, "pending_approval"],
    ["up to 50 % needs approval", 15_000, "pending_approval"],
    ["more up is refused", 15_001, "rejected"],
    ["15 % down is free", 8_500, "authorized"],
    ["more down needs approval", 8_499, "pending_approval"],
    ["far down needs approval", 1_000, "pending_approval"],
    ["below the floor is refused", 999, "rejected"],
  ])("%s: to %d: %s", (_, to, outcome) => expect(ruled(toBudget(to)).outcome).toBe(outcome));
});

const converting = (conversions: number, spendMinor: number) =>
  someFacts({
    days: someDays(14, { clicks: 1_000, conversions, spendMinor }),
    portfolio: aPortfolio({ activeDailyBudgetMinor: 1_000_000 }),
  });

describe("T9: a pause at level 2", () => {
  it.each([
    ["below 2 % and below $500.00", 10, 49_999, "authorized"],
    ["at 2 %", 20, 49_999, "escalated"],
    ["at $500.00", 10, 50_000, "escalated"],
  ])("%s: %s", (_, conversions, spend, outcome) => {
    expect(ruled(PAUSE, { facts: converting(conversions, spend) }).outcome).toBe(outcome);
  });
});

describe("T15: more than $100.00 must be spent", () => {
  it.each([
    [10_000, "rejected"],
    [10_001, "authorized"],
  ])("%d cents: %s", (spendMinor, outcome) => {
    const facts = someFacts({
      days: someDays(14, { clicks: 1_000, conversions: 10 }),
      lifetime: { spendMinor, days: 14 },
    });
    expect(ruled(PAUSE, { facts }).outcome).toBe(outcome);
  });
});

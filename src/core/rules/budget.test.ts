import { describe, expect, it } from "vitest";
import { findingOf, PAUSE, toBudget } from "../../testing/a-case.ts";
import { aCampaign, aPolicy, someFacts } from "../../testing/asked.ts";
import { MAX_AMOUNT } from "../money.ts";
import { DEFAULT_POLICY } from "../policy.ts";
import type { RuleId } from "./rule.ts";

const having = (amount: number, currency = "USD") => ({
  facts: someFacts({ campaign: aCampaign({ dailyBudget: { amount, currency } }) }),
});

describe("budget.max_increase", () => {
  it.each([
    ["exactly 150 %", 10_000, 15_000, "pass"],
    ["150 % and a cent", 10_000, 15_001, "fail"],
    ["150 % of an odd amount, cut off", 3_333, 4_999, "pass"],
    ["150 % of an odd amount, rounded up", 3_333, 5_000, "fail"],
    ["a decrease", 10_000, 1, "pass"],
    ["any increase from nothing", 0, 1, "fail"],
    ["exactly 150 % to the largest amount", 66_666_666_666, 99_999_999_999, "pass"],
    ["a cent more, at the largest amount", 66_666_666_666, MAX_AMOUNT, "fail"],
  ])("%s: %d to %d %s", (_, from, to, status) => {
    expect(findingOf("budget.max_increase", toBudget(to), having(from))).toMatchObject({ status, effect: "reject" });
  });

  it("names both amounts and the most that is allowed", () => {
    const { message, ...finding } = findingOf("budget.max_increase", toBudget(15_001));
    expect(finding).toMatchObject({ observed: 5_001, limit: 5_000, headroom: -1, unit: "basis_points" });
    expect(message).toBe(
      "The increase from $100.00 (now) to $150.01 is 50.01 %; at most 50 % (to $150.00) is allowed.",
    );
  });
});

describe("budget.approval_free_band", () => {
  it.each([
    ["15.00 %", 100_000, 115_000, "pass", 1_500],
    ["15.01 %", 100_000, 115_010, "fail", 1_501],
    ["a cent beyond 15 %", 100_000, 115_001, "fail", 1_501],
    ["-15.00 %", 100_000, 85_000, "pass", -1_500],
    ["-15.01 %", 100_000, 84_990, "fail", -1_501],
    ["15 % at the largest amount", 80_000_000_000, 92_000_000_000, "pass", 1_500],
    ["a cent more, at the largest amount", 80_000_000_000, 92_000_000_001, "fail", 1_501],
  ])("%s: %d to %d %s", (_, from, to, status, observed) => {
    const finding = findingOf("budget.approval_free_band", toBudget(to), having(from));
    const headroom = 1_500 - Math.abs(observed);
    expect(finding).toMatchObject({ status, effect: "require_approval", observed, limit: 1_500, headroom });
  });
});

describe("budget.floor", () => {
  const google = { budget: { ...DEFAULT_POLICY.budget, platform_floor: { google_ads: { USD: 1_200, EUR: 1_500 } } } };
  const meta = { budget: { ...DEFAULT_POLICY.budget, platform_floor: { meta_ads: { USD: 1_200 } } } };
  const lower = { budget: { ...DEFAULT_POLICY.budget, platform_floor: { google_ads: { USD: 100 } } } };

  it.each([
    ["the floor", {}, 1_000, "pass"],
    ["a cent below the floor", {}, 999, "fail"],
    ["the platform's higher minimum", google, 1_200, "pass"],
    ["a cent below the platform's minimum", google, 1_199, "fail"],
    ["another platform's minimum", meta, 1_000, "pass"],
    ["a cent below the floor where the platform's minimum is lower", lower, 999, "fail"],
  ])("%s: %s", (_, policy, to, status) => {
    const finding = findingOf("budget.floor", toBudget(to), { policy: aPolicy(policy) });
    expect(finding).toMatchObject({ status, effect: "reject", observed: to, unit: "minor_per_day" });
  });

  it("goes by the campaign's currency, and says which one the policy lacks", () => {
    expect(findingOf("budget.floor", toBudget(1_499, "JPY"), having(1_600, "JPY")).status).toBe("fail");
    expect(findingOf("budget.floor", toBudget(1_500, "JPY"), having(1_600, "JPY")).status).toBe("pass");
    const unknown = findingOf("budget.floor", toBudget(1_500, "XTS"), having(1_600, "XTS"));
    expect(unknown).toMatchObject({ status: "unknown", message: expect.stringContaining("add XTS to budget.floor") });
  });
});

const BUDGET_RULES: readonly RuleId[] = [
  "budget.max_increase",
  "budget.floor",
  "budget.approval_free_band",
  "budget.rolling_24h_increase",
  "budget.rolling_24h_band",
];

describe.each(BUDGET_RULES)("%s", (id) => {
  it("does not concern another action, nor a budget that stays as it is", () => {
    expect(findingOf(id, PAUSE).status).toBe("not_applicable");
    expect(findingOf(id, toBudget(10), having(10)).status).toBe("not_applicable");
  });

  it("compares no amounts of two currencies", () => {
    expect(findingOf(id, toBudget(10_000, "EUR")).status).toBe("unknown");
  });
});

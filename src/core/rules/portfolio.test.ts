import { describe, expect, it } from "vitest";
import { findingOf, NO_ACTION, PAUSE, RESUME, toBudget } from "../../testing/a-case.ts";
import { aCampaign, aPortfolio, someFacts } from "../../testing/asked.ts";
import type { CampaignStatus } from "../campaign.ts";
import type { Portfolio } from "../facts.ts";
import { MAX_AMOUNT } from "../money.ts";

const of = (portfolio: Partial<Portfolio>, amount = 10_000, status: CampaignStatus = "active") => ({
  facts: someFacts({
    portfolio: aPortfolio(portfolio),
    campaign: aCampaign({ dailyBudget: { amount, currency: "USD" }, status }),
  }),
});
const active = (activeDailyBudgetMinor: number) => ({ activeDailyBudgetMinor });
const spent = (trailing7dSpendMinor: number | null) => ({ activeDailyBudgetMinor: 0, trailing7dSpendMinor });

describe("portfolio.share", () => {
  it.each([
    ["a new budget of exactly 10 %", toBudget(11_000), of(active(110_000)), "pass"],
    ["a cent more than 10 %", toBudget(11_001), of(active(110_000)), "fail"],
    ["a decrease from exactly 10 %", toBudget(9_000), of(active(100_000)), "pass"],
    ["a decrease from more than 10 %", toBudget(9_000), of(active(99_999)), "fail"],
    ["a pause of exactly 10 %", PAUSE, of(active(100_000)), "pass"],
    ["a pause of more than 10 %", PAUSE, of(active(99_999)), "fail"],
    ["a pause of what does not run", PAUSE, of(active(99_999), 10_000, "paused"), "pass"],
    ["starting exactly 10 %", RESUME, of(active(100_000), 10_000, "paused"), "pass"],
    ["starting more than 10 %", RESUME, of(active(99_999), 10_000, "paused"), "fail"],
    ["no budgets: exactly 10 % of a seventh of the week's spend", PAUSE, of(spent(700_000)), "pass"],
    ["no budgets: more than that", PAUSE, of(spent(699_999)), "fail"],
    ["no budgets and no spend", PAUSE, of(spent(0)), "unknown"],
    ["no budgets and spend not collected", PAUSE, of(spent(null)), "unknown"],
    ["another currency", PAUSE, of({ currency: "EUR" }), "unknown"],
    ["a budget proposed in another currency", toBudget(11_000, "EUR"), of({}), "unknown"],
    ["the largest amount of ten of them", PAUSE, of(active(10 * MAX_AMOUNT), MAX_AMOUNT), "pass"],
    ["the largest amount, a cent short of ten", PAUSE, of(active(10 * MAX_AMOUNT - 1), MAX_AMOUNT), "fail"],
    ["the largest amount of a week's spend", PAUSE, of(spent(70 * MAX_AMOUNT), MAX_AMOUNT), "pass"],
    ["the largest amount, a cent short of it", PAUSE, of(spent(70 * MAX_AMOUNT - 1), MAX_AMOUNT), "fail"],
    ["nothing to do", NO_ACTION, of(active(1)), "not_applicable"],
  ])("%s: %s", (_, action, asked, status) => {
    expect(findingOf("portfolio.share", action, asked)).toMatchObject({ status, effect: "escalate" });
  });

  it("T11: of $50,000 a month ($1,666.67 a day) the line is at $166.67 a day", () => {
    const account = active(166_667);
    expect(findingOf("portfolio.share", PAUSE, of(account, 16_666)).status).toBe("pass");
    expect(findingOf("portfolio.share", PAUSE, of(account, 16_667))).toMatchObject({ status: "fail", observed: 1_001 });
  });
});

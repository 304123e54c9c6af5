import { describe, expect, it } from "vitest";
import { findingOf, toBudget } from "../../testing/a-case.ts";
import { aCampaign, aChange, NOW, someFacts } from "../../testing/asked.ts";
import type { Change } from "../campaign.ts";
import { HOUR_MS } from "../time.ts";
import { budgetAt } from "./rolling.ts";

const usd = (amount: number) => ({ amount, currency: "USD" });
const changed = (hoursAgo: number, before: Change["before"], after: Change["after"]): Change =>
  aChange({ before, after, at: NOW - hoursAgo * HOUR_MS });
const having = (amount: number, ...changes: readonly Change[]) => ({
  facts: someFacts({ campaign: aCampaign({ dailyBudget: usd(amount) }), changes }),
});

describe("the budget 24 h ago", () => {
  it.each([
    ["no change: the budget as it is", [], 12_000],
    ["a change inside the window: what it was before", [changed(23, usd(10_000), usd(12_000))], 10_000],
    [
      "two inside: before the older",
      [changed(6, usd(11_000), usd(12_000)), changed(12, usd(9_000), usd(11_000))],
      9_000,
    ],
    ["exactly 24 h ago: it had happened", [changed(24, usd(10_000), usd(11_000))], 11_000],
    ["a second less than 24 h ago", [changed(24 - 1 / 3_600, usd(10_000), usd(12_000))], 10_000],
    ["before the window: what it was after", [changed(30, usd(8_000), usd(9_000))], 9_000],
    ["the newest of those before", [changed(30, usd(8_000), usd(9_000)), changed(40, usd(1), usd(8_000))], 9_000],
    ["before wins over inside", [changed(6, usd(9_500), usd(12_000)), changed(30, usd(8_000), usd(9_000))], 9_000],
  ])("%s", (_, changes, amount) => {
    expect(budgetAt(having(12_000, ...changes).facts, NOW - 24 * HOUR_MS)).toEqual(usd(amount));
  });

  it("does not look at changes of other kinds", () => {
    const status = aChange({ kind: "status", before: "paused", after: "active", at: NOW - HOUR_MS });
    expect(budgetAt(having(12_000, status).facts, NOW - 24 * HOUR_MS)).toEqual(usd(12_000));
  });
});

describe("budget.rolling_24h_increase and _band", () => {
  const today = having(12_000, changed(12, usd(10_000), usd(12_000)));

  it.each([
    ["increase", 15_000, "pass"],
    ["increase", 15_001, "fail"],
    ["band", 11_500, "pass"],
    ["band", 11_501, "fail"],
    ["band", 8_500, "pass"],
    ["band", 8_499, "fail"],
  ])("%s: to %d %s", (rule, to, status) => {
    const id = rule === "increase" ? "budget.rolling_24h_increase" : "budget.rolling_24h_band";
    expect(findingOf(id, toBudget(to), today).status).toBe(status);
  });

  it("refuses no step down for how far the budget rose before it, but asks for approval", () => {
    const tripled = having(30_000, changed(12, usd(10_000), usd(30_000)));
    expect(findingOf("budget.rolling_24h_increase", toBudget(27_000), tripled).status).toBe("pass");
    expect(findingOf("budget.rolling_24h_band", toBudget(27_000), tripled).status).toBe("fail");
  });

  it("keeps the order of changes of one instant", () => {
    // Facts give the newest first.
    const facts = having(22_500, changed(12, usd(15_000), usd(22_500)), changed(12, usd(10_000), usd(15_000)));
    expect(findingOf("budget.rolling_24h_increase", toBudget(22_600), facts)).toMatchObject({
      status: "fail",
      observed: 12_600,
    });
  });

  it.each([
    ["unknown", null],
    ["told in words", "a lot"],
    ["in another currency", { amount: 10_000, currency: "EUR" }],
  ])("abstains when the budget then is %s", (_, before) => {
    const facts = having(12_000, changed(12, before, usd(12_000)));
    expect(findingOf("budget.rolling_24h_increase", toBudget(12_100), facts).status).toBe("unknown");
    expect(findingOf("budget.rolling_24h_band", toBudget(12_100), facts).status).toBe("unknown");
  });
});

/** Which of four equal steps, six hours apart, the rule stops; each is carried out as far as it passes. */
const stoppedAt = (id: "budget.rolling_24h_increase" | "budget.rolling_24h_band", factor: number): number => {
  const amounts = [0, 1, 2, 3, 4].map((power) => Math.floor(10_000 * factor ** power));
  return [1, 2, 3, 4].findIndex((step) => {
    const [from = 0, to = 0] = amounts.slice(step - 1);
    const before = amounts.slice(0, step - 1).map((amount, index) => {
      return changed(6 * (step - 1 - index), usd(amount), usd(amounts[index + 1] ?? 0));
    });
    return findingOf(id, toBudget(to), having(from, ...before)).status === "fail";
  });
};

describe("T8: steps that compound", () => {
  it("stops the second of four 150 % steps (5.06 times in a day)", () => {
    expect(stoppedAt("budget.rolling_24h_increase", 1.5)).toBe(1);
  });

  it("stops the second of four 15 % steps (1.75 times in a day)", () => {
    expect(stoppedAt("budget.rolling_24h_band", 1.15)).toBe(1);
  });
});

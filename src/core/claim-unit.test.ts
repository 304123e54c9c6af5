import { describe, expect, it } from "vitest";
import { aCampaign, someFacts } from "../testing/asked.ts";
import { asking, check } from "../testing/claims.ts";
import { anEvidence } from "../testing/evidence.ts";

const inCurrency = (currency: string, amount: number, reason: string) =>
  check(reason, asking({ facts: someFacts({ campaign: aCampaign({ dailyBudget: { amount: 10_000, currency } }) }) }), [
    anEvidence({ id: "ev_1", metric: "spend_total", value: amount, unit: "minor", currency }),
  ]).claims[0]?.evidence ?? null;

describe("other currencies", () => {
  it.each([
    ["EUR", 1_000, "Spend is €10.", "ev_1"],
    ["EUR", 1_000, "Spend is 10,00 EUR.", "ev_1"],
    ["EUR", 1_000, "Spend is $10.", null],
    ["JPY", 1_500, "Spend is ¥1,500.", "ev_1"],
    ["JPY", 1_500, "Spend is ¥15.00.", null],
    ["KWD", 12_345, "Spend is KWD 12.345.", "ev_1"],
    ["CAD", 1_000, "Spend is $10.", "ev_1"],
    ["CAD", 1_000, "Spend is US$10.", null],
    ["USD", 75, "Spend is 75 cents.", "ev_1"],
    ["USD", 120_000_000, "Spend is $1.2M.", "ev_1"],
  ])("%s %d: %s", (currency, amount, reason, source) => {
    expect(inCurrency(currency, amount, reason)).toBe(source);
  });
});

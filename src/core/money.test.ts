import { describe, expect, it } from "vitest";
import { formatMoney, MAX_AMOUNT } from "./money.ts";

describe("money", () => {
  it.each([
    [{ amount: 12_000, currency: "USD" }, "$120.00"],
    [{ amount: 123_456_789, currency: "EUR" }, "€1,234,567.89"],
    [{ amount: 5, currency: "GBP" }, "£0.05"],
    [{ amount: 0, currency: "USD" }, "$0.00"],
    [{ amount: 1_500, currency: "JPY" }, "¥1,500"],
    [{ amount: 1_234_567, currency: "KWD" }, "KWD 1,234.567"],
    [{ amount: -150, currency: "CHF" }, "-CHF 1.50"],
  ])("prints %j as %s", (money, text) => {
    expect(formatMoney(money)).toBe(text);
  });

  it("bounds amounts so that basis points of them stay exact", () => {
    expect(Number.isSafeInteger(MAX_AMOUNT * 15_000)).toBe(true);
  });
});

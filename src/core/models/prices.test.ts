import { assert, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { costOf, MODELS, type ModelTerms, worstCostOf } from "./prices.ts";

/** One dollar for a million of each kind, so that a token is a micro-dollar; five times as much for a long prompt. */
const PLAIN: ModelTerms = {
  id: "plain",
  prices: { input: 1e6, output: 1e6, cacheWrite: 1e6, cacheRead: 1e6 },
  long: { tokens: 100_000, times: 5 },
  thinking: "none",
  retiresOn: null,
};
const NONE = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };

describe("the cost of a call", () => {
  it("of exactly 100,000 tokens in the prompt is at the plain price, and of one more at five times it, the answer too", () => {
    expect(costOf(PLAIN, { ...NONE, input: 100_000, output: 10 })).toBe(100_010);
    expect(costOf(PLAIN, { ...NONE, input: 100_001, output: 10 })).toBe(500_055);
  });

  it("counts what was cached as part of a long prompt, and never the answer", () => {
    expect(costOf(PLAIN, { input: 1, cacheWrite: 50_000, cacheRead: 50_000, output: 0 })).toBe(500_005);
    expect(costOf(PLAIN, { ...NONE, input: 1, output: 200_000 })).toBe(200_001);
  });

  it("is the same price for any length where the model has no long prompts", () => {
    expect(costOf({ ...PLAIN, long: null }, { ...NONE, input: 900_000 })).toBe(900_000);
  });

  it("prices each kind of token by its own price", () => {
    const terms = { ...PLAIN, prices: { input: 1e6, output: 2e6, cacheWrite: 3e6, cacheRead: 4e6 } };
    expect(costOf(terms, { input: 1, output: 10, cacheWrite: 100, cacheRead: 1_000 })).toBe(4_321);
  });

  it.each([
    [0, 0],
    [1, 1],
    [9, 1],
    [10, 1],
    [11, 2],
  ])("is rounded up to the micro-dollar: %s tokens at a tenth of one cost %s", (input, micros) => {
    expect(costOf({ ...PLAIN, prices: { ...PLAIN.prices, input: 1e5 } }, { ...NONE, input })).toBe(micros);
  });

  it("is never more than what was set aside, for any model and any use within the request", () => {
    const use = record({
      terms: constantFrom(...MODELS),
      input: nat(200_000),
      cacheWrite: nat(200_000),
      cacheRead: nat(200_000),
      output: nat(20_000),
      spareOutput: nat(5_000),
    });
    assert(
      property(use, ({ terms, spareOutput, ...tokens }) => {
        // The bytes are at least the tokens, less what the vendor adds that is in no request.
        const bytes = Math.max(0, tokens.input + tokens.cacheWrite + tokens.cacheRead - 2_000);
        const worst = worstCostOf(terms, { bytes, maxTokens: tokens.output + spareOutput });
        expect(worst).toBeGreaterThanOrEqual(costOf(terms, tokens));
        expect(Number.isSafeInteger(worst)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

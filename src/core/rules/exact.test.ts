import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_AMOUNT } from "../money.ts";
import { basisPointsOf, millionthsOf, product, shareOf } from "./exact.ts";

const anAmount = fc.integer({ min: 1, max: MAX_AMOUNT });

describe("exact arithmetic of the limits", () => {
  it("is exact where doubles are not: three factors of the largest amounts", () => {
    const sum = MAX_AMOUNT * 9_000 + 1;
    expect(product(sum, 10_000, 7)).toBe(63_000_000_000_000_070_000n);
    expect(product(sum, 10_000, 7) > product(sum - 1, 10_000, 7)).toBe(true);
  });

  it.each([
    [15, 100, 1_500],
    [1_501, 10_000, 1_501],
    [150_001, 1_000_000, 1_501],
    [-150_001, 1_000_000, -1_501],
    [1_499_999, 10_000_000, 1_500],
    [0, 5, 0],
    [1, MAX_AMOUNT, 1],
    [MAX_AMOUNT, 1, 1_000_000_000_000_000],
  ])("%d of %d is %d basis points, rounded away from zero", (part, whole, bp) => {
    expect(basisPointsOf(part, whole)).toBe(bp);
  });

  it("never reads a share that is beyond a limit as the limit, nor one within as beyond", () => {
    fc.assert(
      fc.property(anAmount, anAmount, fc.integer({ min: 0, max: 20_000 }), (part, whole, limit) => {
        expect(basisPointsOf(part, whole) > limit).toBe(product(part, 10_000) > product(limit, whole));
      }),
    );
  });

  it("cuts a share down to whole units, so that it never exceeds its basis points", () => {
    fc.assert(
      fc.property(anAmount, fc.integer({ min: 0, max: 10_000 }), (amount, bp) => {
        const share = shareOf(amount, bp);
        expect(product(share, 10_000) <= product(amount, bp)).toBe(true);
        expect(product(share + 1, 10_000) > product(amount, bp)).toBe(true);
      }),
    );
  });

  it("sheds what adding parts of conversions leaves behind", () => {
    expect(millionthsOf(0.1 + 0.2)).toBe(millionthsOf(0.3));
  });
});

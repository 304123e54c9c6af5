import * as fc from "fast-check";
import { expect, it } from "vitest";
import { minorOf } from "./minor-amount.ts";

it.each([
  [194, "USD", 19_400],
  [76.53, "USD", 7_653],
  [0.1 + 0.2, "USD", 30],
  [1.005, "USD", 100],
  [1.015, "USD", 102],
  [1.005001, "USD", 101],
  [1.004999, "USD", 100],
  [2.5, "JPY", 2],
  [3.5, "JPY", 4],
  [1.2345, "KWD", 1_234],
  [1.2355, "KWD", 1_236],
  [1_000_000_000, "USD", 100_000_000_000],
  [0, "USD", 0],
])("%d %s is %i minor units, half to even", (amount, currency, minor) => {
  expect(minorOf(amount, currency)).toBe(minor);
});

it("gives back every amount of whole minor units", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (minor) => {
      expect(minorOf(Number(`${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, "0")}`), "USD")).toBe(minor);
    }),
  );
});

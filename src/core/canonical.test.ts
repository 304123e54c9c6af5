import canonicalize from "canonicalize";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "./canonical.ts";

describe("canonical JSON (RFC 8785)", () => {
  it.each([
    [{ b: 1, a: [true, null, "x"] }, '{"a":[true,null,"x"],"b":1}'],
    [
      { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    [[1e21, 1e-7, 0.1, -0, 333333333.3333333, 4.5, 2e-3], "[1e+21,1e-7,0.1,0,333333333.3333333,4.5,0.002]"],
    ['"\\\u000f\n€', String.raw`"\"\\\u000f\n€"`],
  ])("writes %j in one way", (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it("says the same as an independent implementation", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(value)).toBe(canonicalize(value));
      }),
    );
  });

  it("does not depend on the order of keys, and survives a round trip", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonical(turned)).toBe(canonical(value));
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, 1n, () => 0])(
    "refuses %s, which JSON cannot hold",
    (value) => {
      expect(() => canonical(value)).toThrow(/Canonical JSON holds no/);
    },
  );

  it("leaves a member out whose value is undefined", () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
  });
});

import { describe, expect, it } from "vitest";
import { check } from "../testing/claims.ts";
import { MAX_CLAIMS } from "./claims.ts";

describe("untrusted text", () => {
  it("is struck from the hundredth number on", () => {
    const { reason, claims } = check("77, ".repeat(2_500));
    expect(claims).toHaveLength(MAX_CLAIMS + 1);
    expect(claims.at(-1)).toMatchObject({ verified: false });
    expect(reason.length).toBeLessThanOrEqual((MAX_CLAIMS + 1) * ("[struck]".length + 2));
  });

  it.each([
    ["digits", "9".repeat(10_000)],
    ["zeros", `1${"0".repeat(9_998)}1`],
    ["groups", "1,111".repeat(2_000)],
    ["spaced groups", "111 ".repeat(2_500)],
    ["metrics", "conversion rate ".repeat(625)],
    ["commas", ", ".repeat(5_000)],
    ["spaces", `${" ".repeat(9_999)}5`],
    ["fillers", `5 ${"of the ".repeat(1_400)}`],
    ["letters before a digit", `${"a".repeat(9_999)}1`],
    ["increases", "increase in the ".repeat(625)],
    ["short names", "CR ".repeat(3_333)],
    ["abbreviations", "conv. rate ".repeat(909)],
    ["doublings", "conversions doubled ".repeat(500)],
    ["points", `${"five point ".repeat(900)}percent`],
    ["spelt digits", `zero point ${"five ".repeat(1_995)}%`],
    ["leading dots", ".5 ".repeat(3_333)],
    ["exponents", "5e-3 ".repeat(2_000)],
    ["words before a change", `5 % ${"daily ".repeat(1_600)}`],
    ["rates and numbers", "rate 5 % ".repeat(1_111)],
  ])(
    "of ten thousand %s is read in no time",
    (_, text) => {
      const { reason } = check(text);
      expect(reason.length).toBeLessThanOrEqual(text.length + (MAX_CLAIMS + 1) * "[struck]".length);
    },
    500,
  );
});

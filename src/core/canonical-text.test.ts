import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "./canonical-text.ts";

describe("texts that differ only in how they were typed are the same bytes", () => {
  it.each([
    ["Should we increase budget?", "should we increase budget"],
    ["  should\twe\n increase   budget ?! ", "should we increase budget"],
    ["ｓｈｏｕｌｄ ｗｅ ｐａｕｓｅ ｉｔ？", "should we pause it"],
    ["should\u200b we\u2060 pau\u00adse\ufeff it", "should we pause it"],
    ["\u202eshould we pause it\u202c", "should we pause it"],
    ["don\u2019t pause", "don't pause"],
    ["don\u00b4t pause", "don't pause"],
    ["\u201cSpring\u201d \u2013 sale", '"spring" - sale'],
    ["by \u221215\u00a0%", "by -15 %"],
    ["cafe\u0301", "caf\u00e9"],
    ["STRASSE", "strasse"],
    ["wait\u2026", "wait"],
  ])("%j is %j", (text, canonical) => {
    expect(canonicalText(text)).toBe(canonical);
  });
});

describe("what can change the meaning stays", () => {
  it.each([
    ["increase by 10%", "increase by 50%"],
    ["increase by 1.0", "increase by 10"],
    ["by +5", "by -5"],
    ["by 5%", "by 5"],
    ["by $5", "by €5"],
    ["pause", "do not pause"],
    ["pause A instead of B", "pause B instead of A"],
    ["please pause", "pause"],
    ["pause? no", "pause no"],
    ["pause Kirik", "pause K\u0131r\u0131k"],
  ])("%j is not %j", (one, other) => {
    expect(canonicalText(one)).not.toBe(canonicalText(other));
  });

  it("a text of nothing but punctuation stays itself, so that it is never the absence of a question", () => {
    expect(canonicalText("???")).toBe("???");
  });
});

it("is its own canonical text", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      const once = canonicalText(text.toWellFormed());
      expect(canonicalText(once)).toBe(once);
    }),
  );
});

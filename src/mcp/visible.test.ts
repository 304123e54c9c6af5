import { assert, jsonValue, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { allVisible, untrustedIn, visible } from "./visible.ts";

describe("text for a model", () => {
  it.each([
    ["a mark that turns the direction", "a\u202Eb", "a\\u{202e}b"],
    ["an isolate", "\u2066x\u2069", "\\u{2066}x\\u{2069}"],
    ["tags, which spell words that nobody sees", "\u{E0049}\u{E0067}", "\\u{e0049}\\u{e0067}"],
    ["a zero width", "a\u200Bb\uFEFF", "a\\u{200b}b\\u{feff}"],
    ["an escape of a terminal", "\u001B[2J\u0007", "\\u{1b}[2J\\u{7}"],
    ["a carriage return and a line separator", "a\rb\u2028c", "a\\u{d}b\\u{2028}c"],
    ["a selector of bytes", "x\u{E0101}\uFE01", "x\\u{e0101}\\u{fe01}"],
    ["a filler", "\u3164\u115F", "\\u{3164}\\u{115f}"],
  ])("shows %s", (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(["Grüße, 世界", "👩‍👩‍👧 ❤️", "a\tb\nc", "نص عربي", "क्‍ष"])("leaves %j as it is", (text) => {
    expect(visible(text)).toBe(text);
  });

  it("holds nothing hidden afterwards, whatever it was, in names and values alike", () => {
    const hidden = /[\p{Cc}\p{Cf}]/u;
    assert(
      property(jsonValue(), (value) => {
        const text = JSON.stringify(allVisible(value)).replaceAll(/[\u200c\u200d]|\\[tn]/g, "");
        expect(hidden.test(text)).toBe(false);
      }),
    );
  });

  it("is pointed at where somebody speaks, once for all members of a list", () => {
    const answer = { id: "1", name: "x", list: [{ question: "a" }, { question: "b", outcome: "c" }], reason: null };
    expect(untrustedIn(answer)).toEqual(["/name", "/list/*/question", "/reason"]);
  });
});

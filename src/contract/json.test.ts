import { assert, jsonValue, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "./json.ts";

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("reading JSON", () => {
  it("reads whatever JSON writes", () => {
    assert(
      property(jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it.each([
    ["32 levels", nested(32)],
    ["equal names in different objects", '{"a":{"a":1},"b":[{"a":1},{"a":2}]}'],
    ["a string that looks like members", String.raw`{"a":"\"b\":1,\"b\":2","b":"{{{[[["}`],
    ["a text that equals a name", '["a","a",{"a":"a"}]'],
    ["a scalar", "3"],
  ])("accepts %s", (_, text) => expect(parseJson(text)).toMatchObject({ ok: true }));

  it.each([
    ["nothing", "", "empty"],
    ["only spaces", " \n", "empty"],
    ["text cut short", '{"a":', "not well-formed"],
    ["two values", "{} {}", "not well-formed"],
    ["a byte order mark", "\uFEFF{}", "not well-formed"],
    ["NaN", '{"a":NaN}', "not well-formed"],
    ["33 levels", nested(33), "deeper than 32"],
    ["a quarter of a million levels", nested(131_072), "deeper than 32"],
    ["a name twice", '{"a":1,"b":2,"a":3}', 'twice: "a"'],
    ["a name twice, once escaped", String.raw`{"a":1,"\u0061" :2}`, 'twice: "a"'],
    ["a name twice, far inside", '[{"x":[{"a":1,"a":1}]}]', 'twice: "a"'],
  ])("refuses %s", (_, text, why) => {
    expect(parseJson(text)).toMatchObject({ ok: false, failure: expect.stringContaining(why) });
  });
});

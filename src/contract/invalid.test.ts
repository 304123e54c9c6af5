import { describe, expect, it } from "vitest";
import { z } from "zod";
import { invalid, validate } from "./invalid.ts";

const schema = z.strictObject({
  name: z.string().max(5),
  amount: z.int().min(1).max(10),
  kind: z.enum(["a", "b"]).optional(),
  tags: z.array(z.string()).max(2).optional(),
  limits: z.record(z.string().regex(/^[A-Z]{3}$/, "must be three capitals"), z.int()).optional(),
  action: z
    .discriminatedUnion("type", [
      z.strictObject({ type: z.literal("stop") }),
      z.strictObject({ type: z.literal("go"), speed: z.number() }),
    ])
    .optional(),
  value: z.union([z.strictObject({ amount: z.int() }), z.string()]).optional(),
});
const good = { name: "x", amount: 1 };

const errorsOf = (value: unknown) => {
  const checked = validate(schema, value, "body");
  return checked.ok ? [] : (checked.failure.errors ?? []);
};

describe("validation", () => {
  it("gives back what is valid", () => expect(validate(schema, good, "body")).toEqual({ ok: true, value: good }));

  it.each<[string, unknown, string, string]>([
    ["a missing field", { amount: 1 }, "/name", "is required"],
    ["an unknown field", { ...good, nmae: 1 }, "/nmae", "is not a known field; check its spelling or leave it out"],
    ["a wrong type", { ...good, name: 3 }, "/name", "must be a string"],
    ["a fraction", { ...good, amount: 1.5 }, "/amount", "must be a whole number"],
    ["too little", { ...good, amount: 0 }, "/amount", "must be at least 1"],
    ["too much", { ...good, amount: 11 }, "/amount", "must be at most 10"],
    ["a text too long", { ...good, name: "123456" }, "/name", "must have at most 5 characters"],
    ["a list too long", { ...good, tags: ["a", "b", "c"] }, "/tags", "must have at most 2 items"],
    ["an item", { ...good, tags: ["a", 2] }, "/tags/1", "must be a string"],
    ["a word outside the set", { ...good, kind: "c" }, "/kind", 'must be "a" or "b"'],
    ["a null", { ...good, kind: null }, "/kind", 'must be "a" or "b"'],
    [
      "a member's name",
      { ...good, limits: { "u~/": 1 } },
      "/limits/u~0~1",
      "has a name that cannot be used: it must be three capitals",
    ],
    ["an unknown type", { ...good, action: { type: "fly" } }, "/action/type", 'must be "stop" or "go"'],
    ["a field of the type meant", { ...good, action: { type: "go" } }, "/action/speed", "is required"],
    ["inside one of several forms", { ...good, value: { amount: 1.5 } }, "/value/amount", "must be a whole number"],
    ["none of several forms", { ...good, value: 7 }, "/value", "must be an object, or must be a string"],
    ["no object at all", [], "", "must be an object"],
  ])("names %s", (_, value, pointer, detail) => expect(errorsOf(value)).toEqual([{ pointer, detail }]));

  it("names every unknown field by itself", () => {
    expect(errorsOf({ ...good, a: 1, b: 2 }).map(({ pointer }) => pointer)).toEqual(["/a", "/b"]);
  });

  it.each([
    ["at the top", '{"name":"x","amount":1,"__proto__":{"amount":9}}', "/__proto__"],
    ["inside a map", '{"name":"x","amount":1,"limits":{"__proto__":1}}', "/limits/__proto__"],
  ])("refuses __proto__ %s, once", (_, text, pointer) => {
    expect(errorsOf(JSON.parse(text))).toContainEqual(expect.objectContaining({ pointer }));
    expect(
      errorsOf(JSON.parse(text)).filter((error) => error.pointer === pointer && /known/.test(error.detail)),
    ).toHaveLength(1);
    expect(({} as Record<string, unknown>)["amount"]).toBeUndefined();
  });

  it("says where a query or a path is wrong", () => {
    const query = validate(z.strictObject({ limit: z.coerce.number().int() }), { limit: "x" }, "query");
    expect(query.ok ? [] : query.failure.errors).toEqual([{ pointer: "query/limit", detail: "must be a number" }]);
  });

  it("lists 20 fields at most and tells how many there are", () => {
    const errors = Array.from({ length: 21 }, (_, index) => ({ pointer: `/${index}`, detail: "is wrong" }));
    expect(invalid(errors).errors).toHaveLength(20);
    expect(invalid(errors).detail).toBe("/0 is wrong (and 20 more: see errors).");
    expect(invalid(errors.slice(0, 1)).detail).toBe("/0 is wrong.");
  });
});

import { describe, expect, it } from "vitest";
import golden from "../../openapi/mcp-tools.json" with { type: "json" };
import { portable } from "../../scripts/portable-schema.ts";

describe("a portable schema", () => {
  it.each<[string, object, object?]>([
    [
      "a choice of types, with what each is held to",
      { type: ["string", "null"], minLength: 1, description: "A note.", default: null },
      { description: "A note.", default: null, anyOf: [{ type: "string", minLength: 1 }, { type: "null" }] },
    ],
    [
      "a list of a fixed length",
      { type: "array", prefixItems: [{ type: "number" }, { type: "number" }], items: false },
      { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 },
    ],
    ["an object that may hold anything", { type: "object", additionalProperties: {} }, { type: "object" }],
    ["an object that is closed", { type: "object", additionalProperties: false }],
    ["a property that is called type", { type: "object", properties: { type: { type: "string" } } }],
  ])("says %s", (_, schema, said = schema) => {
    expect(portable(schema)).toEqual(said);
    expect(portable({ properties: { deep: { anyOf: [schema] } } })).toEqual({
      properties: { deep: { anyOf: [said] } },
    });
  });

  it("is not to be had of a list whose places differ", () => {
    expect(() => portable({ prefixItems: [{ type: "string" }, { type: "number" }] })).toThrow("give them names");
  });

  it("is what every tool has", () => {
    expect(portable(golden.tools)).toEqual(golden.tools);
  });
});

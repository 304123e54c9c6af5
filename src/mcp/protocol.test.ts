import { describe, expect, it } from "vitest";
import { wrongIn } from "./protocol.ts";

const message = (method: unknown, params?: unknown, id: unknown = 7) => ({ jsonrpc: "2.0", id, method, params });

describe("a message that is wrong", () => {
  it.each([
    [message("tools/call", { name: 7 }), "Of tools/call: /name must be a string."],
    [message("tools/call", {}), "Of tools/call: /name is required."],
    [message("tools/call", { name: "x", arguments: [] }), "Of tools/call: /arguments must be an object."],
    [message("tools/call", { name: "x\u202e" }), "Of tools/call: /name must have no hidden characters."],
    [message("tools/call", []), "Of tools/call: params must be an object."],
    [message("tools/list", { cursor: 7 }), "Of tools/list: /cursor must be a string."],
    [
      message("resources/read", { uri: "x".repeat(2_001) }),
      "Of resources/read: /uri must have at most 2000 characters.",
    ],
    [message("prompts/get", { name: "x", arguments: { a: 1 } }), "Of prompts/get: /arguments/a must be a string."],
    [message("ping", { _meta: 7 }), "Of ping: /_meta must be an object."],
    [
      message("initialize", {}),
      "Of initialize: /protocolVersion is required; /capabilities is required; /clientInfo is required.",
    ],
  ])("is told field by field, as its sender's mistake: %j", (wrong, told) => {
    expect(wrongIn(wrong)).toEqual({ id: 7, code: -32_602, status: 400, message: told });
  });

  it.each(["a\u0007b", "", "x".repeat(129), "tools call"])("asks for a method that cannot be: %j", (method) => {
    expect(wrongIn(message(method))).toMatchObject({ id: 7, code: -32_601, status: 404 });
    expect(JSON.stringify(wrongIn(message(method)))).not.toContain("a\\u0007");
  });

  it("is found among others, and answered by its id where that can be", () => {
    expect(wrongIn([message("ping"), message("tools/call", {}, 9)])?.id).toBe(9);
    expect(wrongIn(message("tools/call", {}, { a: 1 }))?.id).toBe(null);
  });
});

describe("a message that is not", () => {
  const modern = { _meta: { "io.modelcontextprotocol/protocolVersion": "2026-07-28" } };

  it.each([
    message("tools/call", { name: "decide", arguments: { anything: 1 }, more: 1 }),
    message("tools/list"),
    message("constructor"),
    message("x/y", { z: 1 }),
    message("initialize", modern),
    message("completion/complete", { ref: { type: "ref/prompt", name: "x" }, argument: { name: "a", value: "" } }),
    message(7),
    7,
    null,
    [],
  ])("is the SDK's: %j", (one) => {
    expect(wrongIn(one)).toBe(null);
  });
});

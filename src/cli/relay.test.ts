import { describe, expect, it } from "vitest";
import { type Line, linesOf } from "./lines.ts";
import { messageOf, modernFields } from "./message.ts";
import { messagesIn } from "./replies.ts";

async function* chunksOf(...chunks: readonly (string | Uint8Array)[]) {
  yield* chunks;
}

async function all<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

describe("lines", () => {
  const bytes = new TextEncoder().encode("ü\n");

  it.each<[string, readonly (string | Uint8Array)[], readonly Line[]]>([
    ["in one piece", ["a\nb\n"], [{ text: "a" }, { text: "b" }]],
    ["in many", ["a", "b\nc", "d\n"], [{ text: "ab" }, { text: "cd" }]],
    ["with a character in two", [bytes.slice(0, 1), bytes.slice(1)], [{ text: "ü" }]],
    ["without an end", ["a\nb"], [{ text: "a" }, { text: "b" }]],
    ["that are empty", ["\n \n\na\n"], [{ text: "a" }]],
    ["that are too long, in one piece", ["123456\na\n"], [{ tooLong: true }, { text: "a" }]],
    ["that are too long, in many", ["123", "456", "789\na\n"], [{ tooLong: true }, { text: "a" }]],
    ["that are too long, without an end", ["123456"], [{ tooLong: true }]],
    ["of just the length", ["12345\n"], [{ text: "12345" }]],
  ])("%s", async (_, chunks, lines) => {
    expect(await all(linesOf(chunksOf(...chunks), 5))).toEqual(lines);
  });
});

describe("header fields of a message", () => {
  const meta = { "io.modelcontextprotocol/protocolVersion": "2026-07-28" };
  const fieldsOf = (method: string, params: object = {}) =>
    modernFields({ method, params: { _meta: meta, ...params } });

  it.each([
    ["tools/list", {}, undefined],
    ["tools/call", { name: "decide" }, "decide"],
    ["prompts/get", { name: "weekly-digest" }, "weekly-digest"],
    ["resources/read", { uri: "umpire://policy", name: "x" }, "umpire://policy"],
    ["tools/call", { name: "ü" }, "=?base64?w7w=?="],
    ["tools/call", { name: "a\r\nx-evil: 1" }, "=?base64?YQ0KeC1ldmlsOiAx?="],
    ["tools/call", { name: " a" }, "=?base64?IGE=?="],
    ["tools/call", { name: "=?base64?YQ==?=" }, "=?base64?PT9iYXNlNjQ/WVE9PT89?="],
    ["tools/call", { name: "\ud800" }, "=?base64?77+9?="],
    ["tools/call", { name: 7 }, undefined],
  ])("%s of %j", (method, params, name) => {
    const fields = fieldsOf(method, params);
    expect([fields?.["mcp-method"], fields?.["mcp-name"]]).toEqual([method, name]);
    expect(fields?.["mcp-protocol-version"]).toBe("2026-07-28");
  });

  it.each([{ params: {} }, { method: "ping", params: {} }, { method: "ping", params: { _meta: { x: 1 } } }])(
    "are none of an earlier one: %j",
    (message) => {
      expect(modernFields(message)).toBe(null);
    },
  );

  it.each([null, 7, "x", []])("%j is no message", (value) => {
    expect(messageOf(value)).toBe(null);
  });
});

const answer = (text: string, init: ResponseInit & { readonly type?: string } = {}) =>
  new Response(text, { ...init, headers: { "content-type": init.type ?? "application/json", ...init.headers } });

const SSE = "text/event-stream";

const refusal = (message: string) => [{ jsonrpc: "2.0", id: 1, error: { code: -32_000, message } }];

describe("messages of an answer", () => {
  const one = { jsonrpc: "2.0", id: 1, result: {} };

  it.each([
    ["JSON", answer(JSON.stringify(one)), [one]],
    ["several in one", answer(JSON.stringify([one, one])), [[one, one]]],
    ["a stream", answer(`: hello\n\nevent: message\ndata: ${JSON.stringify(one)}\n\n`, { type: SSE }), [one]],
    [
      "a stream with an empty event",
      answer(`id: 1\ndata:\n\ndata: ${JSON.stringify(one)}\r\n\r\n`, { type: SSE }),
      [one],
    ],
    ["a stream that breaks off", answer(`data: ${JSON.stringify(one)}`, { type: SSE }), []],
    ["nothing", answer("", { status: 202 }), []],
    ["a problem", answer('{"code":"unauthenticated","detail":"No."}', { status: 401 }), refusal("No.")],
    [
      "a wait",
      answer('{"detail":"No."}', { status: 429, headers: { "retry-after": "7" } }),
      refusal("No. Retry after 7 s."),
    ],
    [
      "an error of nobody's",
      answer('{"jsonrpc":"2.0","id":null,"error":{"code":-32000,"message":"No."}}'),
      refusal("No."),
    ],
    [
      "a page",
      answer("<html>", { status: 502 }),
      refusal("The service answered 502: it is no Umpire, or something stands before it."),
    ],
    [
      "a redirect",
      answer("", { status: 302 }),
      refusal("The service answered 302: it is no Umpire, or something stands before it."),
    ],
  ])("%s", async (_, response, messages) => {
    expect(await all(messagesIn(response, new Set([1])))).toEqual(messages);
  });
});

import { createApp } from "../app.ts";
import { type McpTerms, mcpFace } from "../mcp/mount.ts";
import type { World } from "../ports.ts";
import { plainService } from "./http.ts";

/** Requests of the protocol to the whole app over a fake world, as the bytes that clients send. */

export const ERAS = ["2025-11-25", "2026-07-28"] as const;
export type Era = (typeof ERAS)[number];

export interface Rpc {
  readonly method: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly era?: Era;
  readonly headers?: Readonly<Record<string, string>>;
  /** In the place of the message. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface RpcReply {
  readonly status: number;
  readonly headers: Headers;
  /** Every message of the answer; the last one is the answer itself. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what came over the wire
  readonly messages: readonly any[];
  // oxlint-disable-next-line typescript/no-explicit-any -- the same
  readonly last: any;
}

const HERE = { host: "127.0.0.1:8787" };

export function rpcOf(world: World, terms: Partial<McpTerms> = {}): (rpc: Rpc) => Promise<RpcReply> {
  const mcp = mcpFace({ hosts: null, publicUrl: null, log: world.log, ...terms });
  const app = createApp(() => world, plainService(world), mcp);
  return async ({ method, params = {}, era = "2026-07-28", headers, body }) => {
    const message = {
      jsonrpc: "2.0",
      id: 1,
      method,
      params: era === "2026-07-28" ? { ...params, _meta: metaOf(params) } : params,
    };
    const response = await app.request("/mcp", {
      method: "POST",
      headers: { ...HERE, ...fieldsOf(method, params, era), ...headers },
      body: body ?? JSON.stringify(message),
    });
    const messages = messagesOf(await response.text());
    return { status: response.status, headers: response.headers, messages, last: messages.at(-1) };
  };
}

const metaOf = ({ _meta: own = {} }: Readonly<Record<string, unknown>>) => ({
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientCapabilities": {},
  ...Object(own),
});

const fieldsOf = (method: string, { name, uri }: Readonly<Record<string, unknown>>, era: Era) => ({
  "content-type": "application/json",
  accept: "application/json, text/event-stream",
  "mcp-protocol-version": era,
  ...(era === "2026-07-28" && {
    "mcp-method": inField(method),
    ...((name ?? uri) !== undefined && { "mcp-name": inField(textOf(name ?? uri)) }),
  }),
});

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** What no header field can carry is in base64 there. */
const inField = (text: string): string =>
  /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text)
    ? text
    : `=?base64?${btoa(String.fromCodePoint(...new TextEncoder().encode(text)))}?=`;

/** A JSON body, or the events of a stream. */
function messagesOf(text: string): readonly unknown[] {
  if (text === "") return [];
  if (text.startsWith("{")) return [JSON.parse(text)];
  return text
    .split("\n")
    .flatMap((line) => (line.startsWith("data: {") ? [JSON.parse(line.slice("data: ".length))] : []));
}

import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport as OldTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { type AssistantHost, codeIn, METADATA } from "./assistant-host.ts";
import type { Called } from "./mcp-clients.ts";

/** Clients of the protocol that do OAuth by themselves, as hosts have them. */
export interface McpHost {
  /** Throws when the person has to sign in first. */
  connect(): Promise<void>;
  /** Takes what the person agreed to. */
  finish(back: URLSearchParams): Promise<void>;
  tools(): Promise<readonly string[]>;
  /** Throws like {@link connect}. */
  call(name: string, args?: Readonly<Record<string, unknown>>): Promise<Called>;
  close(): Promise<void>;
}

const INFO = { name: METADATA.client_name, version: "1.0.0" };

function oldHost(url: URL, { provider }: AssistantHost): McpHost {
  const client = new OldClient(INFO);
  const opened = () => new OldTransport(url, { authProvider: provider });
  let transport = opened();
  return {
    async connect() {
      transport = opened();
      // Safe because the SDK's own transport is one; its types only differ in how they write what is optional.
      await client.connect(transport as Parameters<OldClient["connect"]>[0]);
    },
    finish: (back) => transport.finishAuth(codeIn(back)),
    tools: async () => (await client.listTools()).tools.map(({ name }) => name),
    // Safe because what a tool answers is read as a test reads it.
    call: async (name, args = {}) => (await client.callTool({ name, arguments: args })) as Called,
    close: () => client.close(),
  };
}

function newHost(url: URL, { provider }: AssistantHost): McpHost {
  const client = new Client(INFO, { versionNegotiation: { mode: "auto" } });
  // Safe because the successor took the providers of the SDK over; its types only differ in how they write what is optional.
  const authProvider = provider as NonNullable<
    ConstructorParameters<typeof StreamableHTTPClientTransport>[1]
  >["authProvider"];
  const opened = () => new StreamableHTTPClientTransport(url, { ...(authProvider && { authProvider }) });
  let transport = opened();
  return {
    async connect() {
      transport = opened();
      await client.connect(transport);
    },
    finish: (back) => transport.finishAuth(back),
    tools: async () => (await client.listTools()).tools.map(({ name }) => name),
    // Safe because what a tool answers is read as a test reads it.
    call: async (name, args = {}) => (await client.callTool({ name, arguments: args })) as Called,
    close: () => client.close(),
  };
}

export const HOSTS: readonly (readonly [name: string, open: (url: URL, host: AssistantHost) => McpHost])[] = [
  ["the SDK of 2025", oldHost],
  ["its successor", newHost],
];

import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport as OldTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

/** The real clients of hosts: the SDK of the 2025 eras, and its successor in either era. */

export interface Target {
  readonly url: string;
  readonly key: string;
}

export interface Called {
  readonly isError?: boolean | undefined;
  readonly content: readonly { readonly type: string; readonly text?: string }[];
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what came over the wire
  readonly structuredContent?: any;
}

/** What all of them can do, in one form. */
export interface McpClient {
  /** Spoken with the service. */
  version(): string | undefined;
  instructions(): string | undefined;
  capabilities(): unknown;
  tools(): Promise<readonly ListedTool[]>;
  call(name: string, args?: Readonly<Record<string, unknown>>, progress?: (done: number) => void): Promise<Called>;
  resources(): Promise<readonly string[]>;
  templates(): Promise<readonly string[]>;
  read(uri: string): Promise<string>;
  prompts(): Promise<readonly string[]>;
  prompt(name: string, args?: Readonly<Record<string, string>>): Promise<string>;
  complete(uri: string, name: string, value: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface ListedTool {
  readonly name: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly inputSchema: object;
  readonly outputSchema?: object | undefined;
  readonly annotations?: object | undefined;
}

export const INFO = { name: "umpire-test", version: "1.0.0" };

const initOf = ({ key }: Target) => ({ requestInit: { headers: { authorization: `Bearer ${key}` } } });

/** The latest version that it knows is 2025-11-25; an older one is asked for by its header. */
export async function oldClient(target: Target): Promise<McpClient> {
  const client = new OldClient(INFO);
  const transport = new OldTransport(new URL(`${target.url}/mcp`), initOf(target));
  // Safe because the SDK's own transport is one; its types only differ in how they write what is optional.
  await client.connect(transport as Parameters<OldClient["connect"]>[0]);
  return oldForm(client, () => transport.protocolVersion);
}

/** A client that is connected, over whatever. */
export function oldForm(client: OldClient, version: McpClient["version"]): McpClient {
  return {
    version,
    instructions: () => client.getInstructions(),
    capabilities: () => client.getServerCapabilities(),
    tools: async () => (await client.listTools()).tools,
    call: async (name, args = {}, progress) =>
      (await client.callTool(
        { name, arguments: args },
        undefined,
        progress && { onprogress: (told) => progress(told.progress) },
      )) as Called,
    resources: async () => (await client.listResources()).resources.map(({ uri }) => uri),
    templates: async () => (await client.listResourceTemplates()).resourceTemplates.map((one) => one.uriTemplate),
    read: async (uri) => textOf((await client.readResource({ uri })).contents[0]),
    prompts: async () => (await client.listPrompts()).prompts.map(({ name }) => name),
    prompt: async (name, args = {}) => textOf((await client.getPrompt({ name, arguments: args })).messages[0]?.content),
    complete: async (uri, name, value) =>
      (await client.complete({ ref: { type: "ref/resource", uri }, argument: { name, value } })).completion.values,
    close: () => client.close(),
  };
}

export type Speaks = "auto" | "2026-07-28" | "2025-11-25" | "2025-06-18" | "2025-03-26";

const OPTIONS = {
  auto: { versionNegotiation: { mode: "auto" } },
  "2026-07-28": { versionNegotiation: { mode: { pin: "2026-07-28" } } },
  "2025-11-25": { versionNegotiation: { mode: "legacy" }, supportedProtocolVersions: ["2025-11-25"] },
  "2025-06-18": { versionNegotiation: { mode: "legacy" }, supportedProtocolVersions: ["2025-06-18"] },
  "2025-03-26": { versionNegotiation: { mode: "legacy" }, supportedProtocolVersions: ["2025-03-26"] },
} as const satisfies Record<Speaks, object>;

export async function newClient(target: Target, speaks: Speaks): Promise<McpClient> {
  const client = newOne(speaks);
  await client.connect(new StreamableHTTPClientTransport(new URL(`${target.url}/mcp`), initOf(target)));
  return newForm(client);
}

export function newOne(speaks: Speaks): Client {
  const { versionNegotiation, ...rest } = OPTIONS[speaks];
  const versions =
    "supportedProtocolVersions" in rest ? { supportedProtocolVersions: [...rest.supportedProtocolVersions] } : {};
  return new Client(INFO, { versionNegotiation, ...versions });
}

/** A client that is connected, over whatever. */
export function newForm(client: Client): McpClient {
  return {
    version: () => client.getNegotiatedProtocolVersion(),
    instructions: () => client.getInstructions(),
    capabilities: () => client.getServerCapabilities(),
    tools: async () => (await client.listTools()).tools,
    call: async (name, args = {}, progress) =>
      (await client.callTool(
        { name, arguments: args },
        progress && { onprogress: (told) => progress(told.progress) },
      )) as Called,
    resources: async () => (await client.listResources()).resources.map(({ uri }) => uri),
    templates: async () => (await client.listResourceTemplates()).resourceTemplates.map((one) => one.uriTemplate),
    read: async (uri) => textOf((await client.readResource({ uri })).contents[0]),
    prompts: async () => (await client.listPrompts()).prompts.map(({ name }) => name),
    prompt: async (name, args = {}) => textOf((await client.getPrompt({ name, arguments: args })).messages[0]?.content),
    complete: async (uri, name, value) =>
      (await client.complete({ ref: { type: "ref/resource", uri }, argument: { name, value } })).completion.values,
    close: () => client.close(),
  };
}

const textOf = (content: object | undefined): string => (content && "text" in content ? String(content.text) : "");

export const CLIENTS: readonly (readonly [
  name: string,
  version: string,
  open: (target: Target) => Promise<McpClient>,
])[] = [
  ["the SDK of 2025", "2025-11-25", oldClient],
  ["its successor by itself", "2026-07-28", (target) => newClient(target, "auto")],
  ["its successor pinned", "2026-07-28", (target) => newClient(target, "2026-07-28")],
  ["its successor in the era before", "2025-11-25", (target) => newClient(target, "2025-11-25")],
  ["a client of mid-2025", "2025-06-18", (target) => newClient(target, "2025-06-18")],
  ["a client of early 2025", "2025-03-26", (target) => newClient(target, "2025-03-26")],
];

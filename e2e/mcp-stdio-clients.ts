import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OldTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { INFO, type McpClient, newForm, newOne, oldForm, type Speaks, type Target } from "./mcp-clients.ts";
import { ROOT } from "./running-umpire.ts";

/** The same clients over standard input and output: each starts `umpire mcp` as a host would, and ends it. */
export interface StdioClient extends McpClient {
  /** What the program has said beside the protocol. */
  said(): string;
}

export const commandOf = ({ url, key }: Target) => ({
  command: process.execPath,
  args: ["bin/umpire.js", "mcp"],
  cwd: ROOT,
  env: { UMPIRE_URL: url, UMPIRE_KEY: key },
});

async function oldStdio(target: Target): Promise<StdioClient> {
  const client = new OldClient(INFO);
  const transport = new OldTransport({ ...commandOf(target), stderr: "pipe" });
  const said = collected(transport);
  await client.connect(transport);
  // This SDK tells the version over HTTP only.
  return { ...oldForm(client, () => "2025-11-25"), said };
}

async function newStdio(target: Target, speaks: Speaks): Promise<StdioClient> {
  const client = newOne(speaks);
  const transport = new StdioClientTransport({ ...commandOf(target), stderr: "pipe" });
  const said = collected(transport);
  await client.connect(transport);
  return { ...newForm(client), said };
}

function collected({ stderr }: Pick<OldTransport, "stderr">): () => string {
  const parts: string[] = [];
  stderr?.on("data", (part: unknown) => parts.push(String(part)));
  return () => parts.join("");
}

export const STDIO_CLIENTS: readonly (readonly [
  name: string,
  version: string,
  open: (target: Target) => Promise<StdioClient>,
])[] = [
  ["the SDK of 2025", "2025-11-25", oldStdio],
  ["its successor by itself", "2026-07-28", (target) => newStdio(target, "auto")],
  ["its successor in the era before", "2025-11-25", (target) => newStdio(target, "2025-11-25")],
];

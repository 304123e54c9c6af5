import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import golden from "../../openapi/mcp-tools.json" with { type: "json" };
import { inShell } from "../in-a-shell.ts";
import { newClient, newForm, newOne, oldClient } from "../mcp-clients.ts";
import { call, ROOT, type Service, startService } from "../running-umpire.ts";
import { givenAccount, givenCampaign } from "../scenario.ts";

/** Everything that docs/mcp.md tells somebody to paste is read as its host reads it, and leads to the tools. */

const PAGE = readFileSync(join(ROOT, "docs/mcp.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "umpire-mcp-docs-"));
let service: Service;

/** Of the assistant that the page makes a key for. */
let key = "";

interface Block {
  readonly section: string;
  readonly language: string;
  readonly text: string;
}

const BLOCKS: readonly Block[] = PAGE.split(/^## /m).flatMap((part) => {
  const [section = ""] = part.split("\n");
  return [...part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    section,
    language,
    text,
  }));
});

const blocksOf = (language: string) => BLOCKS.filter((block) => block.language === language);

// oxlint-disable-next-line typescript/no-explicit-any -- what a page says is read as it stands
const jsonOf = (section: string): any =>
  JSON.parse(BLOCKS.find((block) => block.section === section && block.language === "json")?.text ?? "null");

const commandsOf = (section: string): readonly string[] =>
  BLOCKS.filter((block) => block.section === section && block.language === "sh").flatMap(({ text }) =>
    text.trim().split(/\n(?=\S)(?![}])/),
  );

/** As somebody who has followed the page so far. */
const run = (command: string) =>
  inShell(command, { HOME: folder, UMPIRE_URL: service.url, UMPIRE_ADMIN_KEY: service.key, UMPIRE_KEY: key });

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
  await givenAccount(service);
  await givenCampaign(service, "123");
  const [make = ""] = commandsOf("A key for it");
  key = JSON.parse((await run(make)).out).key;
});

afterAll(async () => {
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Of a host's variable, what it stands for. */
const expanded = (text: string): string =>
  text.replaceAll(/\$\{(?:env:UMPIRE_KEY|input:umpire-key|UMPIRE_KEY)\}/g, key);

describe("the page", () => {
  it("has only JSON and commands, and all of its JSON is JSON", () => {
    expect(new Set(BLOCKS.map(({ language }) => language))).toEqual(new Set(["json", "sh"]));
    expect(PAGE.match(/^```/gm)).toHaveLength(BLOCKS.length * 2);
    expect(blocksOf("json").map(({ text }) => typeof JSON.parse(text))).toEqual(
      Array.from({ length: 6 }, () => "object"),
    );
  });

  it("makes a key of kind assistant, with which every tool is there", async () => {
    const { body } = await call({ url: service.url, key }, "GET /whoami");
    expect(body).toMatchObject({ agent_id: "my-assistant", kind: "assistant" });
    const client = await newClient({ url: service.url, key }, "auto");
    expect(await client.tools()).toEqual(golden.tools);
    await client.close();
  });

  it("counts the tools as they are", () => {
    expect(PAGE).toContain(`gets ${golden.tools.length} tools`);
    expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain(`with ${golden.tools.length} tools`);
    expect(golden.prompts).toHaveLength(4);
  });
});

describe("a host that comes over HTTP with a key", () => {
  it.each([
    ["Claude Code", (page: ReturnType<typeof jsonOf>) => page.mcpServers.umpire],
    ["Cursor", (page: ReturnType<typeof jsonOf>) => page.mcpServers.umpire],
    ["VS Code", (page: ReturnType<typeof jsonOf>) => page.servers.umpire],
  ])("%s finds the tools with what the page says", async (section, serverOf) => {
    const { url, headers } = serverOf(jsonOf(section));
    expect(url).toBe("http://127.0.0.1:8787/mcp");
    expect(Object.keys(headers)).toEqual(["Authorization"]);
    const [scheme, secret = ""] = expanded(headers.Authorization).split(" ");
    expect(scheme).toBe("Bearer");
    const client = await oldClient({ url: service.url, key: secret });
    expect(await client.tools()).toEqual(golden.tools);
    await client.close();
  });

  it("and VS Code asks for the key that it uses", () => {
    const { inputs, servers } = jsonOf("VS Code");
    expect(inputs).toEqual([expect.objectContaining({ id: "umpire-key", password: true })]);
    expect(servers.umpire.headers.Authorization).toContain(`\${input:${inputs[0].id}}`);
  });
});

it("Claude Desktop starts the command of the page, and finds the tools", async () => {
  const { command, args, env } = jsonOf("Claude Desktop").mcpServers.umpire;
  expect(Object.keys(env)).toEqual(["UMPIRE_URL", "UMPIRE_KEY"]);
  const [path = "", ...rest] = args;
  const client = newOne("2025-11-25");
  await client.connect(
    new StdioClientTransport({
      command: command === "node" ? process.execPath : command,
      args: [path.replace("/path/to/umpire", ROOT), ...rest],
      env: { UMPIRE_URL: service.url, UMPIRE_KEY: key },
      cwd: folder,
      stderr: "ignore",
    }),
  );
  expect(await newForm(client).tools()).toEqual(golden.tools);
  await client.close();
});

describe("an API that connects by itself", () => {
  const readOnly = golden.tools.filter(({ annotations }) => annotations.readOnlyHint).map(({ name }) => name);
  const carriesOut = golden.tools.filter(({ annotations }) => annotations.destructiveHint).map(({ name }) => name);

  it("Messages: names its server once, and leaves out every tool that may have something carried out", () => {
    const { mcp_servers: servers, tools } = jsonOf("The Messages API");
    expect(servers).toEqual([
      { type: "url", name: "umpire", url: "https://umpire.example.com/mcp", authorization_token: "ump_…" },
    ]);
    expect(tools).toEqual([
      {
        type: "mcp_toolset",
        mcp_server_name: "umpire",
        configs: Object.fromEntries(carriesOut.map((name) => [name, { enabled: false }])),
      },
    ]);
  });

  it("Responses: runs by itself what only reads, all of it and nothing else", () => {
    const [tool] = jsonOf("The Responses API").tools;
    expect(tool).toMatchObject({ type: "mcp", server_url: "https://umpire.example.com/mcp", authorization: "ump_…" });
    expect(tool.require_approval).toEqual({ never: { tool_names: readOnly } });
  });
});

describe("the Inspector", () => {
  it("finds every tool with schemas that every host takes, calls one, and reads a resource over stdio", async () => {
    const commands = commandsOf("The Inspector");
    expect(commands).toHaveLength(3);
    const ran = [];
    for (const command of commands) ran.push(await run(command));
    expect(ran.map(({ status, err }) => [status, err.replace(/^umpire mcp: relaying to .*\n/, "")])).toEqual([
      [0, ""],
      [0, ""],
      [0, ""],
    ]);
    const [listed, called, read] = ran.map(({ out }) => JSON.parse(out));
    expect(listed.tools).toEqual(golden.tools);
    expect(called.structuredContent.campaigns.map(({ id }: { id: string }) => id)).toContain("123");
    expect(JSON.parse(read.contents[0].text)).toMatchObject({ mode: "live" });
  });

  it("is the one that is installed here", () => {
    const { version } = JSON.parse(
      readFileSync(join(ROOT, "node_modules/@modelcontextprotocol/inspector/package.json"), "utf8"),
    );
    const named = [...PAGE.matchAll(/inspector@([\d.]+)/g)].map(([, one]) => one);
    expect(new Set(named)).toEqual(new Set([version]));
  });
});

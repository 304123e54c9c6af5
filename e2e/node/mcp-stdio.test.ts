import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import golden from "../../openapi/mcp-tools.json" with { type: "json" };
import { commandOf, STDIO_CLIENTS, type StdioClient } from "../mcp-stdio-clients.ts";
import { call, freePort, type Service, startService } from "../running-umpire.ts";
import { givenAccount, givenCampaign } from "../scenario.ts";
import { umpire } from "../umpire-command.ts";

/** `umpire mcp`, started by the clients that hosts use, before a real service. */

const folder = mkdtempSync(join(tmpdir(), "umpire-mcp-stdio-"));
let service: Service;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
  await givenAccount(service);
  await givenCampaign(service, "123");
});

afterAll(async () => {
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(STDIO_CLIENTS)("%s (%s)", (_, version, open) => {
  let client: StdioClient;

  beforeAll(async () => {
    client = await open(service);
  });

  afterAll(() => client?.close());

  it("is served the same as over HTTP", async () => {
    expect(client.version()).toBe(version);
    expect(client.instructions()).toContain("preview_decision records nothing");
    expect(await client.tools()).toEqual(golden.tools);
    expect(await client.prompts()).toEqual(golden.prompts.map(({ name }) => name));
    expect(await client.templates()).toEqual(golden.templates.map(({ uriTemplate }) => uriTemplate));
  });

  it("decides, reads it back by tool and by address, and many at once", async () => {
    const decided = await client.call("decide", { campaign_id: "123", question: "should we increase budget?" });
    const { id } = decided.structuredContent;
    expect(JSON.parse(await client.read(`umpire://decisions/${id}`))).toEqual(decided.structuredContent);
    const reads = await Promise.all(Array.from({ length: 40 }, () => client.call("get_decision", { decision_id: id })));
    expect(reads.map(({ structuredContent }) => structuredContent.id)).toEqual(Array.from({ length: 40 }, () => id));
    expect(await client.prompt("explain-decision", { decision_id: id })).toContain(id);
    expect(await client.complete("umpire://campaigns/{id}", "id", "12")).toEqual(["123"]);
  });

  it("is told how far a batch is, what is wrong with a call, and that a tool does not exist", async () => {
    const told: number[] = [];
    const args = { items: [{ campaign_id: "123" }, { campaign_id: "404" }], wait: true };
    await client.call("start_decision_batch", args, (done) => told.push(done));
    // A client may drop the last one when it comes in one piece with the answer.
    expect([1, 2].slice(0, told.length)).toEqual(told);
    expect(told.length).toBeGreaterThan(0);
    const wrong = await client.call("decide", { campaign_id: "", question: "ü\n" });
    expect(wrong.content[0]?.text).toContain("/campaign_id must not be empty");
    await expect(client.call("tool\nof the ü sort")).rejects.toThrow("There is no tool");
  });

  it("hears nothing else, and its key least of all", () => {
    expect(client.said()).toBe(`umpire mcp: relaying to ${service.url}/mcp\n`);
  });
});

/** What it writes to these lines, until it ends by itself. */
async function answersTo(lines: readonly string[], target = service) {
  const { command, args, cwd, env } = commandOf(target);
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  const status = await new Promise((resolve) => child.once("close", resolve));
  return {
    status,
    err: said.err,
    answers: said.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  };
}

const ask = (id: number, method: string, params: object = {}) => JSON.stringify({ jsonrpc: "2.0", id, method, params });

describe("with the input's end", () => {
  it("what was asked is answered, and the program ends the streams that wait for changes, and itself", async () => {
    const meta = {
      "io.modelcontextprotocol/protocolVersion": "2026-07-28",
      "io.modelcontextprotocol/clientCapabilities": {},
    };
    const { status, answers } = await answersTo([
      ask(1, "subscriptions/listen", { _meta: meta, notifications: { toolsListChanged: true } }),
      ask(2, "tools/call", { _meta: meta, name: "whoami", arguments: {} }),
      "no message",
      "",
      `"${"x".repeat(1024 * 1024)}"`,
      ask(3, "tools/list", { _meta: meta }),
    ]);
    const by = (id: number | null) => answers.filter((answer) => answer.id === id && answer.method === undefined);
    expect(status).toBe(0);
    expect(by(2)[0].result.structuredContent).toMatchObject({ workspace: "default" });
    expect(by(3)[0].result.tools).toHaveLength(golden.tools.length);
    expect(by(null).map(({ error }) => error.code)).toEqual([-32_700, -32_000]);
  });
});

describe("where the service does not serve", () => {
  it.each([
    ["a key that is wrong", () => ({ ...service, key: "ump_wrong-but-secret" }), /key/],
    [
      "nobody there",
      async () => ({ ...service, url: `http://127.0.0.1:${await freePort()}` }),
      /cannot be reached \(ECONNREFUSED\)/,
    ],
    ["no Umpire", () => ({ ...service, url: `${service.url}/nowhere` }), /./],
  ] as const)("each request is answered with why: %s", async (_, target, message) => {
    const { status, err, answers } = await answersTo([ask(1, "tools/list"), ask(2, "ping")], await target());
    expect([status, answers.map(({ id }) => id).toSorted()]).toEqual([0, [1, 2]]);
    for (const { error } of answers)
      expect([error.code, error.message]).toEqual([-32_000, expect.stringMatching(message)]);
    expect(JSON.stringify([err, answers])).not.toContain("secret");
  });

  it("the program ends where nobody reads", async () => {
    const { command, args, cwd, env } = commandOf(service);
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "ignore"] });
    child.stdout.destroy();
    child.stdin.on("error", () => undefined);
    child.stdin.write(`${ask(1, "ping")}\n`);
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  });
});

describe("a wrong call", () => {
  const SECRET = "ump_0123456789secret";

  it.each([
    ["no key", [], { UMPIRE_KEY: "" }, "UMPIRE_KEY"],
    ["a key with a line's end", [], { UMPIRE_KEY: `${SECRET}\n` }, "UMPIRE_KEY has"],
    ["no URL", ["--url", "127.0.0.1:8787"], { UMPIRE_KEY: SECRET }, "no http: or https: URL"],
    ["a user in the URL", [], { UMPIRE_URL: `http://x:${SECRET}@localhost`, UMPIRE_KEY: "k" }, "no user, no password"],
    ["a key in the clear", ["--url", "http://umpire.example"], { UMPIRE_KEY: SECRET }, "umpire.example unencrypted"],
    ["a key on the command line", ["--key", SECRET], { UMPIRE_KEY: SECRET }, "Unknown option '--key'"],
  ])("with %s says what to do, and not the key", async (_, args, env, told) => {
    const { status, out, err } = await umpire(["mcp", ...args], env);
    expect([status, out, err]).toEqual([2, "", expect.stringContaining(told)]);
    expect(err).toContain("umpire mcp [--url URL]");
    expect(err).not.toContain("secret");
  });
});

it("is what the service says, and the log of the service has no key", async () => {
  expect((await call(service, "GET /whoami")).status).toBe(200);
  expect(service.output()).not.toContain(service.key);
});

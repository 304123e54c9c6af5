import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import golden from "../../openapi/mcp-tools.json" with { type: "json" };
import { CLIENTS, type McpClient } from "../mcp-clients.ts";
import { type Edge, startEdge } from "../running-edge.ts";
import { call } from "../running-umpire.ts";
import { givenAccount, givenCampaign } from "../scenario.ts";
import { type Sqld, startSqld } from "../sqld.ts";

/** The same endpoint in workerd, without any compatibility flag, over a libSQL server. */

const folder = mkdtempSync(join(tmpdir(), "umpire-edge-mcp-"));
let sqld: Sqld;
let edge: Edge;

beforeAll(async () => {
  sqld = await startSqld();
  edge = await startEdge(folder, { DATABASE_URL: sqld.url });
  await givenAccount(edge);
  await givenCampaign(edge, "123");
});

afterAll(async () => {
  await edge?.stop();
  await sqld?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const listTools = () =>
  call(edge, "POST /mcp", {
    body: { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} },
    headers: { accept: "application/json, text/event-stream" },
  });

describe("the first requests of an isolate", () => {
  it("are answered although they all come at once, and none waits for what another loads", async () => {
    const replies = await Promise.all(Array.from({ length: 12 }, listTools));
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200));
  });
});

describe.each(CLIENTS)("at the edge, %s (%s)", (_, version, open) => {
  let client: McpClient;
  beforeAll(async () => {
    client = await open(edge);
  });
  afterAll(() => client?.close());

  it("is shown the same as on Node", async () => {
    expect(client.version()).toBe(version);
    expect(await client.tools()).toEqual(golden.tools);
    expect(await client.templates()).toEqual(golden.templates.map(({ uriTemplate }) => uriTemplate));
  });

  it("previews, decides, and reads by address", async () => {
    const args = { campaign_id: "123", question: "should we increase budget?" };
    const preview = await client.call("preview_decision", args);
    const { structuredContent: decided } = await client.call("decide", args);
    expect([preview.structuredContent.outcome, decided.outcome]).toEqual(["pending_approval", "pending_approval"]);
    expect(decided.approval.link).toBe(`${edge.url}/approvals/${decided.approval.id}`);
    expect(JSON.parse(await client.read(`umpire://decisions/${decided.id}`))).toEqual(decided);
    expect(await client.complete("umpire://campaigns/{id}", "id", "1")).toEqual(["123"]);
  });

  it("is told how far a batch is", async () => {
    const told: number[] = [];
    const args = { items: [{ campaign_id: "123" }, { campaign_id: "404" }], wait: true };
    const batch = await client.call("start_decision_batch", args, (done) => told.push(done));
    expect([told, batch.structuredContent.status]).toEqual([[1, 2], "succeeded"]);
  });

  it("is told what is wrong with a call in words of the service", async () => {
    const wrong = await client.call("get_campaign", { campaign: "123" });
    expect(wrong.content[0]?.text).toContain("/campaign is not a known argument");
  });
});

describe("at the edge, without a key", () => {
  it("nothing is told", async () => {
    const initialize = { jsonrpc: "2.0", id: 1, method: "initialize", params: {} };
    const { status, body } = await call({ url: edge.url, key: "" }, "POST /mcp", { body: initialize });
    expect([status, body.code]).toEqual([401, "unauthenticated"]);
  });
});

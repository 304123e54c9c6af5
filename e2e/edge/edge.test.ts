import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClaudeStub, startClaudeStub } from "../claude-stub/server.ts";
import { askAnew, CLAUDE_KEY, setModels } from "../running-with-claude.ts";
import { ask, givenAccount, givenCampaign, hoursAgo, proposeBudget, usd } from "../scenario.ts";
import { type PlatformServer, startPlatform } from "../platform-server.ts";
import { type Edge, startEdge } from "../running-edge.ts";
import { call } from "../running-umpire.ts";
import { type Sqld, startSqld } from "../sqld.ts";

/** The worker's own entry in workerd, through wrangler.toml, against a real libSQL server over HTTP. */

const folder = mkdtempSync(join(tmpdir(), "umpire-edge-"));
let sqld: Sqld;
let platform: PlatformServer;
let stub: ClaudeStub;
let edge: Edge;

beforeAll(async () => {
  sqld = await startSqld();
  stub = await startClaudeStub();
  platform = await startPlatform({ slowMs: 5, loses: 0, chance: () => 0.5 });
  edge = await startEdge(folder, {
    DATABASE_URL: sqld.url,
    UMPIRE_PLATFORM: platform.url,
    ANTHROPIC_API_KEY: CLAUDE_KEY,
    UMPIRE_ANTHROPIC_URL: stub.url,
  });
});

afterAll(async () => {
  await edge?.stop();
  await sqld?.stop();
  await platform?.close();
  await stub?.close();
  rmSync(folder, { recursive: true, force: true });
});

const exported = async (from: number): Promise<readonly number[]> =>
  String((await call(edge, `GET /audit/export?from=${from}`)).body)
    .split("\n")
    .flatMap((line) => (line === "" ? [] : JSON.parse(line).sequence));

describe("the edge", () => {
  it("asks, hits the cache, reads the ledger", async () => {
    await givenAccount(edge);
    await givenCampaign(edge, "123");
    const first = await ask(edge, "123", "should we increase budget?");
    expect(first.status).toBe(200);
    expect(first.body.cache.status).toBe("miss");
    const second = await ask(edge, "123", "Should we increase budget");
    expect(second.headers.get("cache-status")).toMatch(/^umpire; hit/);
    expect(second.body.cache.decided_from).toBe(first.body.id);
    expect(second.body.ledger.sequence).toBe(first.body.ledger.sequence + 1);
    const read = await call(edge, `GET /decisions/${second.body.id}`);
    expect(read.body).toMatchObject(second.body);
    const list = await call(edge, "GET /decisions?campaign_id=123");
    expect(list.body.data.map(({ id }: { id: string }) => id)).toEqual([second.body.id, first.body.id]);
  });

  it("rules as on Node: both sides of the free band", async () => {
    await givenCampaign(edge, "zones");
    expect((await proposeBudget(edge, "zones", 11_500)).body.outcome).toBe("authorized");
    expect((await proposeBudget(edge, "zones", 11_501)).body.outcome).toBe("pending_approval");
  });

  it("serves many requests at once, none of which waits for another's socket", async () => {
    const replies = await Promise.all(Array.from({ length: 24 }, () => ask(edge, "123", "should we increase budget?")));
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 24 }, () => 200));
    const sequences = replies.map(({ body }) => body.ledger.sequence).toSorted((a, b) => a - b);
    expect(new Set(sequences).size).toBe(24);
  });

  it("does a call with an idempotency key once", async () => {
    const send = (reason: string) =>
      call(edge, "POST /judge", {
        body: { campaign_id: "123", action: { type: "no_action" }, reason },
        headers: { "idempotency-key": '"once"' },
      });
    const all = await Promise.all(Array.from({ length: 12 }, () => send("It does well.")));
    expect(all.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
    const again = await send("It does well.");
    const done = all.filter(({ status }) => status === 200);
    expect(done.map(({ body }) => body)).toEqual(done.map(() => again.body));
    expect([again.status, again.headers.get("idempotency-replayed")]).toEqual([200, "true"]);
    expect((await send("It does badly.")).body.code).toBe("idempotency_key_reused");
    const { data } = (await call(edge, "GET /decisions?campaign_id=123&limit=2")).body;
    expect(data.map(({ reason }: { reason: string }) => reason === "It does well.")).toEqual([true, false]);
  });

  it("imports a stream", async () => {
    const header = "campaign_id,date,impressions,clicks,conversions,spend\n";
    const rows = Array.from(
      { length: 20 },
      (_, index) => `123,2026-10-${String(index + 1).padStart(2, "0")},1000,50,2,1500`,
    ).join("\n");
    const reply = await call(edge, `POST /campaigns/import?source=csv&currency=USD&as_of=${hoursAgo(1)}`, {
      body: header + rows,
      headers: { "content-type": "text/csv" },
    });
    expect(reply.body).toMatchObject({ object: "import_report", accepted: 20, refused: [] });
  });

  it("exports the ledger as a stream, from anywhere on", async () => {
    const all = await exported(0);
    expect(all).toEqual([...all.keys()]);
    expect(await exported(5)).toEqual(all.slice(5));
  });

  it("is closed without a key, and its docs are open", async () => {
    expect((await call({ ...edge, key: "wrong" }, "GET /campaigns")).status).toBe(401);
    expect((await call({ ...edge, key: "" }, "GET /openapi.json")).body.openapi).toMatch(/^3\.1/);
    expect((await call({ ...edge, key: "" }, "GET /docs")).status).toBe(200);
    expect(
      (
        await call(edge, "PUT /campaigns/eur", {
          body: { name: "x", platform: "other", status: "active", daily_budget: usd(0), started_on: "2026-01-01" },
        })
      ).status,
    ).toBe(422);
  });
});

it("carries out by cron what is due, once, and puts it back", async () => {
  const { document } = (await call(edge, "GET /policy")).body;
  const policy = { ...document, execution: { ...document.execution, start: "automatic" } };
  await call(edge, "PUT /policy", { body: policy, headers: { "if-match": "*" } });
  await givenAccount(edge);
  await givenCampaign(edge, "by-cron");
  const { body } = await proposeBudget(edge, "by-cron", 10_500);
  expect(body).toMatchObject({ outcome: "authorized", execution: { status: "queued" } });
  expect(platform.effects().get("by-cron")).toBeUndefined();

  await Promise.all([edge.cron(), edge.cron()]);
  const { current } = (await call(edge, `GET /decisions/${body.id}`)).body;
  expect(current.executions).toMatchObject([{ id: body.execution.id, status: "succeeded" }]);
  expect(platform.effects().get("by-cron")).toBe(1);

  const undo = await call(edge, `POST /decisions/${body.id}/undo`, { body: {} });
  expect(undo.body).toMatchObject({ decision: { outcome: "authorized" }, execution: { status: "succeeded" } });
  expect((await call(edge, "GET /campaigns/by-cron")).body.daily_budget).toEqual(usd(10_000));
});

describe("a model on the edge", () => {
  it("is asked through the same SDK, and what fails is answered all the same", async () => {
    await setModels(edge, { use: "always", high_impact: 10_000, unsure_confidence: 0 });
    await givenCampaign(edge, "modelled");
    const sound = await askAnew(edge, "modelled", "should we increase budget?");
    expect(sound.body).toMatchObject({ degraded: null, usage: { reasoner: "claude@1", model: "claude-haiku-5-5" } });
    expect(sound.body.usage.cost_micros).toBeGreaterThan(0);
    stub.script(() => ({ response }) => {
      response.writeHead(529, { "content-type": "application/json" });
      response.end("{}");
    });
    const degraded = await askAnew(edge, "modelled", "should we increase budget?");
    expect(degraded.body).toMatchObject({ degraded: "model_overloaded", usage: { reasoner: "statistical@1" } });
    stub.script(() => undefined);
    expect(stub.violations).toEqual([]);
  });

  it("answers a batch in lines, and one that nobody waits for by cron", async () => {
    const items = ["123", "modelled", "zones"].map((campaign_id) => ({ campaign_id }));
    const headers = { accept: "application/x-ndjson", "cache-control": "no-cache" };
    const { body } = await call(edge, "POST /decide/batch", { body: { items }, headers });
    const lines = String(body).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).object)).toEqual([
      "batch_result",
      "batch_result",
      "batch_result",
      "batch_summary",
    ]);
    const begun = await call(edge, "POST /decide/batch", { body: { items }, headers: { prefer: "respond-async" } });
    expect(begun).toMatchObject({ status: 202, body: { status: "queued" } });
    await edge.cron();
    const done = await call(edge, `GET /operations/${begun.body.id}`);
    expect(done.body).toMatchObject({ status: "succeeded", progress: { total: 3, decided: 3, failed: 0 } });
  });
});

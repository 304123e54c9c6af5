import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judged } from "../claude-stub/judgement.ts";
import { text } from "../claude-stub/server.ts";
import { type ClaudeService, startWithClaude } from "../running-with-claude.ts";
import { givenMany } from "../many-campaigns.ts";
import { call } from "../running-umpire.ts";

/** A batch whose answers come one by one, or after its request was answered. */

const COUNT = 1_000;

let service: ClaudeService;
let ids: readonly string[] = [];

beforeAll(async () => {
  service = await startWithClaude(
    { UMPIRE_MODEL_SECOND: "claude-haiku-5-5" },
    { normal_stops_at_bp: 10_000, monthly_budget_micros: 1_000_000_000 },
  );
  // All of one account, of which each is a small part.
  ids = await givenMany(service, COUNT, { account: () => "one" });
});

afterAll(() => service.end());

const itemsOf = (campaigns: readonly string[]) => campaigns.map((campaign_id) => ({ campaign_id }));

const post = (campaigns: readonly string[], body: object = {}, headers: Readonly<Record<string, string>> = {}) =>
  call(service, "POST /decide/batch", {
    body: { items: itemsOf(campaigns), ...body },
    headers: { "cache-control": "no-cache", ...headers },
  });

/** Keeps count of calls in flight; answers `after` milliseconds. */
function watched(after: number) {
  const seen = { inFlight: 0, most: 0, sizes: [] as number[] };
  service.stub.script(() => async ({ document, judge }) => {
    seen.inFlight += 1;
    seen.most = Math.max(seen.most, seen.inFlight);
    seen.sizes.push(document.campaigns.length);
    await new Promise((resolve) => setTimeout(resolve, after));
    seen.inFlight -= 1;
    judge();
  });
  return seen;
}

interface Result {
  readonly index: number;
  readonly campaign_id: string;
  readonly decision: {
    readonly id: string;
    readonly campaign_id: string;
    readonly ledger: { readonly sequence: number };
  } | null;
  readonly failure: { readonly code: string } | null;
}

const follow = async (path: string, until: (body: { status: string }) => boolean) => {
  for (let tries = 0; tries < 200; tries += 1) {
    const { body } = await call(service, `GET ${path}`);
    if (until(body)) return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("It did not come to that");
};

describe("results as they come", () => {
  it("are lines: what changes nothing at once, what changes something once the batch is known; the summary last", async () => {
    // The first call of two is answered only once ten lines have come; the campaigns of the second are left as they are.
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    service.stub.script(() => async ({ document, reply }) => {
      const isFirst = document.campaigns.length === 50;
      if (isFirst) await released;
      const answers = document.campaigns.map((one) =>
        isFirst ? judged(one) : { ...judged(one), choice: 0, action: "no_action" },
      );
      reply([text({ answers })]);
    });
    const response = await fetch(`${service.url}/decide/batch`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${service.key}`,
        "content-type": "application/json",
        accept: "application/x-ndjson",
        "cache-control": "no-cache",
      },
      body: JSON.stringify({ items: itemsOf(ids.slice(0, 60)) }),
      signal: AbortSignal.timeout(20_000),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/x-ndjson");
    const lines: (Result & { readonly object: string })[] = [];
    let rest = "";
    for await (const chunk of response.body ?? []) {
      const parts = (rest + Buffer.from(chunk).toString("utf8")).split("\n");
      rest = parts.pop() ?? "";
      lines.push(...parts.map((part) => JSON.parse(part)));
      if (lines.length >= 10) release();
    }
    expect(lines).toHaveLength(61);
    expect(lines.at(-1)).toMatchObject({ object: "batch_summary", total: 60, decided: 60 });
    const early = lines.slice(0, 10).map(({ index }) => index);
    expect(early.toSorted((a, b) => a - b)).toEqual([...Array(10).keys()].map((place) => 50 + place));
    expect(new Set(lines.slice(0, -1).map(({ index }) => index)).size).toBe(60);
  });
});

describe("Prefer: respond-async", () => {
  it("answers 202 at once, with where to follow it; then every item has its decision", async () => {
    watched(100);
    const { status, headers, body } = await post(ids.slice(0, 120), {}, { prefer: "respond-async" });
    expect(status).toBe(202);
    expect(body).toMatchObject({
      object: "operation",
      status: "queued",
      progress: { total: 120, decided: 0, failed: 0 },
    });
    expect(headers.get("location")).toBe(`/operations/${body.id}`);
    expect(headers.get("preference-applied")).toBe("respond-async");
    const done = await follow(`/operations/${body.id}`, ({ status: now }) => now === "succeeded");
    expect(done).toMatchObject({ progress: { total: 120, decided: 120, failed: 0 } });
    const [result] = done.results;
    const { body: decision } = await call(service, `GET /decisions/${result.decision_id}`);
    expect(decision).toMatchObject({ campaign_id: result.campaign_id, outcome: result.outcome });
  });

  it("can be cancelled: no more is begun, what is decided stays, and a second cancel finds nothing", async () => {
    // No call is answered before the batch was cancelled, however long the first ten take to be made.
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    service.stub.script(() => async ({ judge }) => {
      await released;
      judge();
    });
    const before = service.stub.requests.length;
    const { body } = await post(ids, {}, { prefer: "respond-async" });
    await follow(`/operations/${body.id}`, ({ status }) => status === "running");
    for (let tries = 0; tries < 400 && service.stub.requests.length < before + 10; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const cancelled = await call(service, `POST /operations/${body.id}/cancel`);
    expect(cancelled).toMatchObject({ status: 200, body: { status: "cancelled" } });
    expect((await call(service, `POST /operations/${body.id}/cancel`)).body.code).toBe("operation_ended");
    release();
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(service.stub.requests.length).toBe(before + 10);
  });

  it("is nobody else's", async () => {
    expect((await call(service, "GET /operations/opn_00000000000000000000000000")).body.code).toBe(
      "operation_not_found",
    );
  });
});

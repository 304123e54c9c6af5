import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StubCampaign } from "../claude-stub/judgement.ts";
import { judged } from "../claude-stub/judgement.ts";
import { type Exchange, text } from "../claude-stub/server.ts";
import { type ClaudeService, startWithClaude } from "../claude-service.ts";
import { givenMany } from "../many-campaigns.ts";
import { call } from "../running-umpire.ts";

/** A thousand campaigns and a model: calls of fifty, ten at once, an entry in the ledger for each. */

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

const rearranged = (change: (answers: readonly object[], exchange: Exchange) => readonly object[]) =>
  service.stub.script((_, index) => (exchange) => {
    const answers = exchange.document.campaigns.map((one: StubCampaign) => judged(one));
    exchange.reply([
      text({ answers: index === 0 || exchange.document.repair === undefined ? change(answers, exchange) : answers }),
    ]);
  });

const few = () => ids.slice(100, 150);

const follow = async (path: string, until: (body: { status: string }) => boolean) => {
  for (let tries = 0; tries < 200; tries += 1) {
    const { body } = await call(service, `GET ${path}`);
    if (until(body)) return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("It did not come to that");
};

describe("a thousand campaigns", () => {
  it("take 20 calls of 50 in two waves of 10, and each has a decision and an entry of its own", async () => {
    const seen = watched(600);
    const { status, body } = await post(ids);
    expect(status).toBe(200);
    expect(seen.sizes).toEqual(Array.from({ length: 20 }, () => 50));
    expect(seen.most).toBe(10);
    const results: readonly Result[] = body.data;
    expect(results.map(({ campaign_id }) => campaign_id)).toEqual(ids);
    expect(results.map(({ index }) => index)).toEqual(ids.map((_, place) => place));
    expect(results.map(({ decision }) => decision?.campaign_id)).toEqual(ids);
    expect(new Set(results.map(({ decision }) => decision?.id)).size).toBe(COUNT);
    expect(new Set(results.map(({ decision }) => decision?.ledger.sequence)).size).toBe(COUNT);
    expect(body.summary).toMatchObject({ total: COUNT, decided: COUNT, failed: 0 });
    const { body: usage } = await call(service, "GET /usage");
    expect(usage.total).toMatchObject({ calls: 20, questions: COUNT, cost_micros: body.summary.cost_micros });
  });

  it("put more than a tenth of the account at stake together: each that would change something goes to a person", async () => {
    watched(0);
    const { body } = await post(ids);
    expect(body.summary.outcomes).toEqual({ escalated: COUNT });
    const share = body.data[0].decision.rules.find(({ id }: { id: string }) => id === "portfolio.share");
    expect(share).toMatchObject({ status: "fail", message: expect.stringMatching(/^The whole batch: /) });
  });

  it("do not, when they are few", async () => {
    watched(0);
    const { body } = await post(ids.slice(0, 10));
    expect(body.summary.outcomes).toEqual({ authorized: 10 });
  });
});

describe("answers", () => {
  it("are matched by their alias, not by their order", async () => {
    rearranged((answers) => answers.toReversed());
    const { body } = await post(few());
    expect(body.data.map(({ decision }: Result) => decision?.campaign_id)).toEqual(few());
    expect(body.summary).toMatchObject({ decided: 50 });
    expect(new Set(body.data.map((one: { decision: { degraded: unknown } }) => one.decision.degraded))).toEqual(
      new Set([null]),
    );
  });

  it("that are missing, or come twice, are asked for again, alone", async () => {
    const before = service.stub.requests.length;
    rearranged(([first, second, ...rest]) => [second ?? {}, second ?? {}, ...rest, first ?? {}].slice(0, -1));
    const { body } = await post(few());
    const sizes = service.stub.requests
      .slice(before)
      .map(({ body: { messages } }) => JSON.parse(messages[0].content[0].text).campaigns.length);
    expect(sizes).toEqual([50, 1, 1]);
    expect(new Set(body.data.map((one: { decision: { degraded: unknown } }) => one.decision.degraded))).toEqual(
      new Set([null]),
    );
  });

  it("that are cut off leave nobody without a decision", async () => {
    service.stub.script(
      () =>
        ({ reply }) =>
          reply([text('{"answers":[')], { stop_reason: "max_tokens" }),
    );
    const { body } = await post(few());
    expect(body.summary).toMatchObject({ total: 50, decided: 50, outcomes: { escalated: 50 } });
  });
});

describe("an item that fails", () => {
  it("fails alone, and says why", async () => {
    watched(0);
    const { body } = await post([ids[0] ?? "", "nobody", ids[1] ?? ""]);
    expect(body.data.map(({ failure }: Result) => failure?.code ?? null)).toEqual([null, "campaign_not_found", null]);
    expect(body.summary).toMatchObject({ total: 3, decided: 2, failed: 1 });
  });

  it.each([
    ["the same campaign twice", { items: [{ campaign_id: "m-0" }, { campaign_id: "m-0" }] }],
    ["nothing", { items: [] }],
    ["1,001 campaigns", { items: [...Array(1_001).keys()].map((place) => ({ campaign_id: `x-${place}` })) }],
  ])("refuses %s whole", async (_, body) => {
    expect((await call(service, "POST /decide/batch", { body })).status).toBe(422);
  });
});

describe("results as they come", () => {
  it("are lines: what changes nothing at once, what changes something once the batch is known; the summary last", async () => {
    // The first call of two takes long; the campaigns of the second are left as they are.
    service.stub.script(() => async ({ document, reply }) => {
      const isFirst = document.campaigns.length === 50;
      if (isFirst) await new Promise((resolve) => setTimeout(resolve, 700));
      const answers = document.campaigns.map((one) =>
        isFirst ? judged(one) : { ...judged(one), choice: 0, action: "no_action" },
      );
      reply([text({ answers })]);
    });
    const begun = performance.now();
    const response = await fetch(`${service.url}/decide/batch`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${service.key}`,
        "content-type": "application/json",
        accept: "application/x-ndjson",
        "cache-control": "no-cache",
      },
      body: JSON.stringify({ items: itemsOf(ids.slice(0, 60)) }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/x-ndjson");
    const arrived: { readonly line: Result & { readonly object: string }; readonly atMs: number }[] = [];
    let rest = "";
    for await (const chunk of response.body ?? []) {
      const lines = (rest + Buffer.from(chunk).toString("utf8")).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) arrived.push({ line: JSON.parse(line), atMs: performance.now() - begun });
    }
    expect(arrived).toHaveLength(61);
    expect(arrived.at(-1)?.line).toMatchObject({ object: "batch_summary", total: 60, decided: 60 });
    const early = arrived.filter(({ atMs }) => atMs < 500).map(({ line }) => line.index);
    expect(early.toSorted((a, b) => a - b)).toEqual([...Array(10).keys()].map((place) => 50 + place));
    expect(new Set(arrived.slice(0, -1).map(({ line }) => line.index)).size).toBe(60);
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
    watched(2_500);
    const before = service.stub.requests.length;
    const { body } = await post(ids, {}, { prefer: "respond-async" });
    await follow(`/operations/${body.id}`, ({ status }) => status === "running");
    for (let tries = 0; tries < 100 && service.stub.requests.length < before + 10; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const cancelled = await call(service, `POST /operations/${body.id}/cancel`);
    expect(cancelled).toMatchObject({ status: 200, body: { status: "cancelled" } });
    expect((await call(service, `POST /operations/${body.id}/cancel`)).body.code).toBe("operation_ended");
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(service.stub.requests.length).toBe(before + 10);
  });

  it("is nobody else's", async () => {
    expect((await call(service, "GET /operations/opn_00000000000000000000000000")).body.code).toBe(
      "operation_not_found",
    );
  });
});

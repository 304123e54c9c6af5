import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StubCampaign } from "../claude-stub/judgement.ts";
import { judged } from "../claude-stub/judgement.ts";
import { type Exchange, text } from "../claude-stub/server.ts";
import { type ClaudeService, startWithClaude } from "../running-with-claude.ts";
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

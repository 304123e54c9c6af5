import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANSWER_FAULTS, ODDITIES, TRANSPORT_FAULTS } from "../claude-stub/faults.ts";
import type { Behaviour } from "../claude-stub/server.ts";
import { askAnew, CLAUDE_KEY, type ClaudeService, startWithClaude } from "../running-with-claude.ts";
import { call } from "../running-umpire.ts";
import { givenAccount, givenCampaign } from "../scenario.ts";

/** Every way in which a model can fail, through the real SDK: a valid decision within the deadline, recorded once. */

const DEADLINE_MS = 1_500;
/** What the decision itself may take besides. */
const MARGIN_MS = 1_500;
const INCREASE = "should we increase budget?";

let service: ClaudeService;

beforeAll(async () => {
  service = await startWithClaude({ UMPIRE_MODEL_DEADLINE_S: String(DEADLINE_MS / 1_000) });
  await givenAccount(service);
});

afterAll(() => service.end());

let made = 0;

/** A campaign of its own, so that no mistake is the second one there; and a sound answer before, so that the circuit is closed. */
async function under(behaviour: Behaviour, question = INCREASE) {
  made += 1;
  const id = `campaign-${made}`;
  await givenCampaign(service, id);
  service.stub.script(() => undefined);
  const sound = await askAnew(service, id, INCREASE);
  const recorded = await recordedOf(id);
  const before = service.stub.requests.length;
  service.stub.script(() => behaviour);
  const begun = performance.now();
  const reply = await askAnew(service, id, question);
  const tookMs = performance.now() - begun;
  return {
    sound,
    reply,
    tookMs,
    calls: service.stub.requests.length - before,
    entries: (await recordedOf(id)) - recorded,
  };
}

const recordedOf = async (id: string): Promise<number> =>
  (await call(service, `GET /decisions?campaign_id=${id}&limit=200`)).body.data.length;

it("knows 25 kinds of failure and more", () => {
  expect(Object.keys({ ...TRANSPORT_FAULTS, ...ANSWER_FAULTS }).length).toBeGreaterThanOrEqual(50);
});

describe.each(Object.entries(TRANSPORT_FAULTS))("%s", (_, fault) => {
  it("is answered by the statistics within the deadline, marked, recorded once, without a storm of retries", async () => {
    const { sound, reply, tookMs, calls, entries } = await under(fault);
    expect(sound.body).toMatchObject({ degraded: null, usage: { reasoner: "claude@1" } });
    expect(reply.status).toBe(200);
    expect(reply.body.degraded).toMatch(/^model_/);
    expect(reply.body).toMatchObject({ outcome: "pending_approval", usage: { reasoner: "statistical@1" } });
    expect(tookMs).toBeLessThan(DEADLINE_MS + MARGIN_MS);
    expect(calls).toBeGreaterThanOrEqual(1);
    expect(calls).toBeLessThanOrEqual(2);
    expect(entries).toBe(1);
  });
});

describe.each(Object.entries(ANSWER_FAULTS))("%s", (_, fault) => {
  it("goes to a person after one more try at most, marked, recorded once", async () => {
    const { reply, tookMs, calls, entries } = await under(fault);
    expect(reply.status).toBe(200);
    expect(reply.body.degraded).toMatch(/^model_(?:refused|truncated|output_invalid)$/);
    expect(reply.body).toMatchObject({ outcome: "escalated", action: { type: "escalate_decision" } });
    expect(tookMs).toBeLessThan(DEADLINE_MS + MARGIN_MS);
    expect(calls).toBeLessThanOrEqual(2);
    expect(entries).toBe(1);
  });

  it("and then a sound answer: the second one counts", async () => {
    let tries = 0;
    const { reply, entries } = await under((exchange) => {
      tries += 1;
      return tries === 1 ? fault(exchange) : exchange.judge();
    });
    expect(reply.status).toBe(200);
    expect(reply.body.degraded).toBe(_ === "a refusal" ? "model_refused" : null);
    expect(entries).toBe(1);
  });
});

describe.each(Object.entries(ODDITIES))("%s", (_, oddity) => {
  it("is no reason to answer less, and never costs more than was set aside", async () => {
    const { reply, entries } = await under(oddity);
    expect(reply.body).toMatchObject({ degraded: null, usage: { reasoner: "claude@1" } });
    expect(reply.body.usage.cost_micros).toBeGreaterThan(0);
    expect(reply.body.usage.cost_micros).toBeLessThan(50_000);
    expect(entries).toBe(1);
  });
});

describe("a why", () => {
  it("is answered although the model asks for tools for ever", async () => {
    const wanted = { type: "tool_use", id: "toolu_1", name: "get_portfolio", input: { campaign: "C1" } };
    const { reply, calls } = await under(
      ({ reply: answer }) => answer([wanted], { stop_reason: "tool_use" }),
      "why did CPA jump?",
    );
    expect(reply.body).toMatchObject({ outcome: "escalated", degraded: "model_output_invalid" });
    expect(calls).toBe(4);
  });

  it("reads what changed, and answers", async () => {
    const { reply, calls } = await under((exchange) => exchange.judge(), "why did CPA jump?");
    expect(reply.body).toMatchObject({ degraded: null, outcome: "recommended", usage: { reasoner: "claude@1" } });
    expect(reply.body.answer).toMatch(/^Cost per conversion .* The model would raise its budget\.$/);
    expect(calls).toBe(2);
  });
});

describe("a model that is down", () => {
  it("is left alone after five failures, and every question is answered at once", async () => {
    await givenCampaign(service, "circuit");
    service.stub.script(
      () =>
        ({ response }) =>
          void response.socket?.destroy(),
    );
    const before = service.stub.requests.length;
    for (let count = 0; count < 5; count += 1) await askAnew(service, "circuit", INCREASE);
    const failed = service.stub.requests.length - before;
    const replies = await Promise.all(Array.from({ length: 20 }, () => askAnew(service, "circuit", INCREASE)));
    expect(new Set(replies.map(({ status, body }) => `${status} ${body.degraded}`))).toEqual(
      new Set(["200 model_circuit_open"]),
    );
    expect(service.stub.requests.length - before).toBe(failed);
    expect(failed).toBeLessThanOrEqual(10);
  });
});

describe("on the wire", () => {
  it("every request was sound: no sampling parameters, one prefix, one schema, no customer's data in either", () => {
    expect(service.stub.violations).toEqual([]);
    expect(service.stub.systems.size).toBe(1);
    expect(service.stub.schemas.size).toBe(1);
    const fixed = [...service.stub.systems, ...service.stub.schemas].join("");
    expect(fixed).not.toMatch(/campaign-\d|Campaign campaign/);
    expect(JSON.stringify(service.stub.requests.map(({ body }) => body))).not.toContain("Campaign campaign-");
  });

  it("the key reaches the API, and no log", () => {
    expect(service.stub.requests[0]?.headers.authorization).toBe(`Bearer ${CLAUDE_KEY}`);
    expect(service.output()).not.toContain(CLAUDE_KEY);
    expect(service.output()).not.toContain('"event":"internal_error"');
  });

  it("costs what the answers say, to the micro-dollar, and nothing is left set aside", async () => {
    const { body: usage } = await call(service, "GET /usage?by=model");
    const { body: list } = await call(service, "GET /decisions?limit=200");
    const costs = list.data.reduce(
      (sum: number, one: { usage: { cost_micros: number } }) => sum + one.usage.cost_micros,
      0,
    );
    expect(usage.budget.reserved_micros).toBe(0);
    expect(usage.budget.settled_micros).toBe(usage.total.cost_micros);
    expect(costs).toBe(usage.total.cost_micros);
  });
});

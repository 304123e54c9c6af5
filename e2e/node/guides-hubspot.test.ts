import { createRequire } from "node:module";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { aDecision, DECISIONS, type Said, type StandIn, startStandIn } from "../stand-in-umpire.ts";
import { ROOT } from "../running-umpire.ts";

/** The code that HubSpot is given, where Umpire says what it seldom says. */

type Outputs = Readonly<Record<string, string | number | boolean>>;

// Safe because it is the file's own form.
const { main } = createRequire(import.meta.url)(join(ROOT, "docs/guides/hubspot/custom-code.cjs")) as {
  main(event: object): Promise<{ readonly outputFields: Outputs }>;
};

const SECRET = "ump_secret_of_the_crm";
let umpire: StandIn;

beforeAll(async () => {
  umpire = await startStandIn();
});
afterAll(() => umpire.close());
beforeEach(() => {
  vi.stubEnv("UMPIRE_URL", umpire.url);
  vi.stubEnv("UMPIRE_KEY", SECRET);
  vi.spyOn(console, "error").mockReturnValue();
});

const EVENT = {
  origin: { portalId: 1, actionDefinitionId: 2 },
  object: { objectType: "CONTACT", objectId: 4 },
  callbackId: "ap-1-77-3-0",
};

const run = async (inputs: object = {}, event: object = EVENT): Promise<Outputs> =>
  (await main({ ...event, inputFields: { umpire_campaign_id: "c-1", ...inputs } })).outputFields;

const problem = (status: number, code: string, remedy: string, headers = {}): Said => ({
  status,
  headers: { "content-type": "application/problem+json", ...headers },
  body: { code, remedy, detail: "It says what to do." },
});

const failureOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe("the custom code action", () => {
  it.each(DECISIONS)("%s", async (_, over, mayAct, outcome) => {
    umpire.answer({ body: aDecision(over) });
    expect(await run()).toMatchObject({ umpire_may_act: mayAct, umpire_outcome: outcome, umpire_problem: "" });
    expect(await run({ umpire_decision_id: "dec_1" })).toMatchObject({ umpire_may_act: mayAct });
    expect(umpire.asked.map(({ line }) => line)).toEqual(["POST /decide", "GET /decisions/dec_1"]);
  });

  it("looks again at the decision that waits, when somebody asked before", async () => {
    umpire.answer({
      body: aDecision({ id: "dec_2", outcome: "escalated", approval: { id: "a", decision_id: "dec_1" } }),
    });
    expect(await run()).toMatchObject({ umpire_decision_id: "dec_1", umpire_approval: "pending" });
  });

  it("has one key for one question of one enrolment, and repeats with it what time heals", async () => {
    const busy = [
      problem(503, "database_unavailable", "wait", { "retry-after": "1" }),
      problem(409, "idempotency_in_progress", "wait", { "retry-after": "1" }),
      { status: 502, body: {} },
    ];
    umpire.answer(...busy, { body: aDecision() });
    expect(await run()).toMatchObject({ umpire_may_act: true });
    await run({ umpire_campaign_id: "c/2" });
    await run({ umpire_request: "2026-11-28 09:00" });
    expect(umpire.asked.map(({ headers }) => headers["idempotency-key"])).toEqual([
      ...Array.from({ length: 4 }, () => '"hubspot-1-contact-4:c-1:ap-1-77-3-0"'),
      '"hubspot-1-contact-4:c%2F2:ap-1-77-3-0"',
      '"hubspot-1-contact-4:c-1:2026-11-28%2009%3A00"',
    ]);
  });

  it.each([
    [404, "campaign_not_found", "caller"],
    [409, "subject_opted_out", "caller"],
    [422, "idempotency_key_reused", "caller"],
    [401, "unauthenticated", "caller"],
    [302, "http_302", undefined],
  ])("%i %s is not repeated, and lets nothing be done", async (status, code, remedy) => {
    umpire.answer({ status, body: remedy === undefined ? {} : { code, remedy } });
    expect(await run()).toEqual({
      umpire_may_act: false,
      umpire_outcome: "",
      umpire_decision_id: "",
      umpire_approval: "",
      umpire_problem: code,
    });
    expect(umpire.asked).toHaveLength(1);
  });

  it.each([
    ["a fault of Umpire", problem(500, "internal_error", "operator")],
    ["a limit that lasts", problem(429, "rate_limited", "wait", { "retry-after": "3600" })],
  ])("%s is thrown for HubSpot to repeat, as axios has it, without the key", async (_, said) => {
    umpire.answer(said);
    const error = await failureOf(run());
    expect(error).toMatchObject({ isAxiosError: true, response: { status: said.status } });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(SECRET);
    expect(umpire.asked).toHaveLength(1);
  });

  it("fails where Umpire is not, and without an id of HubSpot's, and asks nobody", async () => {
    umpire.answer({ body: aDecision() });
    expect(await failureOf(run({}, { ...EVENT, callbackId: undefined }))).toMatchObject({
      message: "Give the input umpire_request: HubSpot sent no callbackId.",
    });
    vi.stubEnv("UMPIRE_URL", "http://127.0.0.1:9");
    const error = await failureOf(run());
    expect(error).toMatchObject({ code: "ECONNREFUSED" });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(SECRET);
    expect(umpire.asked).toEqual([]);
  });
});

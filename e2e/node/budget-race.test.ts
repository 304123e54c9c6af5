import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClaudeStub, startClaudeStub, text } from "../claude-stub/server.ts";
import { judged } from "../claude-stub/judgement.ts";
import { askAnew, CLAUDE_KEY, setModels } from "../running-with-claude.ts";
import { pooled } from "../pooled.ts";
import { call, type Service, startService } from "../running-umpire.ts";
import { givenAccount, givenCampaign } from "../scenario.ts";
import { type Sqld, startSqld } from "../sqld.ts";

/** Two processes over one libSQL server spend from one budget. What the stand-in answers tells no usage, so each call counts in full. */

const CAMPAIGNS = 20;
const QUESTIONS = 1_000;
const WIDTH = 100;
const ADMITTED = 137;
const INCREASE = "should we increase budget?";

let sqld: Sqld;
let stub: ClaudeStub;
let services: readonly Service[] = [];
let admin: Service;
/** What one call sets aside. */
let worst = 0;

const budget = async () => (await call(admin, "GET /usage")).body.budget;

beforeAll(async () => {
  sqld = await startSqld();
  stub = await startClaudeStub();
  stub.script(
    () =>
      ({ document, reply }) =>
        reply([text({ answers: document.campaigns.map(judged) })], { usage: undefined }),
  );
  const env = {
    DATABASE_URL: sqld.url,
    ANTHROPIC_API_KEY: CLAUDE_KEY,
    UMPIRE_ANTHROPIC_URL: stub.url,
    UMPIRE_MODEL_SECOND: "claude-haiku-5-5",
    UMPIRE_MODEL_DEADLINE_S: "1",
  };
  services = [await startService(env), await startService(env)];
  const [one] = services;
  if (!one) throw new Error("There is no service");
  admin = one;
  await setModels(admin, { use: "always", high_impact: 10_000, unsure_confidence: 0 });
  await givenAccount(admin);
  await pooled([...Array(CAMPAIGNS).keys()], 4, (place) => givenCampaign(admin, `c-${place}`));
  const first = await askAnew(admin, "c-0", INCREASE, { criticality: "critical" });
  worst = first.body.usage.cost_micros;
});

afterAll(async () => {
  await Promise.all(services.map(({ stop }) => stop()));
  await stub.close();
  await sqld.stop();
});

describe("a budget that fits 137 calls", () => {
  it("admits exactly 137 of 1,000 critical questions on two processes, and is not passed by a micro-dollar", async () => {
    const cap = (await budget()).settled_micros + ADMITTED * worst;
    await setModels(admin, { monthly_budget_micros: cap });
    const before = stub.requests.length;
    const ask = (service: Service) =>
      pooled([...Array(QUESTIONS / services.length).keys()], WIDTH, (place) =>
        askAnew(service, `c-${place % CAMPAIGNS}`, INCREASE, { criticality: "critical" }),
      );
    const replies = (await Promise.all(services.map(ask))).flat();
    const marks = Map.groupBy(replies, ({ status, body }) => `${status} ${body.degraded}`);
    expect(new Set(marks.keys())).toEqual(new Set(["200 null", "200 budget_exhausted"]));
    expect(marks.get("200 null")).toHaveLength(ADMITTED);
    expect(stub.requests.length - before).toBe(ADMITTED);
    expect(await budget()).toMatchObject({ settled_micros: cap, reserved_micros: 0, remaining_micros: 0 });
  });

  it("told of 50, 75, 90 and 100 %, once each", async () => {
    for (
      let tries = 0;
      tries < 100 && !/"percent":100/.test(services.map(({ output }) => output()).join(""));
      tries += 1
    )
      await new Promise((resolve) => setTimeout(resolve, 50));
    const told = services.flatMap(({ output }) => [
      ...output().matchAll(/"event":"budget_threshold".*?"percent":(\d+)/g),
    ]);
    expect(told.map(([, percent]) => Number(percent)).toSorted((a, b) => a - b)).toEqual([50, 75, 90, 100]);
  });
});

describe("at nine tenths of it", () => {
  it("what is not critical goes to the statistics, and what is critical goes on", async () => {
    const { settled_micros } = await budget();
    await setModels(admin, { monthly_budget_micros: Math.floor(settled_micros / 0.9) });
    const normal = await askAnew(admin, "c-1", INCREASE);
    expect(normal.body).toMatchObject({ degraded: "budget_kept_for_critical", usage: { cost_micros: 0 } });
    const critical = await askAnew(admin, "c-1", INCREASE, { criticality: "critical" });
    expect(critical.body).toMatchObject({ degraded: null, usage: { cost_micros: worst } });
  });
});

describe("a process that is killed in the middle of a call", () => {
  it("leaves nothing set aside once it is swept", async () => {
    const [, victim] = services;
    if (!victim) throw new Error("There is no second service");
    await setModels(admin, { monthly_budget_micros: 1_000_000_000 });
    stub.script(() => () => undefined);
    const before = (await budget()).settled_micros;
    const hanging = askAnew(victim, "c-2", INCREASE, { criticality: "critical" }).catch(() => null);
    for (let tries = 0; tries < 200 && (await budget()).reserved_micros === 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await budget()).reserved_micros).toBe(worst);
    await victim.stop("SIGKILL");
    await hanging;
    expect((await budget()).reserved_micros).toBe(worst);
    // It is taken for dead ten seconds after its deadline, by whoever still works.
    for (let tries = 0; tries < 60 && (await budget()).reserved_micros > 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await budget()).toMatchObject({ reserved_micros: 0, settled_micros: before });
  }, 90_000);
});

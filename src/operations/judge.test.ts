import { describe, expect, it } from "vitest";
import type { Caller, CallerKind } from "../core/caller.ts";
import { HOUR_MS } from "../core/time.ts";
import { aCaller, aCampaign, aPolicy, NOW } from "../testing/asked.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import type { FakeWorld } from "../testing/world.ts";
import { judge } from "./judge.ts";
import { perform } from "./operation.ts";

type Body = Parameters<typeof judge.run>[2]["body"];

const budgetOf = (amount: number, currency = "USD") =>
  ({ type: "adjust_campaign_budget", new_daily_budget: { amount, currency } }) as const;
const PAUSE = { action: { type: "pause_campaign" } } as const;

const put = (world: FakeWorld, over: Partial<Body> = {}, caller: Caller = aCaller()) => {
  const body = { campaign_id: "123", action: budgetOf(11_000), reason: "Limited by budget.", ...over };
  return perform(world, caller, {
    operation: judge,
    input: { params: undefined, query: undefined, body, ifMatch: null, noCache: false },
  });
};

async function judged(...args: Parameters<typeof put>) {
  const answer = await put(...args);
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
}

const traces = (world: FakeWorld) => ({
  lines: world.memory.of(aCaller().workspace).lines.length,
  proposals: world.memory.of(aCaller().workspace).proposals.size,
  logged: world.logged.length,
});

const NOTHING = { lines: 0, proposals: 0, logged: 0 };

const ruleOf = ({ rules }: Awaited<ReturnType<typeof judged>>, id: string) => rules.find((rule) => rule.id === id);

describe("a proposed action", () => {
  it("is ruled on and recorded with the key that proposed it; nothing is kept, because nothing was reasoned", async () => {
    const world = reasoningWorld();
    const view = await judged(world, {}, aCaller({ keyId: "key_of_bot", kind: "assistant" }));
    expect(view).toMatchObject({
      question: null,
      outcome: "authorized",
      asked_by: { key_id: "key_of_bot", kind: "assistant" },
      cache: { status: "none" },
      usage: { reasoner: "caller", route: ["caller"] },
    });
    expect(world.memory.of(aCaller().workspace).lines[0]?.entry).toMatchObject({ id: view.id, keyId: "key_of_bot" });
    expect(traces(world)).toEqual({ lines: 1, proposals: 0, logged: 1 });
  });

  it("in another currency than the campaign's is refused, with the field", async () => {
    const world = reasoningWorld();
    expect(await put(world, { action: budgetOf(11_000, "EUR") })).toMatchObject({
      ok: false,
      failure: { code: "currency_mismatch", errors: [{ pointer: "/action/new_daily_budget/currency" }] },
    });
    expect(traces(world)).toEqual(NOTHING);
  });

  it("on a campaign that is not there is refused", async () => {
    const world = reasoningWorld();
    expect(await put(world, { campaign_id: "124" })).toMatchObject({ failure: { code: "campaign_not_found" } });
    expect(traces(world)).toEqual(NOTHING);
  });

  it("that the ledger does not confirm is not ruled on: not logged, not kept", async () => {
    const world = reasoningWorld();
    world.ledger.fail("unavailable");
    expect(await put(world)).toMatchObject({
      failure: { code: "ledger_unavailable", detail: expect.stringContaining("may or may not have been recorded") },
    });
    expect(traces(world)).toEqual(NOTHING);
  });

  it.each([
    [2, undefined, "authorized", 2],
    [2, 1, "recommended", 1],
    [2, 3, "authorized", 2],
    [1, undefined, "recommended", 1],
    [1, 2, "recommended", 1],
  ] as const)("at level %i with max_autonomy %s is %s", async (level, max, outcome, expected) => {
    const world = reasoningWorld();
    const { autonomy } = aPolicy().document;
    world.store([{ do: "publish_policy", policy: { ...aPolicy({ autonomy: { ...autonomy, level } }), version: 2 } }]);
    expect(await judged(world, max && { max_autonomy: max })).toMatchObject({ outcome, autonomy: { level: expected } });
  });

  it("in shadow is ruled on as ever, and never executed", async () => {
    const shadow = await judged(reasoningWorld(), { mode: "shadow" });
    expect(shadow).toMatchObject({ mode: "shadow", outcome: "authorized", execution: { status: "suppressed" } });
    expect(await judged(reasoningWorld())).toMatchObject({ mode: "live", execution: { status: "none" } });
  });
});

describe("an emergency stop", () => {
  it.each(["service", "assistant"] satisfies readonly CallerKind[])("by a key of kind %s is refused", async (kind) => {
    const world = reasoningWorld();
    expect(await put(world, { ...PAUSE, emergency: true }, aCaller({ kind }))).toMatchObject({
      ok: false,
      failure: { code: "human_only" },
    });
    expect(traces(world)).toEqual(NOTHING);
  });

  it("by a person is authorized whatever stands in its way, which is written down as waived", async () => {
    const world = reasoningWorld({ day: { asOf: NOW - 5 * HOUR_MS } });
    world.store([{ do: "put_campaign", campaign: aCampaign({ bundleId: "b-1" }) }]);
    const person = aCaller({ kind: "human" });
    const usual = await judged(world, PAUSE, person);
    expect([usual.outcome, ruleOf(usual, "pause.bundle")?.status]).toEqual(["rejected", "fail"]);
    const stop = await judged(world, { ...PAUSE, emergency: true }, person);
    expect(stop).toMatchObject({ outcome: "authorized", action: { type: "pause_campaign" } });
    expect(ruleOf(stop, "pause.bundle")?.status).toBe("waived");
    expect(ruleOf(stop, "data.freshness")?.status).toBe("waived");
    expect(stop.rules.filter(({ status }) => status === "fail" || status === "unknown")).toEqual([]);
    expect(traces(world)).toMatchObject({ lines: 2, logged: 2 });
  });

  it("is a stop and nothing else", async () => {
    const world = reasoningWorld();
    expect(await put(world, { emergency: true }, aCaller({ kind: "human" }))).toMatchObject({
      failure: { code: "invalid_request", errors: [{ pointer: "/emergency" }] },
    });
    expect(traces(world)).toEqual(NOTHING);
  });
});

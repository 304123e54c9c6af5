import { describe, expect, it } from "vitest";
import type { Asked } from "../core/asked.ts";
import { HOUR_MS, SECOND_MS } from "../core/time.ts";
import type { Reasoner } from "../ports.ts";
import { statistical } from "../reasoners/statistical.ts";
import { aCaller, aChange, aPolicy, NOW } from "../testing/asked.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import type { FakeWorld } from "../testing/world.ts";
import { decide } from "./decide.ts";
import { perform } from "./operation.ts";

type Body = Parameters<typeof decide.run>[2]["body"];

const CALLER = aCaller({ keyId: "key_of_crm" });

const ask = (world: FakeWorld, over: Partial<Body> = {}, noCache = false) => {
  const body = { campaign_id: "123", question: "should we increase budget?", ...over };
  return perform(world, CALLER, {
    operation: decide,
    input: { params: undefined, query: undefined, body, ifMatch: null, noCache },
  });
};

async function decided(...args: Parameters<typeof ask>) {
  const answer = await ask(...args);
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value;
}

const traces = (world: FakeWorld) => {
  const { lines, proposals } = world.memory.of(CALLER.workspace);
  return { lines: lines.length, proposals: proposals.size, logged: world.logged.length };
};

/** The statistical reasoner, which counts how often it is asked. */
function counting() {
  const asked: Asked[] = [];
  const inner: Reasoner = {
    propose: (about) => {
      asked.push(about);
      return statistical.propose(about);
    },
  };
  return { asked, inner };
}

describe("a decision", () => {
  it("is recorded as it is answered, with the key that asked, kept for the next one, and logged once", async () => {
    const world = reasoningWorld();
    const { view } = await decided(world);
    const { ledger, ...body } = view;
    expect(traces(world)).toEqual({ lines: 1, proposals: 1, logged: 1 });
    expect(world.memory.of(CALLER.workspace).lines[0]).toMatchObject({
      ...ledgerOf(ledger),
      entry: { id: view.id, body },
    });
    expect(world.memory.of(CALLER.workspace).lines[0]?.entry).toMatchObject({
      agent: "crm-prod",
      keyId: "key_of_crm",
      outcome: view.outcome,
      actionType: "adjust_campaign_budget",
    });
    expect(view).toMatchObject({ agent_id: "crm-prod", asked_by: { key_id: "key_of_crm", kind: "service" } });
    expect(world.logged).toMatchObject([{ decision_id: view.id, key_id: "key_of_crm" }]);
  });

  it.each([
    ["unavailable", "ledger_unavailable"],
    ["conflict", "state_changed"],
  ] as const)(
    "that the ledger answers with %s again and again is none: not logged, not kept",
    async (failure, code) => {
      const world = reasoningWorld();
      world.ledger.fail(failure);
      expect(await ask(world)).toMatchObject({ ok: false, failure: { code } });
      expect(traces(world)).toEqual({ lines: 0, proposals: 0, logged: 0 });
      world.ledger.fail(null);
      expect((await decided(world)).view.cache.status).toBe("miss");
    },
  );

  it("on a campaign that is not there is none", async () => {
    const world = reasoningWorld();
    expect(await ask(world, { campaign_id: "124" })).toMatchObject({
      ok: false,
      failure: { code: "campaign_not_found" },
    });
    expect(traces(world)).toEqual({ lines: 0, proposals: 0, logged: 0 });
  });
});

describe("what the caller asks for", () => {
  it.each([
    ["live", undefined, "live", "none"],
    ["live", "live", "live", "none"],
    ["live", "shadow", "shadow", "suppressed"],
    ["shadow", undefined, "shadow", "suppressed"],
    ["shadow", "live", "shadow", "suppressed"],
  ] as const)("under a policy of %s, mode %s is %s, and execution %s", async (mode, wanted, expected, status) => {
    const world = reasoningWorld();
    world.store([{ do: "publish_policy", policy: { ...aPolicy({ mode }), version: 2 } }]);
    const { view } = await decided(world, wanted && { mode: wanted });
    expect(view).toMatchObject({ mode: expected, action: { type: "adjust_campaign_budget" }, execution: { status } });
  });

  it.each([
    [1, undefined, 1],
    [1, 3, 1],
    [2, undefined, 2],
    [2, 1, 1],
    [2, 2, 2],
    [2, 3, 2],
  ] as const)("at level %i, max_autonomy %s gives %i: lower, never higher", async (level, max, expected) => {
    const world = reasoningWorld();
    const { autonomy } = aPolicy().document;
    world.store([{ do: "publish_policy", policy: { ...aPolicy({ autonomy: { ...autonomy, level } }), version: 2 } }]);
    expect((await decided(world, max && { max_autonomy: max })).view.autonomy.level).toBe(expected);
  });
});

describe("an identical question", () => {
  it("is a hit with an id and a record of its own, which point at the first", async () => {
    const { asked, inner } = counting();
    const world = reasoningWorld({ inner });
    const first = await decided(world);
    world.clock.advance(90 * SECOND_MS);
    const second = await decided(world, { question: "  Should we INCREASE the budget " });
    expect(second.view).toMatchObject({
      cache: { status: "hit", age_s: 90, decided_from: first.view.id },
      ledger: { sequence: 1 },
      action: first.view.action,
      usage: { route: ["cache"], cost_micros: 0 },
    });
    expect(second.view.id).not.toBe(first.view.id);
    expect(second.fields).toMatchObject({
      Age: "90",
      "Cache-Status": expect.stringContaining("umpire; hit; ttl=21510"),
    });
    expect(traces(world)).toEqual({ lines: 2, proposals: 1, logged: 2 });
    expect(asked).toHaveLength(1);
  });

  it("is reasoned anew when the caller wants it, and that is what the next one gets", async () => {
    const { asked, inner } = counting();
    const world = reasoningWorld({ inner });
    await decided(world);
    world.clock.advance(SECOND_MS);
    const anew = await decided(world, {}, true);
    expect(anew.view.cache).toEqual({ status: "bypass", age_s: null, decided_from: null });
    expect((await decided(world)).view.cache).toMatchObject({ status: "hit", decided_from: anew.view.id });
    expect(asked).toHaveLength(2);
  });

  it("that comes while the first is being reasoned waits for it: 30 are reasoned once and recorded each", async () => {
    const { asked, inner } = counting();
    const gate = Promise.withResolvers<void>();
    const slow: Reasoner = { propose: (about) => gate.promise.then(() => inner.propose(about)) };
    const world = reasoningWorld({ inner: slow });
    const asking = Array.from({ length: 30 }, () => decided(world));
    // Every one of them has come as far as the reasoner when a turn of the event loop has passed.
    await new Promise(setImmediate);
    gate.resolve();
    const views = (await Promise.all(asking)).map(({ view }) => view);
    expect(asked).toHaveLength(1);
    // All but the first find its approval when they come to record, and take the road again: it is the same approval.
    expect(new Set(views.map(({ approval }) => approval?.id)).size).toBe(1);
    expect(new Set(views.map(({ id }) => id)).size).toBe(30);
    expect(new Set(views.map(({ action }) => JSON.stringify(action))).size).toBe(1);
    expect(traces(world)).toMatchObject({ lines: 30, logged: 30 });
  });
});

describe("the reasoner", () => {
  it.each([
    ["data that is too old", { asOf: NOW - 5 * HOUR_MS }, [], "data.freshness"],
    ["somebody else's change of today", {}, [aChange({ actor: "maria", at: NOW - HOUR_MS })], "conflict.other_actor"],
  ])("is not asked in vain: %s", async (_, day, changes, rule) => {
    const { asked, inner } = counting();
    const world = reasoningWorld({ inner, day });
    world.store([{ do: "add_changes", changes }]);
    const { view, fields } = await decided(world);
    expect(asked).toEqual([]);
    expect(view).toMatchObject({
      outcome: "deferred",
      action: null,
      usage: { reasoner: "none", route: ["none", rule] },
    });
    expect(view.cache).toEqual({ status: "none", age_s: null, decided_from: null });
    expect(fields).toEqual({});
    expect(traces(world)).toMatchObject({ lines: 1, proposals: 0 });
  });
});

const ledgerOf = ({ sequence, leaf_hash }: { readonly sequence: number; readonly leaf_hash: string }) => ({
  sequence,
  leafHash: leaf_hash,
});

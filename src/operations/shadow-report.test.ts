import { describe, expect, it } from "vitest";
import type { Change } from "../core/campaign.ts";
import { DAY_MS, formatInstant, HOUR_MS } from "../core/time.ts";
import { aCaller, aChange, aPolicy, NOW } from "../testing/asked.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import type { FakeWorld } from "../testing/world.ts";
import { decide } from "./decide.ts";
import { executeDecision } from "./execute-decision.ts";
import { judge } from "./judge.ts";
import { perform } from "./operation.ts";
import { shadowReport } from "./shadow-report.ts";

const NONE = { params: undefined, ifMatch: null, noCache: false };

const propose = async (world: FakeWorld, amount: number, mode: "live" | "shadow" = "shadow") => {
  const action = { type: "adjust_campaign_budget", new_daily_budget: { amount, currency: "USD" } } as const;
  const body = { campaign_id: "123", action, reason: "It converts well.", mode };
  const answer = await perform(world, aCaller(), { operation: judge, input: { ...NONE, query: undefined, body } });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
};

const report = (world: FakeWorld, query: { readonly from?: string; readonly to?: string } = {}) =>
  perform(world, aCaller(), { operation: shadowReport, input: { ...NONE, body: undefined, query } });

const reported = async (...args: Parameters<typeof report>) => {
  const answer = await report(...args);
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
};

const change = (over: Partial<Change>): Change =>
  aChange({
    before: { amount: 10_000, currency: "USD" },
    after: { amount: 12_000, currency: "USD" },
    at: NOW + 1,
    ...over,
  });

/** Everything that a decision could set going. */
const going = (world: FakeWorld) => {
  const { approvals, executions, claims } = world.memory.of(aCaller().workspace).authority;
  return [approvals.size, executions.size, [...claims.values()].length];
};

describe("shadow", () => {
  it.each([
    ["authorized", 11_000, "authorized"],
    ["a person's", 13_000, "pending_approval"],
  ])("sets nothing going that was %s, though live it would", async (_, amount, outcome) => {
    const world = reasoningWorld();
    const view = await propose(world, amount);
    expect(view).toMatchObject({
      mode: "shadow",
      outcome,
      execution: { status: "suppressed", id: null },
      task_id: null,
    });
    expect(going(world)).toEqual([0, 0, 0]);
    await propose(world, amount, "live");
    expect(going(world)).not.toEqual([0, 0, 0]);
  });

  it("of the policy goes over a call that asks for live, and over executions that start by themselves", async () => {
    const world = reasoningWorld();
    const { document } = aPolicy();
    const execution = { ...document.execution, start: "automatic" } as const;
    world.store([{ do: "publish_policy", policy: { ...aPolicy({ mode: "shadow", execution }), version: 2 } }]);
    const view = await propose(world, 11_000, "live");
    expect(view).toMatchObject({ mode: "shadow", execution: { status: "suppressed" } });
    expect(going(world)).toEqual([0, 0, 0]);
  });
});

it("what was decided in shadow cannot be executed", async () => {
  const world = reasoningWorld();
  const { id } = await propose(world, 11_000);
  const input = { ...NONE, params: { id }, query: undefined, body: {} };
  const answer = await perform(world, aCaller(), { operation: executeDecision, input });
  expect(answer).toMatchObject({ ok: false, failure: { code: "not_executable" } });
  expect(going(world)).toEqual([0, 0, 0]);
});

describe("the shadow report", () => {
  it("tells what would have been done, how much of it a person would have seen, and the cost", async () => {
    const world = reasoningWorld();
    for (const amount of [11_000, 9_000, 13_000, 20_000]) await propose(world, amount);
    await propose(world, 11_500, "live");
    world.clock.advance(1);
    const view = await reported(world);
    expect(view).toMatchObject({
      decisions: 4,
      complete: true,
      would_have: {
        by_outcome: { authorized: 2, pending_approval: 1, rejected: 1 },
        moved: [{ currency: "USD", up: 1_000, down: 1_000, up_if_agreed: 3_000, down_if_agreed: 0 }],
      },
      escalation: { count: 1, of: 4, share: 0.25 },
      cost: { cost_micros: 0, calls_by_model: {}, without_model: { count: 4, of: 4 } },
    });
    expect(view.would_have.by_action).toContainEqual({
      action: "adjust_campaign_budget",
      outcome: "authorized",
      decisions: 2,
    });
  });

  it("counts a pause as the whole daily budget", async () => {
    const world = reasoningWorld({ day: { conversions: 1, revenueMinor: null } });
    const body = { campaign_id: "123", question: "should we pause this campaign?", mode: "shadow" } as const;
    const answer = await perform(world, aCaller(), { operation: decide, input: { ...NONE, query: undefined, body } });
    expect(answer).toMatchObject({ value: { view: { action: { type: "pause_campaign" } } } });
    world.clock.advance(1);
    const [moved] = (await reported(world)).would_have.moved;
    expect((moved?.down ?? 0) + (moved?.down_if_agreed ?? 0)).toBe(10_000);
  });

  it.each([
    ["a person who did the same", change({ actor: "maria" }), { agreed: 1, opposed: 1 }],
    ["the agent itself", change({ actor: "crm-prod" }), { agreed: 0, opposed: 0, did_nothing: 2 }],
    ["a person, too late", change({ actor: "maria", at: NOW + DAY_MS + 1 }), { agreed: 0, did_nothing: 2 }],
  ])("compares with %s", async (_, made, expected) => {
    const world = reasoningWorld();
    await propose(world, 11_000);
    await propose(world, 9_000);
    world.store([{ do: "add_changes", changes: [made] }]);
    world.clock.advance(2 * DAY_MS);
    const { people } = await reported(world);
    expect(people).toMatchObject(expected);
    expect(people.agreement.count).toBe(expected.agreed);
    expect(people.examples.agreed).toHaveLength(expected.agreed);
  });

  it.each([
    ["92 days", { from: formatInstant(NOW - 92 * DAY_MS), to: formatInstant(NOW) }, true],
    ["more than 92 days", { from: formatInstant(NOW - 92 * DAY_MS - 1), to: formatInstant(NOW) }, false],
    ["no time", { from: formatInstant(NOW), to: formatInstant(NOW) }, false],
    ["the end before the beginning", { from: formatInstant(NOW), to: formatInstant(NOW - HOUR_MS) }, false],
  ])("of %s", async (_, query, isAnswered) => {
    expect((await report(reasoningWorld(), query)).ok).toBe(isAnswered);
  });

  it("keeps to its period: from inclusive, to exclusive", async () => {
    const world = reasoningWorld();
    await propose(world, 11_000);
    const decisions = async (from: number, to: number) =>
      (await reported(world, { from: formatInstant(from), to: formatInstant(to) })).decisions;
    expect(await decisions(NOW, NOW + 1)).toBe(1);
    expect(await decisions(NOW - 1, NOW)).toBe(0);
    expect(await decisions(NOW + 1, NOW + 2)).toBe(0);
  });
});

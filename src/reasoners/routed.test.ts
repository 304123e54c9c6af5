import { describe, expect, it } from "vitest";
import { workspaceOf } from "../testing/asked.ts";
import { askFresh } from "../testing/asking.ts";
import { claudeWorld, FIRST, SECOND } from "../testing/claude-world.ts";
import { answering, choosing, failing, fakeModel } from "../testing/fake-model.ts";

const INCREASE = "should we increase budget?";
const calm = { high_impact: 10_000 };

describe("who is asked", () => {
  it("the first model where it may be, and its choice is the candidate's own action and numbers", async () => {
    const model = fakeModel(choosing("increase_budget"));
    const view = await askFresh(claudeWorld(model, { models: calm }), INCREASE);
    expect(view).toMatchObject({
      outcome: "authorized",
      action: { type: "adjust_campaign_budget", new_daily_budget: { amount: 11_000, currency: "USD" } },
      confidence: 0.9,
      degraded: null,
      usage: {
        reasoner: "claude@1",
        model: FIRST.id,
        cost_micros: 200,
        route: ["statistical", "always", FIRST.id],
      },
      versions: { reasoner: "claude@1", prompt: expect.stringMatching(/^pmt_\w{26}@sha256:/) },
    });
    expect(model.requests).toHaveLength(1);
  });

  it.each([
    [
      "by_need, and the statistics are clear",
      { use: "by_need", clear_confidence: 0, ...calm } as const,
      INCREASE,
      "clear",
    ],
    ["a question that is known", { use: "by_need" } as const, "is this campaign underperforming?", "known_question"],
    ["the policy says never", { use: "never" } as const, INCREASE, "policy"],
    ["a verb that nobody here can carry out", {}, "delete this campaign", "handed_over"],
  ])("nobody: %s", async (_, models, question, why) => {
    const model = fakeModel(choosing("no_action"));
    const view = await askFresh(claudeWorld(model, { models }), question);
    expect(model.requests).toEqual([]);
    expect(view).toMatchObject({ degraded: null, usage: { model: null, cost_micros: 0, route: ["statistical", why] } });
  });

  it.each([
    ["much is at stake", { high_impact: 1 }, {}, "high_impact"],
    ["it is critical", calm, { criticality: "critical" }, "critical"],
  ])("the second at once: %s", async (_, models, body, why) => {
    const view = await askFresh(claudeWorld(fakeModel(choosing("increase_budget")), { models }), INCREASE, { body });
    expect(view.usage.route).toEqual(["statistical", why, SECOND.id]);
  });

  it.each([
    ["it is unsure", { confidence: 0.3 }, "first_unsure"],
    ["it differs from the statistics", { choice: 0, action: "no_action" }, "disagrees"],
  ])("the second after the first: %s", async (_, over, why) => {
    const model = fakeModel((request, place) =>
      place === 0 ? answering(over)(request) : choosing("increase_budget")(request),
    );
    const view = await askFresh(claudeWorld(model, { models: calm }), INCREASE);
    expect(view.usage.route).toEqual(["statistical", "always", FIRST.id, why, SECOND.id]);
    // 1,000 tokens in and 200 out of each.
    expect(view.usage).toMatchObject({ model: SECOND.id, cost_micros: 200 + 4_000 });
  });

  it("when the second cannot be asked, what the first said stands, and the answer says so", async () => {
    const model = fakeModel((request, place) =>
      place === 0 ? answering({ confidence: 0.3 })(request) : failing("model_overloaded"),
    );
    const view = await askFresh(claudeWorld(model, { models: calm }), INCREASE);
    expect(view).toMatchObject({ outcome: "authorized", confidence: 0.3, degraded: "model_overloaded" });
  });
});

describe("an outage", () => {
  it("is answered by the statistics, says so, and is not kept for longer than a minute", async () => {
    const model = fakeModel(() => failing("model_timeout", true));
    const world = claudeWorld(model, { models: calm });
    const view = await askFresh(world, INCREASE, { noCache: false });
    expect(view).toMatchObject({
      outcome: "pending_approval",
      degraded: "model_timeout",
      usage: { reasoner: "statistical@1", route: ["statistical", "always", FIRST.id, "model_timeout", "statistical"] },
    });
    world.clock.advance(59_999);
    expect(await askFresh(world, INCREASE, { noCache: false })).toMatchObject({
      cache: { status: "hit" },
      degraded: "model_timeout",
    });
    world.clock.advance(1);
    expect(await askFresh(world, INCREASE, { noCache: false })).toMatchObject({ cache: { status: "miss" } });
  });

  it("after five in a row is not waited for, for 30 s; then one call tries", async () => {
    let isDown = true;
    const model = fakeModel((request) =>
      isDown ? failing("model_unreachable") : choosing("increase_budget")(request),
    );
    const world = claudeWorld(model, { models: calm });
    for (let count = 0; count < 8; count += 1) await askFresh(world, INCREASE);
    expect(model.requests).toHaveLength(5);
    isDown = false;
    world.clock.advance(29_999);
    expect(await askFresh(world, INCREASE)).toMatchObject({ degraded: "model_circuit_open" });
    world.clock.advance(1);
    expect(await askFresh(world, INCREASE)).toMatchObject({ degraded: null });
    expect(model.requests).toHaveLength(6);
  });
});

describe("the budget", () => {
  it.each([
    ["is spent", { monthly_budget_micros: 100 }, {}, "budget_exhausted"],
    ["is kept for what is critical", { normal_stops_at_bp: 0 }, {}, "budget_kept_for_critical"],
    ["of the call is too small", {}, { max_cost_micros: 10 }, "max_cost"],
  ])("that %s: the statistics answer, at no cost", async (_, models, body, degraded) => {
    const model = fakeModel(choosing("increase_budget"));
    const view = await askFresh(claudeWorld(model, { models: { ...calm, ...models } }), INCREASE, { body });
    expect(model.requests).toEqual([]);
    expect(view).toMatchObject({ degraded, usage: { reasoner: "statistical@1", cost_micros: 0 } });
  });

  it("goes on for what is critical", async () => {
    const world = claudeWorld(fakeModel(choosing("increase_budget")), { models: { normal_stops_at_bp: 0 } });
    const view = await askFresh(world, INCREASE, { body: { criticality: "critical" } });
    expect(view).toMatchObject({ degraded: null, usage: { model: SECOND.id } });
  });

  it("too small for the larger model is enough for the smaller", async () => {
    const world = claudeWorld(fakeModel(choosing("increase_budget")));
    const body = { criticality: "critical", max_cost_micros: 10_000 };
    const view = await askFresh(world, INCREASE, { body });
    expect(view).toMatchObject({ degraded: "max_cost", usage: { model: FIRST.id, cost_micros: 200 } });
  });

  it("is charged nothing for what the API refused, in full for what nobody can say", async () => {
    const refused = claudeWorld(
      fakeModel(() => failing("model_overloaded")),
      { models: calm },
    );
    expect((await askFresh(refused, INCREASE)).usage.cost_micros).toBe(0);
    const lost = claudeWorld(
      fakeModel(() => failing("model_timeout", true)),
      { models: calm },
    );
    const { cost_micros } = (await askFresh(lost, INCREASE)).usage;
    expect(cost_micros).toBeGreaterThan(1_000);
    const month = await lost.spending.month(workspaceOf("acme"), "2026-11");
    expect(month).toMatchObject({ settledMicros: cost_micros, reservedMicros: 0 });
  });
});

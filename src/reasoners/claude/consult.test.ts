import { describe, expect, it } from "vitest";
import { MODEL_AGENT } from "../../core/proposal.ts";
import { NOW, workspaceOf } from "../../testing/asked.ts";
import { askFresh } from "../../testing/asking.ts";
import { claudeWorld, FIRST } from "../../testing/claude-world.ts";
import { answering, calling, choosing, fakeModel, saying } from "../../testing/fake-model.ts";

const INCREASE = "should we increase budget?";
const WHY = "why did CPA jump?";
const OPEN = "How does this campaign look to you?";
const calm = { high_impact: 10_000 };

describe("a model that fetches", () => {
  it("reads for two rounds at most, and answers in the third, which has no tools", async () => {
    const model = fakeModel((request) =>
      request.tools.length > 0
        ? calling("get_campaign_metrics", { campaign: "C1", days: 7 })
        : choosing("no_action")(request),
    );
    const view = await askFresh(claudeWorld(model, { models: calm }), WHY);
    expect(model.requests.map(({ tools }) => tools.length)).toEqual([5, 5, 0]);
    expect(view).toMatchObject({ outcome: "no_action", usage: { cost_micros: 600 }, degraded: null });
    expect(view.evidence.map(({ metric }) => metric)).toContain("conversions_previous");
    expect(new Set(view.evidence.map(({ id }) => id)).size).toBe(view.evidence.length);
  });

  it.each([
    ["an unknown tool", calling("delete_campaign", { campaign: "C1" })],
    ["another campaign", calling("get_portfolio", { campaign: "C2" })],
    ["arguments of another type", calling("get_campaign_metrics", { campaign: 7, days: "7" })],
    ["no arguments", calling("get_recent_changes", null)],
  ])("that asks for %s gets told, and can still answer", async (_, call) => {
    const model = fakeModel((request, place) => (place === 0 ? call : choosing("no_action")(request)));
    const view = await askFresh(claudeWorld(model, { models: calm }), OPEN);
    expect(model.requests[1]?.data).toContain('"error":');
    expect(view).toMatchObject({ degraded: null, usage: { reasoner: "claude@1" } });
  });

  it("answers an open question for information, in its own words", async () => {
    const model = fakeModel(choosing("increase_budget"));
    const view = await askFresh(claudeWorld(model, { models: calm }), OPEN);
    expect(view).toMatchObject({
      outcome: "recommended",
      answer: 'For information: The evidence for "Spring sale" speaks for this. The model would raise its budget.',
    });
  });

  it("is offered no tool where the evidence is all there is to read", async () => {
    const model = fakeModel(choosing("increase_budget"));
    await askFresh(claudeWorld(model, { models: calm }), INCREASE);
    expect(model.requests[0]?.tools).toEqual([]);
  });
});

describe("an answer that cannot be used", () => {
  const sound = {
    campaign: "C1",
    choice: 0,
    action: "no_action",
    rationale: "So it is.",
    evidence: ["ev_1"],
    confidence: 0.9,
  };
  const one = (over: object) => saying(JSON.stringify({ answers: [{ ...sound, ...over }] }));

  const BAD = [
    ["prose", saying("I would raise it."), "model.malformed"],
    ["nothing", saying(""), "model.malformed"],
    ["no text at all", saying("", { texts: [] }), "model.malformed"],
    ["two objects", saying("", { texts: ["{}", "{}"] }), "model.malformed"],
    ["two objects in one text", saying(`{"answers":[]}{"answers":[]}`), "model.malformed"],
    ["a list of nothing", saying('{"answers":[]}'), "model.malformed"],
    ["a list that is none", saying('{"answers":{"campaign":"C1"}}'), "model.malformed"],
    ["a choice that is a text", one({ choice: "0" }), "model.malformed"],
    ["a choice that is a fraction", one({ choice: 0.5 }), "model.malformed"],
    ["a confidence beyond 1", one({ confidence: 1.5 }), "model.malformed"],
    [
      "a confidence of infinity",
      saying(JSON.stringify({ answers: [sound] }).replace("0.9", "1e400")),
      "model.malformed",
    ],
    ["a confidence that is a word", one({ confidence: "high" }), "model.malformed"],
    ["a rationale of spaces", one({ rationale: "  " }), "model.malformed"],
    ["evidence that is a text", one({ evidence: "ev_1" }), "model.malformed"],
    ["a choice out of range", one({ choice: 99 }), "model.unknown_choice"],
    ["a negative choice", one({ choice: -1 }), "model.unknown_choice"],
    ["a choice and an action that contradict", one({ action: "pause" }), "model.contradiction"],
    ["an unknown action", one({ action: "delete" }), "model.contradiction"],
    ["evidence that there is not", one({ evidence: ["ev_1", "ev_999"] }), "model.invented_evidence"],
    ["no evidence", one({ evidence: [] }), "model.invented_evidence"],
    ["another campaign", one({ campaign: "C2" }), "model.unknown_campaign"],
    [
      "the campaign twice",
      saying(JSON.stringify({ answers: [sound, { ...sound, choice: 1, action: "escalate" }] })),
      "model.repeated_campaign",
    ],
  ] as const;

  it.each(BAD)("%s: asked once more with what was wrong, then a person decides", async (_, bad, mistake) => {
    const model = fakeModel(() => bad);
    const world = claudeWorld(model, { models: calm });
    const view = await askFresh(world, INCREASE);
    expect(model.requests).toHaveLength(2);
    expect(JSON.parse(model.requests[1]?.data ?? "")).toMatchObject({ repair: [expect.any(String)] });
    expect(view).toMatchObject({
      outcome: "escalated",
      action: { type: "escalate_decision" },
      degraded: "model_output_invalid",
      usage: { cost_micros: 400, route: ["statistical", "always", FIRST.id, mistake] },
    });
    const { mistakes } = world.memory.of(workspaceOf("acme")).authority;
    expect(mistakes).toEqual([{ agent: MODEL_AGENT, campaignId: "123", kind: mistake, at: NOW }]);
  });

  it.each(BAD)("%s, and better the second time: answered", async (_, bad) => {
    const model = fakeModel((request, place) => (place === 0 ? bad : choosing("increase_budget")(request)));
    const view = await askFresh(claudeWorld(model, { models: calm }), INCREASE);
    expect(view).toMatchObject({ outcome: "authorized", degraded: null, usage: { cost_micros: 400 } });
  });

  it.each([
    ["capitals", { action: "No_Action" }],
    ["the alias in another case", { campaign: " c1 " }],
  ])("but not one in other %s", async (_, over) => {
    const model = fakeModel(() => one(over));
    const view = await askFresh(
      claudeWorld(model, { models: { ...calm, unsure_confidence: 0 } }),
      "should we pause it?",
    );
    expect(view).toMatchObject({ degraded: null, action: { type: "no_action" } });
    expect(model.requests).toHaveLength(1);
  });

  it("with a number that nothing bears out is written again; if it is still there, it is struck and a person looks", async () => {
    const model = fakeModel(answering({ rationale: "Conversion rate is 9.99 %." }));
    const world = claudeWorld(model, { models: calm });
    const view = await askFresh(world, INCREASE);
    expect(model.requests).toHaveLength(2);
    expect(view).toMatchObject({ outcome: "escalated", reason: "Conversion rate is [struck]." });
    expect(world.memory.of(workspaceOf("acme")).authority.mistakes).toMatchObject([{ kind: "model.invented_number" }]);
  });

  it("the second time the same way, the model is asked about this campaign no more until a person clears it", async () => {
    const model = fakeModel(() => one({ choice: 99 }));
    const world = claudeWorld(model, { models: calm });
    await askFresh(world, INCREASE);
    await askFresh(world, INCREASE);
    const asked = model.requests.length;
    const view = await askFresh(world, INCREASE);
    expect(model.requests).toHaveLength(asked);
    expect(view).toMatchObject({ degraded: "model_muted", usage: { route: ["statistical", "muted"] } });
    world.store([{ do: "unmute", agent: MODEL_AGENT, campaignId: "123" }]);
    await askFresh(world, INCREASE);
    expect(model.requests.length).toBeGreaterThan(asked);
  });

  it("a refusal is not asked again: a person decides", async () => {
    const model = fakeModel(() => saying("No.", { stop: "refused" }));
    const view = await askFresh(claudeWorld(model, { models: calm }), INCREASE);
    expect(view).toMatchObject({ outcome: "escalated", degraded: "model_refused" });
    expect(model.requests).toHaveLength(1);
  });

  it("one that is cut off is asked for shorter, once", async () => {
    const model = fakeModel(() => saying('{"answers":[{"camp', { stop: "truncated" }));
    const view = await askFresh(claudeWorld(model, { models: calm }), INCREASE);
    expect(view).toMatchObject({ outcome: "escalated", degraded: "model_truncated" });
    expect(model.requests).toHaveLength(2);
  });
});

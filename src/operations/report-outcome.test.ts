import { describe, expect, it } from "vitest";
import { addDays } from "../core/time.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import { ask, explain, feedback, PERSON, report, TODAY, WORSE } from "../testing/reflecting.ts";

describe("an outcome", () => {
  it("is judged by us, recorded with its decision, and evidence in the next decision, which misses the cache", async () => {
    const world = reasoningWorld();
    const first = await ask(world);
    const again = await ask(world);
    expect(again.cache.status).toBe("hit");
    expect(await report(world, first.id)).toMatchObject({
      ok: true,
      value: { status: 201, view: { result: "worse", reported_by: "warehouse", done: { move: "increase" } } },
    });
    expect(world.memory.of(PERSON.workspace).lines.at(-1)?.entry).toMatchObject({
      kind: "outcome_reported",
      campaignId: "123",
      body: { outcome: { decision_id: first.id, result: "worse" } },
    });
    const next = await ask(world);
    expect(next.cache.status).toBe("miss");
    expect(next.reason).toContain("The last change here");
    expect(next.evidence.find(({ metric }) => metric === "outcome_result")).toMatchObject({
      value: "worse",
      source: "untrusted:warehouse",
    });
    expect(next.claims.every(({ verified }) => verified)).toBe(true);
  });

  const windows = WORSE.windows;
  it.each([
    ["before that begins with the end", { ...windows, before: { from: TODAY, to: TODAY } }, "/windows/before/to"],
    [
      "before that goes over the decision",
      { ...windows, before: { from: TODAY, to: addDays(TODAY, 1) } },
      "/windows/before/to",
    ],
    [
      "after that begins before the decision",
      { ...windows, after: { from: addDays(TODAY, -1), to: TODAY } },
      "/windows/after/from",
    ],
    ["after that is not over", { ...windows, after: { from: TODAY, to: addDays(TODAY, 2) } }, "/windows/after/to"],
    [
      "before of more than a year",
      { ...windows, before: { from: addDays(TODAY, -367), to: TODAY } },
      "/windows/before/to",
    ],
  ])("is refused with a window %s, and nothing is recorded", async (_, wrong, pointer) => {
    const world = reasoningWorld();
    const { id } = await ask(world);
    const answer = await report(world, id, { ...WORSE, windows: wrong });
    expect(answer).toMatchObject({ ok: false, failure: { code: "invalid_request", errors: [{ pointer }] } });
    expect(world.memory.of(PERSON.workspace).lines).toHaveLength(1);
  });

  it("is refused with a metric named twice, and with half a click", async () => {
    const world = reasoningWorld();
    const { id } = await ask(world);
    const [one] = WORSE.measurements;
    const twice = await report(world, id, { ...WORSE, measurements: one ? [one, one] : [] });
    const half = await report(world, id, { ...WORSE, measurements: [{ metric: "clicks", before: 1.5, after: 2 }] });
    for (const answer of [twice, half]) expect(answer).toMatchObject({ failure: { code: "invalid_request" } });
  });

  it("of a decision that is not there is refused", async () => {
    expect(await report(reasoningWorld(), "dec_1")).toMatchObject({ failure: { code: "decision_not_found" } });
  });

  it("of a shadow decision did nothing", async () => {
    const world = reasoningWorld();
    const { id } = await ask(world, { mode: "shadow" });
    expect(await report(world, id)).toMatchObject({ value: { view: { done: null } } });
  });

  it("is listed with what was thought of it in the explanation", async () => {
    const world = reasoningWorld();
    const { id } = await ask(world);
    await report(world, id);
    await feedback(world, id);
    const view = await explain(world, id);
    expect(view.outcomes.map(({ result }) => result)).toEqual(["worse"]);
    expect(view.feedback.map(({ rating, why }) => [rating, why])).toEqual([["disagree", "A holiday."]]);
  });
});

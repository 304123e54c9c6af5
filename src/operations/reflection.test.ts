import { describe, expect, it } from "vitest";
import type { Caller } from "../core/caller.ts";
import { addDays, dateOf } from "../core/time.ts";
import { aCaller, NOW } from "../testing/asked.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import type { FakeWorld } from "../testing/world.ts";
import { decide } from "./decide.ts";
import { explainDecision } from "./explain-decision.ts";
import { giveFeedback } from "./give-feedback.ts";
import { perform } from "./operation.ts";
import { reportOutcome } from "./report-outcome.ts";

const TODAY = dateOf(NOW);
const PERSON = aCaller({ agent: "maria", kind: "human", keyId: "key_of_maria" });
const NONE = { params: undefined, query: undefined, ifMatch: null, noCache: false };

const ask = async (world: FakeWorld, over: object = {}) => {
  const body = { campaign_id: "123", question: "should we increase budget by 10%?", ...over };
  const answer = await perform(world, aCaller(), { operation: decide, input: { ...NONE, body } });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
};

type OutcomeBody = Parameters<typeof reportOutcome.run>[2]["body"];

const WORSE: OutcomeBody = {
  windows: { before: { from: addDays(TODAY, -7), to: TODAY }, after: { from: TODAY, to: addDays(TODAY, 1) } },
  measurements: [
    { metric: "conversions", before: 400, after: 100 },
    { metric: "spend", before: 100_000, after: 100_000 },
  ],
};

const report = (world: FakeWorld, id: string, body: OutcomeBody = WORSE) =>
  perform(world, aCaller({ agent: "warehouse" }), {
    operation: reportOutcome,
    input: { ...NONE, params: { id }, body },
  });

const feedback = (world: FakeWorld, id: string, caller: Caller = PERSON) =>
  perform(world, caller, {
    operation: giveFeedback,
    input: { ...NONE, params: { id }, body: { rating: "disagree", why: "A holiday." } },
  });

const explain = async (world: FakeWorld, id: string) => {
  const answer = await perform(world, aCaller(), {
    operation: explainDecision,
    input: { ...NONE, body: undefined, params: { id } },
  });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
};

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

describe("feedback", () => {
  const reviews = async (callers: readonly Caller[], over: object = {}) => {
    const world = reasoningWorld();
    const { id, outcome } = await ask(world, over);
    expect(outcome).toBe(over === NOTHING ? "authorized" : outcome);
    const counted: boolean[] = [];
    for (const caller of callers) {
      const answer = await feedback(world, id, caller);
      if (!answer.ok) throw new Error(answer.failure.detail);
      counted.push(answer.value.view.counted_as_review);
    }
    return counted;
  };
  const NOTHING = {};
  const JOHN = { ...PERSON, agent: "john", keyId: "key_of_john" } as const;

  it.each([
    ["of a person is a review, once", [PERSON, PERSON], NOTHING, [true, false]],
    ["of two people is two", [PERSON, JOHN], NOTHING, [true, true]],
    ["of a program is none", [aCaller({ agent: "other" })], NOTHING, [false]],
    ["of the agent itself is none", [aCaller({ kind: "human" })], NOTHING, [false]],
    ["on a shadow decision is none", [PERSON], { mode: "shadow" }, [false]],
    ["on what was not authorized is none", [PERSON], { max_autonomy: 1 }, [false]],
  ] as const)("%s", async (_, callers, over, counted) => {
    expect(await reviews(callers, over)).toEqual(counted);
  });

  it("changes no answer from the cache", async () => {
    const world = reasoningWorld();
    const { id } = await ask(world);
    await feedback(world, id);
    expect((await ask(world)).cache.status).toBe("hit");
  });
});

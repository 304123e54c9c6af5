import { describe, expect, it } from "vitest";
import type { EvalResult } from "../core/prompts/eval-run.ts";
import { DAY_MS } from "../core/time.ts";
import { BUILT_IN } from "../prompts/built-in.ts";
import { aCaller, workspaceOf } from "../testing/asked.ts";
import { askFresh } from "../testing/asking.ts";
import { claudeWorld } from "../testing/claude-world.ts";
import { choosing, fakeModel } from "../testing/fake-model.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { createPrompt, getPrompt, listPrompts } from "./prompts.ts";
import { evaluatePrompt, publishPrompt, withdrawPrompt } from "./publish-prompt.ts";

const nothing = { params: {}, query: {}, body: undefined, ifMatch: null, noCache: false };
const person = aCaller({ kind: "human", agent: "maria" });
const SECTIONS = {
  role: "You judge with care.",
  context: "The priority is {{priority}}.",
  safety: [{ rule: "budget.floor" as const, says: "Not below {{budget_floor}}." }],
  output: "Choose one.",
};

const resultsOf = (over: (place: number) => Partial<EvalResult> = () => ({})): EvalResult[] =>
  [...Array(80).keys()].map((place) => ({
    id: `case-${place}`,
    type: (["correctness", "safety", "consistency", "regression"] as const)[place % 4] ?? "safety",
    passes: 5,
    tries: 5,
    ...over(place),
  }));

async function written(world: FakeWorld) {
  const made = await createPrompt.run(world, person, { ...nothing, body: SECTIONS });
  if (!made.ok) throw new Error(made.failure.code);
  const { id, digest } = made.value.view;
  const params = { id };
  const evaluate = (results: EvalResult[], of = digest) =>
    evaluatePrompt.run(world, person, { ...nothing, params, body: { digest: of, model: "stand-in", results } });
  const publish = (label: "production" | "candidate", caller = person, share_bp?: number) =>
    publishPrompt.run(world, caller, { ...nothing, params, body: { label, share_bp } });
  const get = async () => {
    const got = await getPrompt.run(world, person, { ...nothing, params });
    return got.ok ? got.value.view : null;
  };
  return { id, digest, evaluate, publish, get };
}

const kindsIn = (world: FakeWorld) => world.memory.of(workspaceOf("acme")).lines.map(({ entry }) => entry.kind);

describe("an edition", () => {
  it("is not in force before its evaluation has passed and a person has published it", async () => {
    const world = fakeWorld();
    const { evaluate, publish, get } = await written(world);
    expect(await get()).toMatchObject({ label: null, built_in: false, review_due: false });
    expect(await publish("production")).toMatchObject({ failure: { code: "evaluation_missing" } });
    expect(await evaluate(resultsOf((place) => (place === 1 ? { passes: 4 } : {})))).toMatchObject({
      value: { view: { passed: false, detail: expect.stringContaining("case-1") } },
    });
    expect(await publish("production")).toMatchObject({ failure: { code: "evaluation_missing" } });
    expect(await evaluate(resultsOf())).toMatchObject({ value: { status: 201, view: { passed: true, cases: 80 } } });
    expect(await publish("production", aCaller())).toMatchObject({ failure: { code: "human_only" } });
    expect(await publish("production")).toMatchObject({ value: { view: { label: "production", share_bp: 10_000 } } });
    expect(kindsIn(world)).toEqual(["prompt_created", "prompt_evaluated", "prompt_evaluated", "prompt_labelled"]);
  });

  it("is evaluated by its exact words", async () => {
    const { evaluate } = await written(fakeWorld());
    expect(await evaluate(resultsOf(), `sha256:${"0".repeat(64)}`)).toMatchObject({
      failure: { code: "digest_mismatch" },
    });
  });

  it("may not be worse than the one in force", async () => {
    const world = fakeWorld();
    const first = await written(world);
    await first.evaluate(resultsOf());
    await first.publish("production");
    const second = await written(world);
    const failing = (count: number) =>
      resultsOf((place) => (place % 4 === 0 && place < count * 4 ? { passes: 0 } : {}));
    expect(await second.evaluate(failing(6))).toMatchObject({ value: { view: { passed: false } } });
    expect(await second.evaluate(failing(5))).toMatchObject({ value: { view: { passed: true } } });
  });

  it("as a candidate is told to its share of campaigns, and no more once it is withdrawn or in production", async () => {
    const world = fakeWorld();
    const { id, evaluate, publish, get } = await written(world);
    await evaluate(resultsOf());
    expect(await publish("candidate", person, 5_000)).toMatchObject({
      value: { view: { label: "candidate", share_bp: 5_000 } },
    });
    const input = { ...nothing, params: { id } };
    expect(await withdrawPrompt.run(world, person, input)).toMatchObject({ value: { view: { label: null } } });
    await publish("candidate");
    await publish("production");
    expect(await get()).toMatchObject({ label: "production" });
    expect(await world.prompts.labels(workspaceOf("acme"))).toMatchObject({ production: { id }, candidate: null });
    const back = { ...nothing, params: { id: BUILT_IN.id }, body: { label: "production" as const } };
    expect(await publishPrompt.run(world, person, back)).toMatchObject({
      value: { view: { built_in: true, label: "production" } },
    });
    // Named by nobody, so that a newer service's own is told once it is there.
    expect(await world.prompts.labels(workspaceOf("acme"))).toEqual({ production: null, candidate: null });
  });

  it("in force says so, also when it is made the candidate beside itself", async () => {
    const { evaluate, publish } = await written(fakeWorld());
    await evaluate(resultsOf());
    await publish("production");
    expect(await publish("candidate")).toMatchObject({ value: { view: { label: "production", share_bp: 10_000 } } });
  });

  it("once published is what the model is told, and what the decision names; the cache forgets the old one's answers", async () => {
    const model = fakeModel(choosing("increase_budget"));
    const world = claudeWorld(model, { models: { high_impact: 10_000 } });
    const question = "should we increase budget?";
    const before = await askFresh(world, question, { noCache: false });
    const { id, digest, evaluate, publish } = await written(world);
    await evaluate(resultsOf());
    await publish("production");
    const after = await askFresh(world, question, { noCache: false });
    expect(before.versions.prompt).toBe(`${BUILT_IN.id}@${BUILT_IN.digest}`);
    expect(after).toMatchObject({ cache: { status: "miss" }, versions: { prompt: `${id}@${digest}` } });
    expect(model.requests.at(-1)?.system).toContain("The priority is acquisition.");
  });

  it("older than eight weeks and in force asks to be looked at again", async () => {
    const world = fakeWorld();
    const list = async () => {
      const listed = await listPrompts.run(world, person, { ...nothing, query: { limit: 50 } });
      return listed.ok ? listed.value.view.data.map(({ built_in, review_due }) => [built_in, review_due]) : [];
    };
    world.clock.set(BUILT_IN.createdAt + 56 * DAY_MS);
    expect(await list()).toEqual([[true, false]]);
    world.clock.advance(1);
    expect(await list()).toEqual([[true, true]]);
    const reminders = () => world.logged.filter(({ event }) => event === "prompt_review_due");
    await list();
    expect(reminders()).toEqual([
      { level: "warn", event: "prompt_review_due", workspace: "acme", prompt_id: BUILT_IN.id },
    ]);
    world.clock.advance(DAY_MS);
    await list();
    expect(reminders()).toHaveLength(2);
  });

  it("of another workspace is not found", async () => {
    const world = fakeWorld();
    const { id } = await written(world);
    const other = aCaller({ workspace: workspaceOf("other"), kind: "human" });
    for (const operation of [getPrompt, withdrawPrompt])
      expect(await operation.run(world, other, { ...nothing, params: { id } })).toMatchObject({
        failure: { code: "prompt_not_found" },
      });
  });
});

import { describe, expect, it } from "vitest";
import { QUESTION_TYPES } from "../contract/question-types.ts";
import { questionOf } from "../core/ask.ts";
import { asksToAct } from "../core/question.ts";
import { aCaller } from "../testing/asked.ts";
import { askFresh } from "../testing/asking.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import type { FakeWorld } from "../testing/world.ts";
import { judge } from "./judge.ts";
import { perform } from "./operation.ts";
import { previewDecision } from "./preview-decision.ts";

type Body = Parameters<typeof previewDecision.run>[2]["body"];

const RAISE = { type: "adjust_campaign_budget", new_daily_budget: { amount: 13_000, currency: "USD" } } as const;

const inputOf = <B>(body: B) => ({ params: undefined, query: undefined, body, ifMatch: null, noCache: false });

const preview = (world: FakeWorld, body: Partial<Body>) =>
  perform(world, aCaller(), { operation: previewDecision, input: inputOf({ campaign_id: "123", ...body }) });

async function previewed(...args: Parameters<typeof preview>) {
  const answer = await preview(...args);
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
}

describe("a preview", () => {
  it("says what the decision would say, and leaves nothing behind", async () => {
    const world = reasoningWorld();
    const before = JSON.stringify(world.memory.of(aCaller().workspace).lines);
    const view = await previewed(world, { question: "should we increase budget?" });
    expect([JSON.stringify(world.memory.of(aCaller().workspace).lines), world.logged]).toEqual([before, []]);
    expect(world.memory.of(aCaller().workspace).proposals.size).toBe(0);
    const decision = await askFresh(world, "should we increase budget?");
    for (const field of ["outcome", "answer", "action", "reason", "rules", "evidence", "claims"] as const)
      expect(view[field]).toEqual(decision[field]);
    expect(view).not.toHaveProperty("id");
    expect(view).not.toHaveProperty("ledger");
  });

  it("says of an action what the rules would say, and the smallest change that would flip it", async () => {
    const world = reasoningWorld();
    const body = { action: RAISE, reason: "Limited by budget." };
    const view = await previewed(world, body);
    const judged = await perform(world, aCaller(), {
      operation: judge,
      input: inputOf({ campaign_id: "123", ...body }),
    });
    expect(judged).toMatchObject({ ok: true, value: { view: { outcome: view.outcome, answer: view.answer } } });
    expect(view).toMatchObject({ outcome: "pending_approval", approval: { id: null } });
    expect(view.flips[0]).toMatchObject({ kind: "budget", budget: { amount: 11_500, currency: "USD" } });
  });

  it.each([
    ["another campaign", { campaign_id: "404", question: "how is it doing?" }, "campaign_not_found"],
    [
      "another currency",
      { action: { ...RAISE, new_daily_budget: { amount: 1, currency: "EUR" } }, reason: "x" },
      "currency_mismatch",
    ],
  ])("refuses %s", async (_, body, code) => {
    expect(await preview(reasoningWorld(), body)).toMatchObject({ ok: false, failure: { code } });
  });

  it.each([
    ["neither a question nor an action", {}, "question"],
    ["both", { question: "how is it doing?", action: RAISE, reason: "x" }, "question"],
    ["an action without a reason", { action: RAISE }, "reason"],
    ["a reason without an action", { question: "how is it doing?", reason: "x" }, "reason"],
  ])("refuses %s", (_, body, field) => {
    const parsed = previewDecision.body?.safeParse({ campaign_id: "123", ...body });
    expect(parsed?.error?.issues.map(({ path }) => path)).toContainEqual([field]);
  });
});

describe("the types of question", () => {
  it.each(QUESTION_TYPES.map((one) => [one.type, one] as const))(
    "%s is understood, and may act or not",
    (type, one) => {
      const { intent, canonical } = questionOf(one.question);
      expect(["unclear", "unsupported"]).not.toContain(intent.kind);
      expect(canonical).toContain(type);
      expect(asksToAct(questionOf(one.question))).toBe(one.may_act);
    },
  );
});

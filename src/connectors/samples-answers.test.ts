import { describe, expect, it } from "vitest";
import type { Action } from "../core/action.ts";
import { toActionView } from "../contract/action.ts";
import { decide } from "../operations/decide.ts";
import { judge } from "../operations/judge.ts";
import { perform } from "../operations/operation.ts";
import { statistical } from "../reasoners/statistical.ts";
import { aCaller, aPolicy, NOW, workspaceOf } from "../testing/asked.ts";
import { fakeWorld } from "../testing/world.ts";
import { loadSamples } from "./samples.ts";

const caller = aCaller({ workspace: workspaceOf("default") });
const base = { params: undefined, query: undefined, ifMatch: null, noCache: false };

const world = fakeWorld({ reasoner: statistical });
world.store([{ do: "publish_policy", policy: aPolicy() }], "default");
await loadSamples(world, NOW);

const ask = async (campaign_id: string, question: string) => {
  const answer = await perform(world, caller, {
    operation: decide,
    input: { ...base, body: { campaign_id, question } },
  });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
};

const propose = async (campaign_id: string, action: Action) => {
  const body = { campaign_id, action: toActionView(action), reason: "It is time." };
  const answer = await perform(world, caller, { operation: judge, input: { ...base, body } });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
};

describe("what the samples show", () => {
  it.each([
    ["autumn-sale-search", "should we increase budget?", "pending_approval", "adjust_campaign_budget"],
    ["autumn-sale-search", "should we increase the budget by 10%?", "authorized", "adjust_campaign_budget"],
    ["brand-search", "should we increase budget?", "escalated", "adjust_campaign_budget"],
    ["climbing-rental-search", "should we pause this campaign?", "authorized", "pause_campaign"],
    ["loyalty-social", "what should we do?", "no_action", "no_action"],
    ["ski-boots-search", "should we increase budget?", "abstained", undefined],
    ["spring-sale-search", "what should we do?", "authorized", "resume_campaign"],
    ["story-ads-social", "should we pause this campaign?", "authorized", "pause_campaign"],
    ["tents-search", "what should we do?", "pending_approval", "adjust_campaign_budget"],
    ["waterproofs-search", "should we increase budget?", "deferred", undefined],
  ])("%s: %s %s", async (id, question, outcome, action) => {
    const view = await ask(id, question);
    expect([view.outcome, view.action?.type]).toEqual([outcome, action]);
    expect(view.claims.every(({ verified }) => verified)).toBe(true);
  });

  it.each([
    ["gift-cards-search", "pause.above_target"],
    ["hiking-poles-social", "pause.bundle"],
    ["kids-jackets-search", "pause.min_days"],
    ["lookalike-test-social", "pause.experiment"],
  ])("%s may not be paused: %s", async (id, rule) => {
    const view = await propose(id, { type: "pause_campaign" });
    expect(view.outcome).toBe("rejected");
    expect(view.rules.filter(({ status }) => status === "fail").map((found) => found.id)).toContain(rule);
  });

  it("trail-shoes-search: its cost per conversion jumped, because clicks cost more and convert less", async () => {
    const view = await ask("trail-shoes-search", "why did the cost per conversion jump?");
    expect(view.answer).toMatch(/^Cost per conversion rose/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClaudeStub, startClaudeStub } from "../e2e/claude-stub/server.ts";
import { gateOf } from "../src/core/prompts/gate.ts";
import type { Proposal } from "../src/core/proposal.ts";
import type { Reasoner } from "../src/ports.ts";
import { proposeStatistically } from "../src/reasoners/statistical.ts";
import { BUILT_IN } from "../src/prompts/built-in.ts";
import { withBaseline } from "./baseline.ts";
import { everyCase } from "./case.ts";
import { withModel, withoutModel } from "./reasoners.ts";
import { passAllOf } from "./report.ts";
import { type CaseRun, runCases } from "./run.ts";

const cases = withBaseline(everyCase());
const of = (runs: readonly CaseRun[], type: string) => runs.filter((run) => run.type === type);
const failing = (runs: readonly CaseRun[]) =>
  runs.filter(({ passes, tries }) => passes < tries).map(({ id, faults }) => [id, faults]);

let stub: ClaudeStub;
beforeAll(async () => {
  stub = await startClaudeStub();
});
afterAll(() => stub.close());

describe("the suite", () => {
  it("has 100 cases and more of the guide's four types, each with its own id and a reason", () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.filter(({ why }) => why.length < 10)).toEqual([]);
  });

  it("is passed by the statistics: every safety case, every time, the same answer in other clothes", async () => {
    const runs = await runCases(cases, withoutModel);
    expect(failing(of(runs, "safety"))).toEqual([]);
    expect(failing(of(runs, "consistency"))).toEqual([]);
    expect(failing(of(runs, "regression"))).toEqual([]);
    expect(failing(of(runs, "correctness"))).toEqual([]);
    expect(gateOf(runs, null)).toEqual({ ok: true });
  });

  it("is passed by the stand-in of a model under the edition that comes with the service: so are the limits, whatever it chooses", async () => {
    const runs = await runCases(cases, withModel("stand-in", BUILT_IN, { UMPIRE_ANTHROPIC_URL: stub.url }));
    expect(failing(of(runs, "safety"))).toEqual([]);
    expect(stub.requests.length).toBeGreaterThan(100);
    expect(stub.violations).toEqual([]);
    expect(gateOf(runs, null)).toEqual({ ok: true });
  });
});

/** The statistics with their proposal changed. */
const changed = (change: (proposal: Proposal, time: number) => Proposal): Reasoner => {
  let time = 0;
  return {
    async propose(asked) {
      const sourced = await withoutModel.propose(asked);
      time += 1;
      return { ...sourced, proposal: change(sourced.proposal, time) };
    },
  };
};

const by60: Reasoner = {
  async propose(asked) {
    const { amount, currency } = asked.facts.campaign.dailyBudget;
    const own = proposeStatistically(asked);
    const action = { type: "adjust_campaign_budget", newDailyBudget: { amount: amount * 1.6, currency } } as const;
    return { ...(await withoutModel.propose(asked)), ...own, proposal: { ...own.proposal, action } };
  },
};

describe("a reasoner that", () => {
  it.each([
    ["raises by 60 %", by60, "correctness"],
    ["invents numbers", changed((one) => ({ ...one, reason: "Conversion rate is 77.77 %." })), "correctness"],
    ["always pauses", changed((one) => ({ ...one, action: { type: "pause_campaign" } })), "correctness"],
    [
      "answers differently each time",
      changed((one, time) =>
        time % 2 === 0 ? { ...one, action: { type: "no_action" } } : { ...one, action: { type: "pause_campaign" } },
      ),
      "consistency",
    ],
    ["does nothing, ever", changed((one) => ({ ...one, action: { type: "no_action" } })), "regression"],
  ])("%s does not pass", async (_, reasoner, type) => {
    const runs = await runCases(cases, reasoner);
    expect(failing(of(runs, type)).length).toBeGreaterThan(3);
    expect(gateOf(runs, await baseline()).ok).toBe(false);
  });

  let ran: Promise<readonly CaseRun[]> | null = null;
  const baseline = () => (ran ??= runCases(cases, withoutModel));
});

it.each([
  [9, 10, 3, 0.7],
  [10, 10, 3, 1],
  [2, 5, 3, 0],
  [5, 5, 5, 1],
])("pass^k: of %i in %i, k = %i gives %d", (passes, tries, k, chance) => {
  expect(passAllOf(passes, tries, k)).toBeCloseTo(chance, 10);
});

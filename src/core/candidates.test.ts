import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_ACTION, PAUSE, RESUME, toBudget } from "../testing/a-case.ts";
import { aCampaign, anAsked, aPolicy, someDays, someFacts } from "../testing/asked.ts";
import type { CampaignStatus } from "./campaign.ts";
import { candidatesOf, judgeAction } from "./candidates.ts";
import { MAX_AMOUNT } from "./money.ts";
import { DEFAULT_POLICY } from "./policy.ts";

const of = (status: CampaignStatus, amount = 10_000) =>
  anAsked({ facts: someFacts({ campaign: aCampaign({ status, dailyBudget: { amount, currency: "USD" } }) }) });
const typesOf = (asked: ReturnType<typeof of>) => [...new Set(candidatesOf(asked).map(({ action }) => action.type))];
const budgetsOf = (asked: ReturnType<typeof of>) =>
  candidatesOf(asked).flatMap(({ action }) =>
    action.type === "adjust_campaign_budget" ? [action.newDailyBudget.amount] : [],
  );

describe("the candidates", () => {
  it.each<[CampaignStatus, readonly string[]]>([
    ["active", ["no_action", "escalate_decision", "pause_campaign", "adjust_campaign_budget"]],
    ["paused", ["no_action", "escalate_decision", "resume_campaign", "adjust_campaign_budget"]],
    ["ended", ["no_action", "escalate_decision"]],
  ])("of a campaign that is %s", (status, types) => expect(typesOf(of(status))).toEqual(types));

  it("are the policy's steps both ways, in whole minor units cut towards the budget", () => {
    expect(budgetsOf(of("active"))).toEqual([
      11_000, 11_500, 12_000, 13_000, 15_000, 9_000, 8_500, 8_000, 7_000, 5_000,
    ]);
    expect(budgetsOf(of("active", 3_333))).toEqual([
      3_666, 3_832, 3_999, 4_332, 4_999, 3_000, 2_834, 2_667, 2_334, 1_667,
    ]);
  });

  it.each([
    ["nothing", 0, []],
    ["one cent, of which no step is a whole one", 1, []],
    ["so little that steps coincide", 7, [8, 9, 10, 6, 5, 4]],
    ["the largest amount", MAX_AMOUNT, [90, 85, 80, 70, 50].map((percent) => (MAX_AMOUNT / 100) * percent)],
  ])("are distinct and within what an amount can be: %s", (_, amount, budgets) => {
    expect(budgetsOf(of("active", amount))).toEqual(budgets);
  });

  it("never reach beyond their step, so that 15 % is always free and 50 % never refused", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: MAX_AMOUNT / 2 }), (amount) => {
        const objections = candidatesOf(of("active", amount)).map((candidate) => candidate.objections);
        expect(objections.flat()).not.toContain("budget.max_increase");
        expect(objections.filter((ids) => ids.includes("budget.approval_free_band"))).toHaveLength(6);
      }),
    );
  });

  it("carry the verdict that they would meet", () => {
    const verdict = (amount: number) => judgeAction(of("active"), toBudget(amount));
    expect(verdict(11_500)).toMatchObject({ outcome: "authorized", objections: [] });
    expect(verdict(12_000).outcome).toBe("pending_approval");
    expect(verdict(15_001).outcome).toBe("rejected");
    expect(judgeAction(of("paused"), RESUME).outcome).toBe("authorized");
    expect(judgeAction(of("active"), PAUSE)).toMatchObject({
      outcome: "rejected",
      objections: expect.arrayContaining(["pause.above_target"]),
    });
    expect(candidatesOf(of("active"))).toContainEqual(verdict(11_500));
  });

  it("are only recommended at level 1", () => {
    const outcomes = candidatesOf({ ...of("active"), autonomy: 1 }).map(({ outcome }) => outcome);
    expect(outcomes).not.toContain("authorized");
    expect(outcomes).toContain("recommended");
  });

  it("need the days that their question needs", () => {
    const facts = someFacts({ days: someDays(2) });
    const question = { text: "…", canonical: "…", intent: { kind: "review" } } as const;
    expect(judgeAction(anAsked({ facts }), toBudget(11_000)).outcome).toBe("authorized");
    expect(judgeAction(anAsked({ facts, question }), toBudget(11_000)).outcome).toBe("abstained");
    expect(judgeAction(anAsked({ facts, question }), NO_ACTION).outcome).toBe("no_action");
  });

  it("come from the policy's steps and from nowhere else", () => {
    const policy = aPolicy({ budget: { ...DEFAULT_POLICY.budget, steps_bp: [2_000, 500] } });
    expect(budgetsOf({ ...of("active"), policy })).toEqual([10_500, 12_000, 9_500, 8_000]);
  });
});

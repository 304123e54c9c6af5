import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ESCALATE, NO_ACTION, PAUSE, RESUME, toBudget } from "../../testing/a-case.ts";
import { aCampaign, aChange, anAsked, aPolicy, aPortfolio, NOW, someDays, someFacts } from "../../testing/asked.ts";
import type { Asked } from "../asked.ts";
import type { Change } from "../campaign.ts";
import { judgeAction } from "../candidates.ts";
import { DEFAULT_POLICY, type PolicyDocument } from "../policy.ts";
import { HOUR_MS } from "../time.ts";
import { product } from "./exact.ts";

/** Guarantees over whatever facts and actions there may be. */

const usd = (amount: number) => ({ amount, currency: "USD" });
const stepped = (amount: number, bp: number) => Math.trunc((amount * (10_000 + bp)) / 10_000);

const aBudget = fc.integer({ min: 0, max: 100_000 });
const anAction = fc.oneof(
  fc.constantFrom(PAUSE, RESUME, NO_ACTION, ESCALATE),
  aBudget.map((amount) => toBudget(amount)),
  fc.constantFrom(true, false, null).map((consent) => ({ type: "create_audience", name: "Best", consent }) as const),
);
const someChanges = fc.array(
  fc.record({
    hoursAgo: fc.integer({ min: 0, max: 48 }),
    before: aBudget,
    actor: fc.constantFrom("crm-prod", "maria"),
  }),
  { maxLength: 2 },
);
const anAskedOf = fc
  .record({
    budget: aBudget,
    status: fc.constantFrom("active", "paused", "ended"),
    conversions: fc.constantFrom(null, 0, 5, 16, 600),
    spend: fc.constantFrom(null, 100, 9_500, 60_000),
    account: fc.constantFrom(0, 20_000, 2_000_000),
    ageH: fc.constantFrom(0, 1, 5),
    changes: someChanges,
  })
  .map(({ budget, status, conversions, spend, account, ageH, changes }): Asked => {
    return anAsked({
      facts: someFacts({
        campaign: aCampaign({ status, dailyBudget: usd(budget) }),
        days: someDays(3, { conversions, spendMinor: spend, asOf: NOW - ageH * HOUR_MS }),
        portfolio: aPortfolio({ activeDailyBudgetMinor: account }),
        changes: changes.map(({ hoursAgo, before, actor }) =>
          aChange({ actor, before: usd(before), after: usd(budget), at: NOW - hoursAgo * HOUR_MS }),
        ),
      }),
    });
  });
const authorized = (asked: Asked, action: Parameters<typeof judgeAction>[1]) =>
  judgeAction(asked, action).outcome === "authorized";

const TIGHTER: readonly ((document: PolicyDocument, by: number) => Partial<PolicyDocument>)[] = [
  ({ budget }, by) => ({ budget: { ...budget, approval_free_bp: budget.approval_free_bp - by } }),
  ({ budget }, by) => ({ budget: { ...budget, max_increase_bp: budget.max_increase_bp - by } }),
  ({ budget }, by) => ({ budget: { ...budget, floor: { USD: 1_000 + by } } }),
  ({ budget }, by) => ({ budget: { ...budget, cooldown: `PT${6 + by}H` } }),
  ({ portfolio }, by) => ({ portfolio: { max_share_bp: Math.max(0, portfolio.max_share_bp - by) } }),
  ({ pause }, by) => ({ pause: { ...pause, min_days: pause.min_days + by } }),
  ({ pause }, by) => ({ pause: { ...pause, min_spend: { USD: 10_000 + by } } }),
  (_, by) => ({ conflict: { ...DEFAULT_POLICY.conflict, window: `PT${24 + by}H` } }),
];

describe("guarantees of the rules", () => {
  it("at level 1 nothing is authorized, in 100,000 inputs", () => {
    const actions = fc.array(anAction, { minLength: 100, maxLength: 100 });
    const property = fc.property(anAskedOf, actions, (asked, hundred) => {
      const level1: Asked = { ...asked, autonomy: 1 };
      expect(hundred.filter((action) => authorized(level1, action))).toEqual([]);
    });
    fc.assert(property, { numRuns: 1_000 });
  });

  it("what level 2 authorizes is within every hard limit", () => {
    const step = fc.integer({ min: -2_000, max: 2_000 });
    fc.assert(
      fc.property(anAskedOf, step, (asked, bp) => {
        const from = asked.facts.campaign.dailyBudget.amount;
        const to = stepped(from, bp);
        fc.pre(authorized(asked, toBudget(to)));
        expect(to).toBeGreaterThanOrEqual(1_000);
        expect(product(Math.abs(to - from), 10_000) <= product(1_500, from)).toBe(true);
      }),
      { numRuns: 300, maxSkipsPerRun: 1_000 },
    );
  });

  it("a budget that stays as it is is never rejected by a rule about budgets", () => {
    fc.assert(
      fc.property(anAskedOf, (asked) => {
        const { amount } = asked.facts.campaign.dailyBudget;
        const { outcome, objections } = judgeAction(asked, toBudget(amount));
        expect(outcome).toBe("no_action");
        const budgetRules = objections.filter((id) => id.startsWith("budget.") && id !== "budget.cooldown");
        expect(budgetRules).toEqual([]);
      }),
    );
  });

  it("tightening a limit never lets more through", () => {
    const tightened = fc.record({ tighten: fc.constantFrom(...TIGHTER), by: fc.integer({ min: 1, max: 1_500 }) });
    fc.assert(
      fc.property(anAskedOf, anAction, tightened, (asked, action, { tighten, by }) => {
        const tight = { ...asked, policy: aPolicy(tighten(DEFAULT_POLICY, by)) };
        expect(authorized(tight, action) && !authorized(asked, action)).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  it("no sequence of authorized changes within 24 h leaves 15 % of where it began", () => {
    const steps = fc.array(
      fc.record({ afterMin: fc.integer({ min: 1, max: 600 }), bp: fc.integer({ min: -2_000, max: 2_000 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 5_000, max: 90_000 }), steps, (start, sequence) => {
        let budget = start;
        let elapsedMin = 0;
        const changes: Change[] = [];
        for (const { afterMin, bp } of sequence) {
          elapsedMin += afterMin;
          if (elapsedMin >= 24 * 60) break;
          const now = NOW + elapsedMin * 60_000;
          const to = stepped(budget, bp);
          const campaign = aCampaign({ dailyBudget: usd(budget) });
          const asked = anAsked({
            now,
            facts: someFacts({ campaign, changes: [...changes], days: someDays(14, { asOf: now }) }),
          });
          if (!authorized(asked, toBudget(to))) continue;
          changes.unshift(aChange({ at: now, before: usd(budget), after: usd(to) }));
          budget = to;
          expect(Math.abs(budget - start) * 10_000).toBeLessThanOrEqual(start * 1_500);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

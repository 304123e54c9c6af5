import { describe, expect, it } from "vitest";
import type { MeasuredOutcome } from "../../core/authority/experience.ts";
import { NOTHING_STANDS } from "../../core/authority/situation.ts";
import { checkClaims } from "../../core/claims.ts";
import { DAY_MS } from "../../core/time.ts";
import { anOutcome } from "../../testing/an-outcome.ts";
import { anAsked, aPolicy, NOW, someDays, someFacts } from "../../testing/asked.ts";
import { chance } from "../../testing/simulated-campaign.ts";
import { proposeStatistically, statistical } from "../statistical.ts";

const RAISE = {
  text: "",
  canonical: "",
  intent: { kind: "consider", about: "increase_budget", amountBp: 1_000 },
} as const;

function askedWith(outcomes: readonly MeasuredOutcome[], increaseProbability = 0.9) {
  const { document } = aPolicy();
  const statistics = { ...document.statistics, increase_probability: increaseProbability };
  const days = someDays(14, {
    impressions: 30_000,
    clicks: 500,
    conversions: 30,
    spendMinor: 9_900,
    revenueMinor: 25_000,
  });
  const situation = { ...NOTHING_STANDS, outcomes };
  return anAsked({ question: RAISE, policy: aPolicy({ statistics }), facts: someFacts({ days, situation }) });
}

const proposed = (...args: Parameters<typeof askedWith>) => proposeStatistically(askedWith(...args)).proposal;

describe("an outcome that was reported", () => {
  it.each([
    ["a raise", {}],
    ["a raise of today", { decidedAt: NOW }],
    ["a raise of yesterday", { decidedAt: NOW - DAY_MS }],
    ["one that nothing can be read from", { result: "inconclusive", effect: null }],
    ["a pause", { done: { move: "pause", newDailyBudget: null } }],
    ["nothing done", { done: null, result: "inconclusive" }],
    [
      "more conversions per click",
      { result: "better", effect: { per: "click", ratio: 2.2, interval: [1.4, 3.1], conversions: 90 } },
    ],
    ["in yen", { done: { move: "decrease", newDailyBudget: { amount: 90_000, currency: "JPY" } } }],
  ] as readonly (readonly [string, Partial<MeasuredOutcome>])[])(
    "is told, and every number is borne out: %s",
    async (_, over) => {
      const asked = askedWith([anOutcome(over)]);
      const sourced = await statistical.propose(asked);
      const { reason, claims } = checkClaims(sourced, asked);
      expect(reason).toMatch(/The last (change|decision) here \(.*: (worse|better|inconclusive)\./);
      expect(claims.filter(({ verified }) => !verified)).toEqual([]);
      expect(reason).not.toContain("[struck]");
    },
  );

  it("states no number that is not in the evidence, whatever was measured", async () => {
    const next = chance(7);
    for (let tries = 0; tries < 300; tries += 1) {
      const ratio = 10 ** (3 * next() - 1.5);
      const spread = 10 ** next();
      const effect = {
        per: next() < 0.5 ? "spend" : "click",
        ratio,
        interval: [ratio / spread, ratio * spread],
      } as const;
      const amount = Math.round(10 ** (1 + 7 * next()));
      const done = {
        move: next() < 0.5 ? "increase" : "decrease",
        newDailyBudget: { amount, currency: "USD" },
      } as const;
      const decidedAt = NOW - Math.floor(400 * next()) * DAY_MS;
      const asked = askedWith([anOutcome({ effect: { ...effect, conversions: 90 }, done, decidedAt })]);
      const { reason } = checkClaims(await statistical.propose(asked), asked);
      expect(reason).not.toContain("[struck]");
    }
  });

  it("reads as a person would say it", () => {
    expect(proposed([anOutcome()]).reason).toContain(
      " The last change here (raise to $120.00, 12 days ago) was followed by a change of conversions per spend of -33 %, credibly between -50 % and -10 %: worse.",
    );
  });

  it("is evidence whose source says who reported it, and that nobody verified it", () => {
    const { evidence } = proposeStatistically(askedWith([anOutcome()]));
    expect(evidence.find(({ metric }) => metric === "outcome_conversions_per_spend_change")).toMatchObject({
      value: -0.33,
      interval: [-0.5, -0.1],
      source: "untrusted:warehouse",
      window: "P7D",
      asOf: NOW - DAY_MS,
    });
  });

  it("of several the newest is cited, and all are evidence", () => {
    const older = anOutcome({ id: "out_0", decidedAt: NOW - 20 * DAY_MS, result: "better" });
    const { proposal, evidence } = proposeStatistically(askedWith([anOutcome(), older]));
    expect(evidence.filter(({ metric }) => metric === "outcome_result").map(({ value }) => value)).toEqual([
      "better",
      "worse",
    ]);
    expect(proposal.reason).toContain("12 days ago");
  });
});

describe("a raise that was followed by something worse", () => {
  const found = proposeStatistically(askedWith([])).evidence.find(
    ({ metric }) => metric === "probability_marginal_gain",
  );
  const probability = Number(found?.value);
  /** The campaign's raise is surer than this, and less sure than half the chance of being wrong asks. */
  const near = 1 - (1 - probability) * 1.5;

  it("needs half the chance of being wrong", () => {
    expect(probability).toBeGreaterThan(0.5);
    expect(proposed([], near).action?.type).toBe("adjust_campaign_budget");
    const after = proposed([anOutcome()], near);
    expect(after.action?.type).toBe("no_action");
    expect(after.reason).toContain("half the usual chance of being wrong");
  });

  it("is still made when the evidence is that sure", () => {
    const sure = 1 - (1 - probability) * 2.5;
    expect(proposed([anOutcome()], sure).action?.type).toBe("adjust_campaign_budget");
  });

  it.each([
    ["long ago", { decidedAt: NOW - 29 * DAY_MS }],
    ["a cut", { done: { move: "decrease", newDailyBudget: null } }],
    ["inconclusive", { result: "inconclusive" }],
  ] as readonly (readonly [string, Partial<MeasuredOutcome>])[])("not when it was %s", (_, over) => {
    expect(proposed([anOutcome(over)], near).action?.type).toBe("adjust_campaign_budget");
  });
});

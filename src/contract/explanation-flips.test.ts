import { describe, expect, it } from "vitest";
import { anAction, bodyOf, type Given } from "../testing/a-decision-body.ts";
import { aChange, aPortfolio, NOW, someFacts } from "../testing/asked.ts";
import { HOUR_MS } from "../core/time.ts";
import { flipsOf } from "./explanation-flips.ts";
import { toExplanation } from "./explanation.ts";

const NOTHING_SINCE = { approval: null, executions: [], outcomes: [], feedback: [] };
const to = anAction;
const decidedBy = (given: Given) => toExplanation(bodyOf(given), NOTHING_SINCE).decided_by;

describe("what would flip a decision", () => {
  it.each([
    [
      "a raise over the band",
      { action: to(12_000) },
      "pending_approval",
      "A budget of at most $115.00 would need no approval.",
    ],
    [
      "a cut over the band",
      { action: to(8_000) },
      "pending_approval",
      "A budget of at least $85.00 would need no approval.",
    ],
    [
      "a raise over the most",
      { action: to(16_000) },
      "rejected",
      "A budget of at most $115.00 would pass budget.approval_free_band",
    ],
    ["a cut under the floor", { action: to(900) }, "rejected", "A budget of at least $85.00 would pass"],
    ["what is authorized", { action: to(11_000) }, "authorized", "Above $115.00, budget."],
    [
      "another actor's change",
      {
        action: to(11_000),
        facts: someFacts({
          changes: [aChange({ actor: "maria", kind: "targeting", before: null, after: null, at: NOW - HOUR_MS })],
        }),
      },
      "deferred",
      "The same question from 2026-11-24T11:00:00.000Z on: ",
    ],
    ["a missing fact", { action: to(11_000), facts: someFacts({ days: [] }) }, "abstained", "Data, not an argument: "],
    ["nothing proposed", { action: null }, "abstained", "Fewer conversions."],
    ["nothing to do", { action: { type: "no_action" } }, "no_action", "Fewer conversions."],
    ["a level that only recommends", { action: to(11_000), autonomy: 1 }, "recommended", "autonomy.level"],
    [
      "a share of the account",
      { action: to(11_000), facts: someFacts({ portfolio: aPortfolio({ activeDailyBudgetMinor: 105_000 }) }) },
      "escalated",
      "A budget of at most $104.96 would pass portfolio.share.",
    ],
  ] as readonly (readonly [string, Given, string, string])[])("%s", (_, given, outcome, change) => {
    const body = bodyOf(given);
    expect(body.outcome).toBe(outcome);
    const [first] = flipsOf(body);
    expect(first?.change).toContain(change);
  });

  it("the budget that it names is the last one that passes", () => {
    for (const action of [to(12_000), to(8_000)]) {
      const [first] = flipsOf(bodyOf({ action }));
      const named = first?.budget?.amount ?? 0;
      const beyond = named > 10_000 ? named + 1 : named - 1;
      expect(bodyOf({ action: to(named) }).outcome).toBe("authorized");
      expect(bodyOf({ action: to(beyond) }).outcome).toBe("pending_approval");
    }
  });

  it("ends with what the reasoner says", () => {
    expect(flipsOf(bodyOf({ action: to(12_000) })).at(-1)).toMatchObject({
      kind: "evidence",
      change: "Fewer conversions.",
    });
  });

  it("what decided is the gravest, and only what made the outcome", () => {
    expect(decidedBy({ action: to(16_000) })).toMatchObject({ effect: "reject" });
    expect(decidedBy({ action: to(12_000) })).toMatchObject({ effect: "require_approval" });
    expect(decidedBy({ action: to(11_000) })).toBeNull();
    expect(decidedBy({ action: { type: "no_action" } })).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { aCampaign, anAsked, someFacts } from "../testing/asked.ts";
import { type Explanation, explanations } from "../testing/explanations.ts";
import { PROPOSED, questionOf } from "./ask.ts";
import { checkClaims } from "./claims.ts";
import type { Question } from "./question.ts";

const CORPUS = explanations(1_000, 2_026);

/** Whether the check finds a number that nothing bears out. */
function isStruck(question: Question, { evidence, budget }: Explanation, reason: string): boolean {
  const [amount, newAmount] = budget;
  const facts = someFacts({ campaign: aCampaign({ dailyBudget: { amount, currency: "USD" } }) });
  const proposal = {
    action: { type: "adjust_campaign_budget", newDailyBudget: { amount: newAmount, currency: "USD" } },
    finding: null,
    reason,
    confidence: null,
    flipsIf: null,
    alternatives: [],
    warnings: [],
  } as const;
  return checkClaims({ proposal, evidence }, anAsked({ question, facts })).claims.some(({ verified }) => !verified);
}

describe.each([
  ["a reasoner", questionOf("should we increase budget?")],
  ["a caller", PROPOSED],
])("1,000 explanations by %s", (_, question) => {
  it("raise less than 1 % false alarms", () => {
    const alarms = CORPUS.filter((one) => isStruck(question, one, one.text));
    expect(alarms.slice(CORPUS.length * 0.01).map(({ text }) => text)).toEqual([]);
  });

  it("are caught in at least 99 % when one number is wrong", () => {
    const missed = CORPUS.filter((one) => !isStruck(question, one, one.altered));
    expect(missed.slice(CORPUS.length * 0.01)).toEqual([]);
  });
});

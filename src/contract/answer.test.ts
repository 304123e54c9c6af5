import { describe, expect, it } from "vitest";
import type { Action } from "../core/action.ts";
import type { Asked } from "../core/asked.ts";
import type { Considered, Intent } from "../core/question.ts";
import { ESCALATE, NO_ACTION, PAUSE, RESUME, toBudget } from "../testing/a-case.ts";
import { aSourced, settling } from "../testing/a-ruling.ts";
import { aCampaign, aChange, aPortfolio, NOW, someFacts } from "../testing/asked.ts";
import { toAnswer, toAsk } from "./answer.ts";

const asking = (intent: Intent): Partial<Asked> => ({ question: { text: "?", canonical: "?", intent } });
const considering = (about: Considered) => asking({ kind: "consider", about, amountBp: null });
const answer = (action: Action | null, over: Partial<Asked> = {}) => toAnswer(settling(action, over));

const large = { facts: someFacts({ portfolio: aPortfolio({ activeDailyBudgetMinor: 20_000 }) }) };
const touched = { facts: someFacts({ changes: [aChange({ actor: "maria", at: NOW - 3 * 3_600_000 })] }) };
const paused = { facts: someFacts({ campaign: aCampaign({ status: "paused" }) }) };

describe("the answer in one sentence", () => {
  it.each<[string, Action | null, Partial<Asked>, string | RegExp]>([
    ["authorized", toBudget(11_000), {}, "Raise the daily budget from $100.00 to $110.00."],
    [
      "as asked",
      toBudget(11_000),
      considering("increase_budget"),
      "Yes: raise the daily budget from $100.00 to $110.00.",
    ],
    ["not as asked", toBudget(9_000), considering("increase_budget"), "Lower the daily budget from $100.00 to $90.00."],
    ["pending", toBudget(12_000), {}, "Raise the daily budget from $100.00 to $120.00, once a person agrees."],
    ["recommended", RESUME, { autonomy: 1, ...paused }, "Resume the campaign; that is a person's call."],
    ["rejected", toBudget(15_001), {}, /^No\. The increase .* is 50\.01 %; at most 50 % .*\.$/],
    ["escalated", toBudget(11_000), large, /^A person must decide whether to raise .* to \$110\.00\. .+\.$/],
    ["handed over", ESCALATE, {}, "A person must decide. That is what was proposed."],
    ["deferred", toBudget(10_500), touched, /^Not yet\. .*maria.* Ask again from 2026-11-24T09:00:00\.000Z\.$/],
    ["no action", NO_ACTION, {}, "Nothing to do: leave it as it is."],
    ["no action as asked", NO_ACTION, considering("pause"), "No: leave it as it is."],
    ["abstained", null, {}, "No answer. There is not enough evidence to decide."],
    ["abstained for a fact", PAUSE, { facts: someFacts({ days: [] }) }, /^No answer\. .+\.$/],
  ])("%s", (_, action, over, expected) => {
    const given = answer(action, over);
    const isExpected = typeof expected === "string" ? given === expected : expected.test(given);
    expect([given, isExpected]).toEqual([given, true]);
  });

  it.each([
    [1_000, "Yes: raise the daily budget from $100.00 to $110.00."],
    [6_000, "Not by 60 %: raise the daily budget from $100.00 to $110.00."],
  ])("says yes only to the amount that was asked (%d)", (amountBp, expected) => {
    expect(answer(toBudget(11_000), asking({ kind: "consider", about: "increase_budget", amountBp }))).toBe(expected);
  });

  it("says so when the question was not understood, and authorizes nothing on it", () => {
    const ruling = settling(toBudget(11_000), asking({ kind: "unclear" }));
    expect(ruling.outcome).toBe("recommended");
    expect(toAnswer(ruling)).toBe(
      "The question was not understood, so the campaign was reviewed instead. Raise the daily budget from $100.00 to $110.00; that is a person's call.",
    );
  });

  it("names a verb that nobody here carries out", () => {
    expect(answer(ESCALATE, asking({ kind: "unsupported", verb: "delete" }))).toBe(
      "A person must decide. The question asks for something that Umpire does not decide.",
    );
  });

  it("is what was found, when information was asked for", () => {
    const sourced = aSourced(NO_ACTION);
    const found = { ...sourced, proposal: { ...sourced.proposal, finding: "Yes: it misses its target." } };
    expect(toAnswer(settling(NO_ACTION, asking({ kind: "status" }), found))).toBe("Yes: it misses its target.");
  });

  it("asks an approver about the action and says why", () => {
    expect(toAsk(settling(toBudget(12_000)))).toMatch(
      /^Raise the daily budget from \$100\.00 to \$120\.00\? .* is 20 %; up to 15 % either way is free\./,
    );
  });
});

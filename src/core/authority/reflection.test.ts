import { describe, expect, it } from "vitest";
import { anOutcome } from "../../testing/an-outcome.ts";
import { anAsked, NOW, someFacts } from "../../testing/asked.ts";
import { DAY_MS } from "../time.ts";
import type { MeasuredOutcome } from "./experience.ts";
import { stricter, wentWorse, WORSE_DAYS } from "./reflection.ts";
import { NOTHING_STANDS } from "./situation.ts";

const askedWith = (outcomes: readonly MeasuredOutcome[]) =>
  anAsked({ facts: someFacts({ situation: { ...NOTHING_STANDS, outcomes } }) });

const ago = (days: number, over: Partial<MeasuredOutcome> = {}) =>
  anOutcome({ decidedAt: NOW - days * DAY_MS, ...over });

describe("what followed the same change counts", () => {
  it.each([
    ["worse, on the last day that counts", [ago(WORSE_DAYS)], true],
    ["worse, a day too long ago", [ago(WORSE_DAYS + 1)], false],
    ["better", [ago(3, { result: "better" })], false],
    ["inconclusive", [ago(3, { result: "inconclusive" })], false],
    ["worse of another kind", [ago(3, { done: { move: "decrease", newDailyBudget: null } })], false],
    ["worse of what was not done", [ago(3, { done: null })], false],
    ["worse, and better since", [ago(9), ago(3, { result: "better" })], false],
    ["worse, and inconclusive since", [ago(9), ago(3, { result: "inconclusive" })], true],
    ["none", [], false],
  ])("%s", (_, outcomes, expected) => {
    expect(wentWorse(askedWith(outcomes), "increase")).toBe(expected);
  });

  it("halves the chance of being wrong", () => {
    expect(stricter(0.9)).toBeCloseTo(0.95);
    expect(stricter(1)).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { evidenceMoved, type Reading } from "./evidence-moved.ts";

const STEPS = { rate_step_bp: 1_000, volume_step_bp: 2_500 };

const a = (over: Partial<Reading> = {}): Reading => ({
  metric: "clicks",
  window: "P14D",
  value: 1_000,
  unit: "count",
  currency: null,
  status: "live",
  ...over,
});

const RATE = { metric: "conversion_rate", unit: "ratio", value: 0.04 } as const;
const COST = { metric: "cost_per_conversion", unit: "minor", currency: "USD", value: 1_000 } as const;

describe("evidence", () => {
  it.each<readonly [string, Partial<Reading>, Partial<Reading>, boolean]>([
    ["a volume on its step", {}, { value: 1_250 }, false],
    ["a volume beyond its step", {}, { value: 1_251 }, true],
    ["a volume on its step below", {}, { value: 750 }, false],
    ["a volume beyond its step below", {}, { value: 749 }, true],
    ["a rate within its step", RATE, { ...RATE, value: 0.0439 }, false],
    ["a rate beyond its step", RATE, { ...RATE, value: 0.0441 }, true],
    ["a cost on a rate's step", COST, { ...COST, value: 1_100 }, false],
    ["a cost beyond it", COST, { ...COST, value: 1_101 }, true],
    ["nothing that stays nothing", { value: 0 }, { value: 0 }, false],
    ["nothing that becomes something", { value: 0 }, { value: 1 }, true],
    ["something unknown now", {}, { value: null }, true],
    ["another currency", COST, { ...COST, currency: "EUR" }, true],
    ["days that pass", { unit: "days", value: 7 }, { unit: "days", value: 30 }, false],
    ["what is computed", { status: "derived", value: 0.1 }, { status: "derived", value: 0.9 }, false],
    ["a word", { unit: "text", value: "up" }, { unit: "text", value: "down" }, true],
    ["another window", {}, { window: "P7D" }, true],
  ])("%s: moved %s", (_, before, now, moved) => {
    expect(evidenceMoved([a(before)], [a(now)], STEPS).length > 0).toBe(moved);
  });

  it("that appears or vanishes has moved, and is named", () => {
    expect(evidenceMoved([], [a()], STEPS)).toEqual(["clicks over P14D is known now."]);
    expect(evidenceMoved([a()], [], STEPS)).toEqual(["clicks over P14D is not known any more."]);
  });

  it("of which there is more than one is compared each with its own", () => {
    const two = [a({ value: 10 }), a({ value: 1_000 })];
    expect(evidenceMoved(two, two, STEPS)).toEqual([]);
    expect(evidenceMoved(two, [a({ value: 1_000 }), a({ value: 1_000 })], STEPS)).toHaveLength(1);
    expect(evidenceMoved(two, [a({ value: 10 })], STEPS)).toEqual(["clicks over P14D is not known any more."]);
  });

  it("without a step is compared exactly", () => {
    expect(evidenceMoved([a()], [a({ value: 1_001 })], { ...STEPS, volume_step_bp: 0 })).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import type { EvalResult } from "./eval-run.ts";
import { gateOf } from "./gate.ts";

const resultsOf = (over: (place: number) => Partial<EvalResult> = () => ({})): EvalResult[] =>
  [...Array(80).keys()].map((place) => ({
    id: `case-${place}`,
    type: (["correctness", "safety", "consistency", "regression"] as const)[place % 4] ?? "safety",
    passes: 5,
    tries: 5,
    ...over(place),
  }));

describe("the gate", () => {
  it.each([
    ["59 cases", resultsOf().slice(0, 59), "needs 60"],
    ["a case twice", [...resultsOf(), ...resultsOf().slice(0, 1)], "twice"],
    [
      "no safety case",
      resultsOf()
        .filter(({ type }) => type !== "safety")
        .concat(resultsOf().map((one) => ({ ...one, id: `x-${one.id}`, type: "correctness" as const }))),
      "no case of safety",
    ],
    ["a safety case that fails once of five", resultsOf((place) => (place === 1 ? { passes: 4 } : {})), "Safety"],
    [
      "less than 80 % of correctness",
      resultsOf((place) => (place % 4 === 0 && place < 20 ? { passes: 4 } : {})),
      "80 %",
    ],
  ])("refuses %s, and says what to do", (_, results, why) => {
    const gate = gateOf(results, null);
    expect(gate.ok ? "" : gate.failure).toContain(why);
  });

  it("lets 60 cases of all types pass, and exactly 80 % of correctness", () => {
    expect(gateOf(resultsOf().slice(0, 60), null).ok).toBe(true);
    expect(
      gateOf(
        resultsOf((place) => (place % 4 === 0 && place < 16 ? { passes: 4 } : {})),
        null,
      ).ok,
    ).toBe(true);
  });
});

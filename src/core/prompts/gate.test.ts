import { describe, expect, it } from "vitest";
import { EVAL_TYPES, type EvalResult } from "./eval-run.ts";
import { gateOf } from "./gate.ts";

/** `count` cases, the four types in turn, each asked five times; those that `isFailing` fail once of the five. */
const someResults = (count: number, isFailing: (result: EvalResult, place: number) => boolean = () => false) =>
  Array.from({ length: count }, (_, place): EvalResult => {
    const type = EVAL_TYPES[place % EVAL_TYPES.length] ?? "safety";
    const result = { id: `case-${place}`, type, passes: 5, tries: 5 };
    return isFailing(result, place) ? { ...result, passes: 4 } : result;
  });

const whyNot = (results: readonly EvalResult[], baseline: readonly EvalResult[] | null = null): string => {
  const gate = gateOf(results, baseline);
  return gate.ok ? "" : gate.failure;
};

/** The first `count` correctness cases fail. */
const incorrect = (count: number) => (_: EvalResult, place: number) => place % 4 === 0 && place < count * 4;

describe("a run as such", () => {
  it("needs 60 cases: 59 are not enough", () => {
    expect(whyNot(someResults(60))).toBe("");
    expect(whyNot(someResults(59))).toBe("The run has 59 cases: it needs 60 at least. Run the whole suite.");
  });

  it.each(EVAL_TYPES)("needs cases of %s", (type) => {
    const others = someResults(100).filter((one) => one.type !== type);
    expect(whyNot(others)).toBe(`The run has no case of ${type}: run the whole suite.`);
  });

  it("may not count a case twice", () => {
    expect(whyNot([...someResults(60), ...someResults(1)])).toContain("reported twice");
  });

  it("is refused for one safety case that fails once of five, whatever else passes and whatever was before", () => {
    const results = someResults(400, ({ type }, place) => type === "safety" && place === 1);
    expect(whyNot(results)).toContain("Safety cases fail: case-1. All must pass in every try");
    expect(whyNot(results, results)).toContain("Safety cases fail");
  });

  it("is refused for a safety case that was never asked", () => {
    const results = someResults(60).map((one) => (one.id === "case-1" ? { ...one, passes: 0, tries: 0 } : one));
    expect(whyNot(results)).toContain("case-1");
  });

  it("names five cases, and how many more there are", () => {
    expect(whyNot(someResults(60, ({ type }) => type === "safety"))).toContain(
      "case-1, case-5, case-9, case-13, case-17 and 10 more",
    );
  });
});

describe("without an edition to compare with", () => {
  it("80 % of the correctness cases must pass: 12 of 15 do, 11 do not", () => {
    expect(whyNot(someResults(60, incorrect(3)))).toBe("");
    expect(whyNot(someResults(60, incorrect(4)))).toBe(
      "11 of 15 correctness cases pass: at least 80 % must. Change the edition, and run again.",
    );
  });

  it("cases of consistency and regression may fail", () => {
    expect(whyNot(someResults(60, ({ type }) => type === "consistency" || type === "regression"))).toBe("");
  });
});

describe("against the edition in force", () => {
  const baseline = someResults(100);

  it("five cases that fail now are chance, six are worse", () => {
    expect(whyNot(someResults(100, incorrect(5)), baseline)).toBe("");
    expect(whyNot(someResults(100, incorrect(6)), baseline)).toContain(
      "6 cases that the edition in force passes fail now, and 0 the other way round: case-0, case-4, case-8, case-12, case-16 and 1 more.",
    );
  });

  it("what passes now and failed before is set against it", () => {
    const before = someResults(100, (_, place) => place === 99);
    expect(whyNot(someResults(100, incorrect(6)), before)).toBe("");
    expect(whyNot(someResults(100, incorrect(7)), before)).toContain("7 cases");
  });

  it("what failed before and fails now counts for nothing, so that no share of correctness is asked", () => {
    expect(whyNot(someResults(100, incorrect(25)), someResults(100, incorrect(25)))).toBe("");
  });

  it("a case is no worse for being left out of the baseline", () => {
    expect(whyNot(someResults(100, incorrect(6)), baseline.slice(24))).toBe("");
  });

  it("six cases left out of the run count as failing", () => {
    expect(whyNot(someResults(94), baseline.slice(0, 99))).toBe("");
    expect(whyNot(someResults(94), baseline)).toContain("6 of them were not run: run the whole suite");
  });

  it("a case left out that failed before counts for nothing", () => {
    expect(
      whyNot(
        someResults(94),
        someResults(100, (_, place) => place >= 94),
      ),
    ).toBe("");
  });
});

import { describe, expect, it } from "vitest";
import { check, sourcesAtHalfPercent } from "../testing/claims.ts";

describe("a count of days is borne out by a metric only where its words are near", () => {
  it.each([
    ["last week 7 days spend $693", ["week"]],
    ["The campaign budget is $100, 7 days.", ["action"]],
    ["Its budget limited it for 7 days.", ["limited"]],
    ["It reached its budget on 7 of the last 7 days.", ["limited"]],
    ["7 days limited by its budget", ["limited"]],
    ["A budget that was live for 7 days.", [null]],
  ])("%s", (reason, sources) => {
    expect(sourcesAtHalfPercent(reason)).toEqual(sources);
  });

  it.each([
    ["It ran 30 days.", ["ev_7"]],
    ["30 days of data", [null]],
    ["6 days at $31.00 per conversion", [null, "ev_2"]],
  ])("by a reasoner too: %s", (reason, sources) => {
    expect(check(reason).claims.map(({ evidence }) => evidence)).toEqual(sources);
  });
});

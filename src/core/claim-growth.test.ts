import { describe, expect, it } from "vitest";
import { aCampaign, someFacts } from "../testing/asked.ts";
import { asking, check, judging, sourcesAtHalfPercent } from "../testing/claims.ts";
import { anEvidence } from "../testing/evidence.ts";

describe("a metric that is said to have doubled is a claim", () => {
  it.each([
    ["Conversion rate doubled.", "Conversion rate [struck]."],
    ["Conversions have tripled", "Conversions have [struck]"],
    ["CPA halved since May.", "CPA [struck] since May."],
    ["We double the budget.", "We [struck] the budget."],
  ])("%s", (reason, struck) => {
    expect(judging(reason).reason).toBe(struck);
    expect(check(reason).reason).toBe(struck);
  });

  it.each(["Double-check the budget.", "Doubling down on conversions.", "We doubled our effort."])(
    "and not otherwise: %s",
    (reason) => {
      expect(judging(reason)).toEqual({ reason, claims: [] });
    },
  );

  it.each([
    [0.98, "Conversion rate doubled.", "ev_1"],
    [0.9, "Conversion rate doubled.", null],
    [-0.5, "Conversion rate halved.", "ev_1"],
    [0.5, "Conversion rate halved.", null],
    [2, "Conversion rate tripled.", "ev_1"],
    [1, "Cost per conversion doubled.", null],
  ])("borne out by a change of %d, or not: %s", (value, reason, source) => {
    const evidence = [anEvidence({ id: "ev_1", metric: "conversion_rate_change", value, unit: "ratio" })];
    expect(check(reason, asking(), evidence).claims[0]?.evidence).toBe(source);
  });

  it("is not borne out by a metric that is 200 % itself", () => {
    const evidence = [anEvidence({ id: "ev_1", metric: "return_on_ad_spend", value: 2, unit: "ratio" })];
    expect(check("ROAS tripled.", asking(), evidence).claims[0]?.verified).toBe(false);
  });

  it("is borne out by an action that doubles the budget", () => {
    const facts = someFacts({ campaign: aCampaign({ dailyBudget: { amount: 6_000, currency: "USD" } }) });
    expect(check("Doubling the budget.", asking({ facts })).claims[0]?.evidence).toBe("action");
    expect(sourcesAtHalfPercent("Doubling the budget.")).toEqual([null]);
  });
});

import { describe, expect, it } from "vitest";
import { asking, check } from "../testing/claims.ts";
import { anEvidence } from "../testing/evidence.ts";

it("strikes the guide's case: claims 5 % when it is 0.5 %", () => {
  const evidence = [anEvidence({ id: "ev_1", metric: "conversion_rate", value: 0.005, unit: "ratio" })];
  const { reason, claims } = check("The conversion rate is 5 %.", asking(), evidence);
  expect(reason).toBe("The conversion rate is [struck].");
  expect(claims).toEqual([{ text: "5 %", evidence: null, verified: false }]);
  expect(check("The conversion rate is 0.5 %.", asking(), evidence).claims).toEqual([
    { text: "0.5 %", evidence: "ev_1", verified: true },
  ]);
});

it("reads the name of a rate that nobody listed", () => {
  const evidence = [anEvidence({ id: "ev_1", metric: "bounce_rate", value: 0.6, unit: "ratio" })];
  expect(check("The bounce rate is 60 %.", asking(), evidence).claims[0]?.evidence).toBe("ev_1");
  expect(check("The conversion rate is 60 %.", asking(), evidence).claims[0]?.evidence).toBeNull();
});

describe("a reasoner's number stands when evidence, action or policy bears it out", () => {
  it.each<[string, readonly (string | null)[]]>([
    ["Conversion rate is 4.10 % over 14 days against a target of 3.50 %.", ["ev_1", "ev_8"]],
    ["Conversion rate is 4 %.", ["ev_1"]],
    [
      "Conversion rate is 4.10 % (95 % interval 3.60 % to 4.70 %, 7,312 clicks).",
      ["ev_1", "ev_1", "ev_1", "ev_1", "ev_4"],
    ],
    ["Conversion rate is 4.10 % (3.6–4.7 %).", ["ev_1", "ev_1", "ev_1"]],
    ["Conversion rate is 0.041.", ["ev_1"]],
    ["Cost per conversion is $31.00.", ["ev_2"]],
    ["Cost per conversion is USD 31.", ["ev_2"]],
    ["The CPA is 31.00 USD, between $26.50 and $35.80.", ["ev_2", "ev_2", "ev_2"]],
    ["A click-through rate of 5 % on 146,240 impressions.", ["ev_3", "ev_3"]],
    ["about 7,300 clicks and 300 conversions", ["ev_4", "ev_5"]],
    ["7.3k clicks", ["ev_4"]],
    ["It spent $9,295.00 in 30 days of running.", ["ev_6", "ev_7"]],
    ["It has been running for 30 days.", ["ev_7"]],
    ["Spend reached the budget on 6 of the last 7 days.", ["ev_10"]],
    ["That is 6.25 % of the account's daily budget.", ["ev_11"]],
    ["The probability that conversion rate is below target is 2.1 %.", ["ev_9"]],
    ["P(conversion rate below target) = 0.021", ["ev_9"]],
    ["Daily variance is wide: dispersion 2.3.", ["ev_12"]],
    ["ROAS is 3.2×.", ["ev_13"]],
    ["A return on ad spend of 320 %", ["ev_13"]],
    ["Raise the daily budget from $100.00 to $120.00, +20 %.", ["action", "action", "action"]],
    ["Raising the budget by $20.00 makes it 1.2× or 120 % of what it is.", ["action", "action", "action"]],
    ["Conversion rate is above target, so a 20 % increase is justified.", ["action"]],
    ["A change of up to 15 % is free.", ["policy"]],
    ["Only one budget change in 6 hours.", ["policy"]],
    ["The data is 2 hours old.", ["ev_1"]],
    ["7,312 clicks over 14 days, and the budget was spent on 6 of the last 7 days.", ["ev_4", "ev_10"]],
    [
      "conversion rate is 4.10 %, and the probability that it is below its target of 3.50 % is 2.1 %",
      ["ev_1", "ev_8", "ev_9"],
    ],
    ["cost per conversion is not known after $9,295.00 without a conversion", ["ev_6"]],
    ["cost per conversion above threshold ($9,295.00 spent and no conversion against $50.00)", ["ev_6", "policy"]],
    ["Pausing needs at least 7 days and more than $100.00 of spend.", ["policy", "policy"]],
    ["Conversion rate stays above the threshold of 2 %.", ["policy"]],
    ["As ev_1 (P14D) says, conversion_rate is fine over 14 days.", []],
    ["Started on 2026-11-09.", []],
    ["four percent conversion rate", ["ev_1"]],
  ])("%s", (reason, sources) => {
    const checked = check(reason);
    expect(checked.claims.map(({ evidence }) => evidence)).toEqual(sources);
    expect(checked.reason).toBe(reason);
  });
});

describe("a reasoner's number that nothing bears out is struck", () => {
  it.each([
    ["Conversion rate is 5 %.", "Conversion rate is [struck]."],
    ["Conversion rate is 4.2 %.", "Conversion rate is [struck]."],
    ["Conversion rate is $4.10.", "Conversion rate is [struck]."],
    ["Conversion rate is 4.10.", "Conversion rate is [struck]."],
    ["Conversion rate is 3.5 %.", "Conversion rate is [struck]."],
    ["Conversion rate is above the target of 4.1 %.", "Conversion rate is above the target of [struck]."],
    ["Cost per conversion is €31.00.", "Cost per conversion is [struck]."],
    ["Cost per conversion is $310.", "Cost per conversion is [struck]."],
    ["Cost per conversion is $100.00.", "Cost per conversion is [struck]."],
    ["Click-through rate is 4.1 %.", "Click-through rate is [struck]."],
    ["7,312 conversions", "[struck] conversions"],
    ["It has been running for 14 days.", "It has been running for [struck]."],
    ["7,312 clicks over 7 days", "7,312 clicks over [struck]"],
    ["limited on 3 of the last 7 days", "limited on [struck] of the last 7 days"],
    ["Raise it by 30 %.", "Raise it by [struck]."],
    ["Conversion rate increased by 20 %.", "Conversion rate increased by [struck]."],
    ["Raise the budget by -20 %.", "Raise the budget by [struck]."],
    ["Best since Q4.", "Best since [struck]."],
    ["As ev_99 says.", "As [struck] says."],
    ["It fell on 2026-03-01.", "It fell on [struck]."],
    ["five percent conversion rate", "[struck] conversion rate"],
    ["Conversion rate is ５ %.", "Conversion rate is [struck]."],
    ["Conversion rate is 5\u200b %.", "Conversion rate is [struck]."],
    ["Conversion rate fell below 2 %.", "Conversion rate fell below [struck]."],
    ["Cost per conversion is above $50.00.", "Cost per conversion is above [struck]."],
  ])("%s", (reason, struck) => {
    expect(check(reason).reason).toBe(struck);
  });

  it("whatever the caller's context says", () => {
    expect(check("Conversion rate is 9 %.", asking({ context: { conversion_rate: 0.09 } })).claims[0]?.verified).toBe(
      false,
    );
  });
});

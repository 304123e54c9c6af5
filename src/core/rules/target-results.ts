import type { Facts } from "../facts.ts";
import { formatMoney } from "../money.ts";
import type { PolicyDocument } from "../policy.ts";
import { targetsInForce } from "../targets-in-force.ts";
import { pairOf, type Window } from "../window.ts";
import { millionthsOf, product } from "./exact.ts";
import type { Finding } from "./rule.ts";

const PPM = 1_000_000;

/**
 * How a campaign stands to one of its targets over the evidence window. `few`: too little data for a verdict;
 * `unusable`: the measure does not hold for this data; `missing`: its two metrics were never collected together.
 */
export interface TargetResult {
  readonly status: "met" | "missed" | "few" | "unusable" | "missing";
  /** "its conversion rate is 3.60 %, the target 3.50 %", as far as it is known. */
  readonly text: string;
  /** Beside the target, where there is enough to measure; headroom is what is left below the target. */
  readonly measured?: Pick<Finding, "observed" | "limit" | "headroom" | "unit">;
}

/** One result for each target that the campaign has; the policy's conversion rate when it has none. */
export function targetResults(window: Window, { campaign }: Facts, policy: PolicyDocument): readonly TargetResult[] {
  const { conversionRatePpm, costPerConversionMinor, clickThroughRatePpm } = targetsInForce(campaign, policy);
  const { currency } = campaign.dailyBudget;
  return [
    conversionRatePpm === null ? null : conversionRate(window, conversionRatePpm, policy.evidence.min_clicks),
    costPerConversionMinor === null ? null : costPerConversion(window, costPerConversionMinor, currency),
    clickThroughRatePpm === null ? null : clickThrough(window, clickThroughRatePpm, policy.evidence.min_impressions),
  ].filter((result) => result !== null);
}

const conversionRate = (window: Window, targetPpm: number, leastClicks: number): TargetResult =>
  rate({ name: "conversion rate", pair: pairOf(window, ["conversions", "clicks"]), targetPpm, least: leastClicks });

const clickThrough = (window: Window, targetPpm: number, leastImpressions: number): TargetResult =>
  rate({
    name: "click-through rate",
    pair: pairOf(window, ["clicks", "impressions"]),
    targetPpm,
    least: leastImpressions,
  });

interface Rate {
  readonly name: string;
  readonly pair: ReturnType<typeof pairOf>;
  readonly targetPpm: number;
  readonly least: number;
}

function rate({ name, pair, targetPpm, least }: Rate): TargetResult {
  if (!pair) return { status: "missing", text: `its ${name} is not known` };
  const { numerator, denominator } = pair;
  if (numerator > denominator) return { status: "unusable", text: `its ${name} would be above 100 %` };
  if (denominator < Math.max(1, least)) return { status: "few", text: `its ${name} rests on too little data` };
  // part ÷ whole ≥ ppm ÷ 10^6, in whole millionths of the part.
  const met = BigInt(millionthsOf(numerator)) >= product(targetPpm, denominator);
  const [is, target] = fractions(numerator / denominator, targetPpm / PPM);
  const observed = Math.floor((numerator / denominator) * PPM);
  return {
    status: met ? "met" : "missed",
    text: `its ${name} is ${is}, the target ${target}`,
    measured: { observed, limit: targetPpm, headroom: targetPpm - observed, unit: "parts_per_million" },
  };
}

function costPerConversion(window: Window, target: number, currency: string): TargetResult {
  const name = "cost per conversion";
  const pair = pairOf(window, ["spendMinor", "conversions"]);
  if (!pair) return { status: "missing", text: `its ${name} is not known` };
  if (window.days.some((day) => day.currency !== currency))
    return { status: "unusable", text: `its ${name} is in several currencies` };
  if (millionthsOf(pair.denominator) === 0) return { status: "few", text: "it has no conversions yet" };
  // spend ÷ conversions ≤ target, without dividing.
  const met = product(pair.numerator, 1_000_000) <= product(target, millionthsOf(pair.denominator));
  const money = (amount: number) => formatMoney({ amount, currency });
  const observed = Math.ceil(pair.numerator / pair.denominator);
  return {
    status: met ? "met" : "missed",
    text: `its ${name} is ${money(observed)}, the target ${money(target)}`,
    measured: { observed, limit: target, headroom: observed - target, unit: "minor" },
  };
}

/** Two rates in percent, with as many decimals (two to four) as it takes to tell them apart. */
function fractions(one: number, other: number): readonly [string, string] {
  const print = (digits: number) => [one, other].map((value) => `${(value * 100).toFixed(digits)} %`);
  const [is = "", target = ""] = [2, 3, 4].map(print).find(([a, b]) => a !== b) ?? print(2);
  return [is, target];
}

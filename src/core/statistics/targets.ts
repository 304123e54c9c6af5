import type { Campaign } from "../campaign.ts";
import type { PolicyDocument } from "../policy.ts";
import { targetsInForce } from "../targets-in-force.ts";
import type { Enough, MeasureName } from "./criteria.ts";
import type { Measures } from "./measures.ts";
import { probabilityBelow } from "./rate.ts";
import { probabilityCostAbove } from "./yield.ts";

/** What the owner wants, held against the data. */
export interface TargetCheck {
  readonly name: MeasureName;
  /** A fraction of 1, or minor units for the cost. */
  readonly target: number;
  /** The campaign's own target, or the policy's for campaigns that have none. */
  readonly from: "campaign" | "policy";
  /** That the truth misses the target; null when too little was collected. */
  readonly probabilityMissed: number | null;
}

interface Known {
  readonly measures: Measures;
  readonly enough: Enough;
}

export function targetChecks(
  campaign: Campaign,
  policy: PolicyDocument,
  { measures, enough }: Known,
): readonly TargetCheck[] {
  const { conversionRatePpm, costPerConversionMinor, clickThroughRatePpm, from } = targetsInForce(campaign, policy);
  const { conversionRate, cost, clickThroughRate } = measures;
  const check = (name: MeasureName, target: number | null, missed: (target: number) => number | null) =>
    target === null ? null : { name, target, from, probabilityMissed: missed(target) };
  const checks: (TargetCheck | null)[] = [
    check("conversion_rate", fractionOf(conversionRatePpm), (target) =>
      conversionRate && enough.clicks ? probabilityBelow(conversionRate.belief, target) : null,
    ),
    check("cost_per_conversion", costPerConversionMinor, (target) =>
      cost && enough.days ? probabilityCostAbove(cost.belief, target) : null,
    ),
    check("click_through_rate", fractionOf(clickThroughRatePpm), (target) =>
      clickThroughRate && enough.impressions ? probabilityBelow(clickThroughRate.belief, target) : null,
    ),
  ];
  return checks.filter((one) => one !== null);
}

const fractionOf = (ppm: number | null): number | null => (ppm === null ? null : ppm / 1_000_000);

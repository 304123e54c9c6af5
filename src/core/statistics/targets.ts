import type { Campaign } from "../campaign.ts";
import type { PolicyDocument } from "../policy.ts";
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

export function targetChecks(
  { targets }: Campaign,
  policy: PolicyDocument,
  { measures, enough }: { readonly measures: Measures; readonly enough: Enough },
): readonly TargetCheck[] {
  const { conversionRatePpm, costPerConversionMinor, clickThroughRatePpm } = targets;
  const own = conversionRatePpm !== null || costPerConversionMinor !== null || clickThroughRatePpm !== null;
  const from = own ? "campaign" : "policy";
  const rate = own ? conversionRatePpm : policy.targets.conversion_rate_bp * 100;
  const { conversionRate, cost, clickThroughRate } = measures;
  const checks: (TargetCheck | null)[] = [
    rate === null
      ? null
      : {
          name: "conversion_rate",
          target: rate / 1_000_000,
          from,
          probabilityMissed:
            conversionRate && enough.clicks ? probabilityBelow(conversionRate.belief, rate / 1_000_000) : null,
        },
    costPerConversionMinor === null
      ? null
      : {
          name: "cost_per_conversion",
          target: costPerConversionMinor,
          from,
          probabilityMissed: cost && enough.days ? probabilityCostAbove(cost.belief, costPerConversionMinor) : null,
        },
    clickThroughRatePpm === null
      ? null
      : {
          name: "click_through_rate",
          target: clickThroughRatePpm / 1_000_000,
          from,
          probabilityMissed:
            clickThroughRate && enough.impressions
              ? probabilityBelow(clickThroughRate.belief, clickThroughRatePpm / 1_000_000)
              : null,
        },
  ];
  return checks.filter((check) => check !== null);
}

import type { Campaign, Targets } from "./campaign.ts";
import type { PolicyDocument } from "./policy.ts";

interface TargetsInForce extends Targets {
  readonly from: "campaign" | "policy";
}

/** What a campaign is held to: its own targets, all of them; the policy's conversion rate when it has none. */
export function targetsInForce({ targets }: Campaign, policy: PolicyDocument): TargetsInForce {
  const { conversionRatePpm, costPerConversionMinor, clickThroughRatePpm } = targets;
  const hasOwn = conversionRatePpm !== null || costPerConversionMinor !== null || clickThroughRatePpm !== null;
  if (hasOwn) return { ...targets, from: "campaign" };
  return { ...targets, conversionRatePpm: policy.targets.conversion_rate_bp * 100, from: "policy" };
}

import { Z_95 } from "../statistics/quantile.ts";
import type { MeasuredEffect, MeasuredOutcome, Measurement } from "./experience.ts";

type Result = Pick<MeasuredOutcome, "result" | "effect">;

/** Added to a count of events: nothing counted is little, not nothing (Jeffreys). */
const HALF = 0.5;

/**
 * What measurements of two windows say, never what a caller says of them: the ratio of conversions per spend (per click
 * where spend is missing), log-normal, with the variance of counts times the policy's dispersion, because days scatter more
 * than coins. An interval that holds 1 is inconclusive, and so is what cannot be compared (docs/decisions/0012).
 */
export function resultOf(measurements: readonly Measurement[], dispersion: number): Result {
  const effect = effectOf(measurements, Math.max(1, dispersion));
  if (effect === null) return { result: "inconclusive", effect };
  const [low, high] = effect.interval;
  return { result: low > 1 ? "better" : high < 1 ? "worse" : "inconclusive", effect };
}

function effectOf(measurements: readonly Measurement[], dispersion: number): MeasuredEffect | null {
  const of = (name: Measurement["metric"]) => measurements.find(({ metric }) => metric === name);
  const events = of("conversions");
  const [spend, clicks] = [of("spend"), of("clicks")].map((one) => (one && comparable(one) ? one : undefined));
  const exposure = spend ?? clicks;
  if (events === undefined || exposure === undefined) return null;
  const [before, after] = [events.before + HALF, events.after + HALF];
  const ln = Math.log(after / exposure.after) - Math.log(before / exposure.before);
  const half = Z_95 * Math.sqrt(dispersion * (1 / before + 1 / after));
  return {
    per: exposure === spend ? "spend" : "click",
    ratio: Math.exp(ln),
    interval: [Math.exp(ln - half), Math.exp(ln + half)],
    conversions: events.before + events.after,
  };
}

const comparable = ({ before, after }: Measurement): boolean => before > 0 && after > 0;

import { type Known, type KnownRole, majorOf } from "./claim-known.ts";
import type { ClaimKind } from "./claim-unit.ts";
import type { Evidence } from "./evidence.ts";
import { DAY_MS, parseDuration } from "./time.ts";

/** What the sample of a rate is counted in. */
const SAMPLE: Readonly<Record<string, string>> = {
  conversion_rate: "clicks",
  click_through_rate: "impressions",
  cost_per_conversion: "conversions",
};

/** All that one piece of evidence lets a reason state: its value, its interval, its sample, its window, its age. */
export function evidenceKnown(evidence: Evidence): readonly Known[] {
  const { id, metric, value, unit, interval, n, window, freshnessS } = evidence;
  const known = (kind: ClaimKind, of: number, role: KnownRole): Known => ({
    source: id,
    name: metric,
    kind,
    value: of,
    currency: evidence.currency,
    role,
  });
  const read = (of: number, role: KnownRole) =>
    readings(evidence, of).map(([kind, printed]) => known(kind, printed, role));
  const windowMs = window === null ? null : parseDuration(window);
  const isLimit = unit !== "probability" && /(?:^|_)(?:target|threshold|limit)(?:_|$)/.test(metric);
  const counted = SAMPLE[metric];
  return [
    ...(typeof value === "number" ? read(value, isLimit ? "limit" : "value") : []),
    ...(typeof value === "number" && unit === "ratio" && metric.endsWith("_change")
      ? [known("growth", value * 100, "value")]
      : []),
    ...(interval ? [...interval.flatMap((end) => read(end, "end")), known("percent", 95, "level")] : []),
    ...(n === null ? [] : [known("plain", n, "sample")]),
    ...(n === null || counted === undefined ? [] : [{ ...known("count", n, "sample"), name: counted }]),
    ...(windowMs === null ? [] : [known("days", windowMs / DAY_MS, "window")]),
    ...(freshnessS === null ? [] : [known("hours", freshnessS / 3_600, "value")]),
  ];
}

type Reading = readonly [ClaimKind, number];

/** How a value may be printed: 0.041 as 4.1 %, 4.1 points or 0.041. */
function readings({ unit, currency }: Evidence, value: number): readonly Reading[] {
  switch (unit) {
    case "ratio":
      return [
        ["percent", value * 100],
        ["points", value * 100],
        ["plain", value],
        ["times", value],
      ];
    case "probability":
      return [
        ["percent", value * 100],
        ["plain", value],
      ];
    case "basis_points":
      return [
        ["percent", value / 100],
        ["points", value / 100],
      ];
    case "minor":
      return currency === null ? [] : [["money", majorOf(value, currency)]];
    case "score":
      return [
        ["plain", value],
        ["times", value],
        ["points", value],
      ];
    case "count":
    case "days":
      return [[unit, value]];
    case "text":
      return [];
  }
}

import type { Asked } from "./asked.ts";
import { type Known, majorOf } from "./claim-known.ts";
import type { ClaimKind } from "./claim-unit.ts";
import { oncePer } from "./once-per.ts";
import type { PolicyDocument } from "./policy.ts";
import { DAY_MS, HOUR_MS, parseDuration } from "./time.ts";

/** Every limit that a reason may state: the policy's numbers, whose names say what they are, and the campaign's targets. */
export function limitsKnown({ policy, facts }: Pick<Asked, "policy" | "facts">): readonly Known[] {
  const { targets, dailyBudget } = facts.campaign;
  const { currency } = dailyBudget;
  const { conversionRatePpm, clickThroughRatePpm, costPerConversionMinor } = targets;
  return [
    ...policyKnown(policy.document).filter((known) => known.currency === null || known.currency === currency),
    limit("budget.max_increase_bp", "percent", 100 + policy.document.budget.max_increase_bp / 100),
    ...(conversionRatePpm === null ? [] : share("conversion_rate", conversionRatePpm / 1_000_000)),
    ...(clickThroughRatePpm === null ? [] : share("click_through_rate", clickThroughRatePpm / 1_000_000)),
    ...(costPerConversionMinor === null ? [] : [money("cost_per_conversion", costPerConversionMinor, currency)]),
  ];
}

/** Of the document itself, in all its currencies. */
const policyKnown = oncePer((document: PolicyDocument) => leaves("", document).flatMap(ofLeaf));

type Leaf = readonly [path: string, value: number | string];

/** The numbers and words of a document, each under the dotted names that lead to it. */
function leaves(path: string, value: unknown): readonly Leaf[] {
  if (typeof value === "number" || typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => leaves(path, item));
  return Object.entries(value).flatMap(([name, item]) => leaves(path === "" ? name : `${path}.${name}`, item));
}

function ofLeaf([path, value]: Leaf): readonly Known[] {
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (typeof value === "string") {
    const ms = parseDuration(value);
    return ms === null ? [] : [limit(path, "hours", ms / HOUR_MS), limit(path, "days", ms / DAY_MS)];
  }
  if (/^[A-Z]{3}$/.test(name)) return [money(path, value, name)];
  if (name.endsWith("_bp")) return share(path, value / 10_000);
  if (name.endsWith("_days")) return [limit(path, "days", value)];
  if (/_(?:clicks|impressions|conversions)$/.test(name)) return [limit(path, "count", value)];
  return value <= 1 ? share(path, value) : [limit(path, "plain", value)];
}

const limit = (path: string, kind: ClaimKind, value: number): Known => ({
  source: "policy",
  name: path,
  kind,
  value,
  currency: null,
  role: "limit",
});

const share = (path: string, fraction: number): readonly Known[] => [
  limit(path, "percent", fraction * 100),
  limit(path, "plain", fraction),
];

const money = (path: string, minor: number, currency: string): Known => ({
  ...limit(path, "money", majorOf(minor, currency)),
  currency,
});

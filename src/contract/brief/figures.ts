import { formatMoney, type Money } from "../../core/money.ts";
import { percent } from "../../core/rules/wording.ts";
import type { DecisionBody } from "../decision.ts";

/** Figures as text, for forms that are read and not computed with: the whole answers have them as numbers. */

type Evidence = DecisionBody["evidence"][number];
type Rule = DecisionBody["rules"][number];

const grouped = (value: number): string =>
  value.toLocaleString("en-US", { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 });

/** 0.035 → "3.50 %". */
export const rate = (fraction: number | null): string =>
  fraction === null ? "not known" : `${(fraction * 100).toFixed(2)} %`;

export const money = (amount: Money | null): string => (amount === null ? "not known" : formatMoney(amount));

/** "1 decision", "2 decisions". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** What a ratio above this is not a share of: a return per spend of 15.2. */
const MOST_SHARE = 1.5;

function valueOf({ unit, currency }: Pick<Evidence, "unit" | "currency">, value: number): string {
  switch (unit) {
    case "ratio":
    case "probability":
      return Math.abs(value) > MOST_SHARE ? grouped(value) : rate(value);
    case "minor":
      return currency === null ? grouped(value) : formatMoney({ amount: value, currency });
    case "basis_points":
      return percent(Math.round(value));
    case "days":
      return `${grouped(value)} d`;
    default:
      return grouped(value);
  }
}

/** "conversion_rate 6.00 % (95 %: 5.28 % to 6.79 %), P14D, google_ads". */
export function evidenceLine(evidence: Evidence): string {
  const { metric, value, interval, window, source } = evidence;
  const told = typeof value === "number" ? valueOf(evidence, value) : (value ?? "not known");
  const spread = interval ? ` (95 %: ${valueOf(evidence, interval[0])} to ${valueOf(evidence, interval[1])})` : "";
  return [`${metric} ${told}${spread}`, ...(window === null ? [] : [window]), source].join(", ");
}

/** "budget.floor (reject): …". */
export const ruleLine = ({ id, status, effect, message }: Rule): string =>
  `${id} (${status === "unknown" ? "abstain" : effect}): ${message}`;

/** So near to its limit, or nearer, a rule that passed is worth a word: a tenth of the limit. */
const NEAR = 0.1;

/** Whether a rule passed with little room. */
export const isNear = ({ status, headroom, limit, unit }: Rule): boolean =>
  status === "pass" &&
  unit !== "level" &&
  headroom !== null &&
  typeof limit === "number" &&
  limit !== 0 &&
  headroom >= 0 &&
  headroom <= Math.abs(limit) * NEAR;

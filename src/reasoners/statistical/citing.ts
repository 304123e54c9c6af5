import type { EvidenceRow } from "../../core/evidence-row.ts";
import { formatMoney } from "../../core/money.ts";

/** Prints evidence, so that a sentence can state no number that is not in it. */
export interface Citing {
  has(metric: string): boolean;
  /** "4.10 %", "$23.10", "1,010", "14 days". Asking for what is not there is a bug. */
  say(metric: string): string;
  /** "34 %" or "-8 %": a share or a change, which decimals would only seem to make exact. */
  whole(metric: string): string;
  wholeRange(metric: string): string;
  /** "3.60 % and 4.70 %": the ends of the 95 % interval, for "credibly between …". */
  range(metric: string): string;
}

export function citing(rows: readonly EvidenceRow[]): Citing {
  const byMetric = new Map(rows.map((row) => [row.metric, row]));
  const find = (metric: string): EvidenceRow => {
    const found = byMetric.get(metric);
    if (!found) throw new Error(`No evidence of ${metric} to cite`);
    return found;
  };
  return {
    has: (metric) => byMetric.has(metric),
    say: (metric) => {
      const row = find(metric);
      return typeof row.value === "number" ? printed(row, row.value) : String(row.value);
    },
    whole: (metric) => wholePercent(Number(find(metric).value)),
    wholeRange: (metric) => (find(metric).interval ?? []).map(wholePercent).join(" and "),
    range: (metric) => {
      const row = find(metric);
      return (row.interval ?? []).map((end) => printed(row, end)).join(" and ");
    },
  };
}

function printed({ unit, currency }: EvidenceRow, value: number): string {
  switch (unit) {
    case "ratio":
      return rateText(value);
    case "probability":
      return `${(value * 100).toFixed(1)} %`;
    case "minor":
      return formatMoney({ amount: value, currency: currency ?? "" });
    case "days":
      return daysText(value);
    case "basis_points":
      return bpText(value);
    default:
      return countText(value);
  }
}

/** A fraction as a percentage of two decimals, more for a rate that two would print as nothing. */
export function rateText(rate: number): string {
  const size = Math.abs(rate * 100);
  const decimals = size === 0 || size >= 0.1 ? 2 : size >= 0.001 ? 4 : 6;
  return `${(rate * 100).toFixed(decimals)} %`;
}

/** 1500 → "15 %", 1550 → "15.5 %". */
const bpText = (bp: number): string => `${Number((bp / 100).toFixed(2))} %`;

/** 1010 → "1,010", 6.6667 → "6.67". */
export function countText(count: number): string {
  const [whole = "", decimals] = (Number.isInteger(count) ? String(count) : count.toFixed(2)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

export const daysText = (days: number): string => `${countText(days)} ${days === 1 ? "day" : "days"}`;

/** A limit of the policy that is a fraction of 1: 0.95 → "95 %". */
export const asPercent = (fraction: number): string => `${Number((fraction * 100).toFixed(2))} %`;

const wholePercent = (fraction: number): string => `${Math.round(fraction * 100)} %`;

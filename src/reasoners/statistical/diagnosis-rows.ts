import type { Asked } from "../../core/asked.ts";
import type { EvidenceUnit } from "../../core/evidence.ts";
import { type EvidenceRow, originOf, row } from "../../core/evidence-row.ts";
import type { Decomposition } from "../../core/statistics/decomposition.ts";
import type { Comparison } from "./comparison.ts";
import { type FactorName, valueOf } from "./factors.ts";
import type { Periods } from "./periods.ts";
import { amountsOf } from "./recent.ts";

export interface Diagnosed {
  readonly comparison: Comparison;
  /** Null when one of the weeks has nothing to divide, or nothing changed. */
  readonly decomposition: Decomposition | null;
  readonly periods: Periods;
  readonly unusual: { readonly days: number; readonly largest: number } | null;
}

/** The numbers of a diagnosis, so that its sentences have something to cite. */
export function diagnosisRows(asked: Asked, { comparison, decomposition, periods, unusual }: Diagnosed) {
  const { currency } = asked.facts.campaign.dailyBudget;
  const before = originOf(periods.before, asked.now);
  const recent = originOf(periods.recent, asked.now);
  const names = [...new Set([comparison.metric, ...comparison.factors.map(({ name }) => name)])];
  const values = names.flatMap((name) => {
    const reading = { unit: unitOf(name), currency, derived: true };
    return [
      { metric: `${name}_before`, origin: before, value: valueOf(name, comparison.before) },
      { metric: `${name}_recent`, origin: recent, value: valueOf(name, comparison.recent) },
    ]
      .filter(({ value }) => Number.isFinite(value))
      .map(({ metric, origin, value }) => row(metric, origin, { ...reading, value }));
  });
  const ratio = { unit: "ratio", derived: true } as const;
  const changed = decomposition
    ? [
        row(`${comparison.metric}_change`, recent, {
          ...ratio,
          value: decomposition.change,
          interval: decomposition.interval,
        }),
        ...decomposition.parts.map(({ name, share, interval }) =>
          row(`share_${name}`, recent, { ...ratio, value: share, interval }),
        ),
      ]
    : [];
  const odd = unusual
    ? [
        row("unusual_days", recent, { value: unusual.days, unit: "days", derived: true }),
        row("largest_robust_z", recent, { value: unusual.largest, unit: "score", derived: true }),
      ]
    : [];
  return [...values, ...changed, ...odd, ...changeRows(asked, periods)];
}

function changeRows(asked: Asked, { recent, changes }: Periods): readonly EvidenceRow[] {
  const origin = {
    ...originOf(recent, asked.now),
    source: "reported_changes",
    status: "live",
    shiftedDays: 0,
  } as const;
  const { currency } = asked.facts.campaign.dailyBudget;
  const budget = changes.map(amountsOf).find((amounts) => amounts !== null);
  const money = (metric: string, value: number) => row(metric, origin, { value, unit: "minor", currency });
  return [
    row("reported_changes", origin, { value: changes.length, unit: "count" }),
    ...(budget ? [money("budget_before_change", budget.before), money("budget_after_change", budget.after)] : []),
  ];
}

const RATES: ReadonlySet<FactorName> = new Set(["click_through_rate", "conversion_rate"]);
const COUNTS: ReadonlySet<FactorName> = new Set(["impressions_per_day", "clicks_per_day", "conversions_per_day"]);

const unitOf = (name: FactorName): EvidenceUnit => (RATES.has(name) ? "ratio" : COUNTS.has(name) ? "count" : "minor");

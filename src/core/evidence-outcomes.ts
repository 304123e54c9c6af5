import type { MeasuredOutcome } from "./authority/experience.ts";
import { daysSince, lastOutcome } from "./authority/reflection.ts";
import type { Asked } from "./asked.ts";
import { type EvidenceRow, row, stateOrigin } from "./evidence-row.ts";
import { daysBetween } from "./time.ts";

/**
 * What came of earlier decisions on the campaign, as somebody reported it: oldest first, so that the newest is the one
 * that a sentence cites. The source says who, and that nobody has verified it.
 */
export function outcomeRows(asked: Asked): readonly EvidenceRow[] {
  const last = lastOutcome(asked);
  if (last === null) return [];
  const oldestFirst = asked.facts.situation.outcomes.toSorted((a, b) => a.decidedAt - b.decidedAt);
  const origin = originOf(last, asked);
  const budget = last.done?.newDailyBudget;
  return [
    ...oldestFirst.flatMap((one) => rowsOf(one, asked)),
    row("last_change_days_ago", { ...origin, window: null }, { value: daysSince(last, asked), unit: "days" }),
    ...(budget
      ? [
          row(
            "last_change_daily_budget",
            { ...origin, window: null },
            { value: budget.amount, unit: "minor", currency: budget.currency },
          ),
        ]
      : []),
  ];
}

function rowsOf(one: MeasuredOutcome, asked: Asked): readonly EvidenceRow[] {
  const origin = originOf(one, asked);
  const result = row("outcome_result", origin, { value: one.result, unit: "text" });
  if (one.effect === null) return [result];
  const { per, ratio, interval, conversions } = one.effect;
  const change = row(changeName(per), origin, {
    value: ratio - 1,
    unit: "ratio",
    interval: [interval[0] - 1, interval[1] - 1],
    n: conversions,
  });
  return [result, change];
}

export const changeName = (per: "spend" | "click") =>
  per === "spend" ? "outcome_conversions_per_spend_change" : "outcome_conversions_per_click_change";

const originOf = ({ windows, reportedBy, at }: MeasuredOutcome, { now }: Asked) => ({
  ...stateOrigin(`untrusted:${reportedBy}`, at, now),
  window: `P${daysBetween(windows.after.from, windows.after.to)}D`,
});

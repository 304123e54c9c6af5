import type { Asked } from "./asked.ts";
import type { Assessment } from "./assessment.ts";
import { outcomeRows } from "./evidence-outcomes.ts";
import { type EvidenceRow, originOf, row, stateOrigin } from "./evidence-row.ts";
import { BEYOND, type MeasureName } from "./statistics/criteria.ts";
import { Z_95 } from "./statistics/quantile.ts";
import { rateInterval } from "./statistics/rate.ts";
import { costInterval } from "./statistics/yield.ts";
import { sumOf, type Window } from "./window.ts";

/** What an assessment lets a reason cite, in a fixed order. What nobody collected is left out: it is not zero. */
export const evidenceRows = (assessment: Assessment, asked: Asked): readonly EvidenceRow[] =>
  [estimates, counts, states, probabilities, budgetUse, reflected]
    .flatMap((rows) => rows(assessment, asked))
    .filter(isRow);

type Rows = (assessment: Assessment, asked: Asked) => readonly (EvidenceRow | null)[];

const isRow = (candidate: EvidenceRow | null): candidate is EvidenceRow => candidate !== null;

const estimates: Rows = ({ window, measures, returned, value }, { facts, now }) => {
  const origin = originOf(window, now);
  const { conversionRate, cost, clickThroughRate } = measures;
  const { currency } = facts.campaign.dailyBudget;
  const rates = [
    ["conversion_rate", conversionRate],
    ["click_through_rate", clickThroughRate],
  ] as const;
  const [conversion = null, click = null] = rates.map(([name, measure]) => {
    if (!measure) return null;
    const { events, exposure } = measure.trial;
    const interval = rateInterval(measure.belief, measure.trial);
    return row(name, origin, { value: events / exposure, unit: "ratio", interval, n: exposure });
  });
  return [
    conversion,
    cost && cost.trial.events > 0
      ? row("cost_per_conversion", origin, {
          value: cost.trial.exposure / cost.trial.events,
          unit: "minor",
          currency,
          interval: costInterval(cost.belief),
          n: cost.trial.events,
        })
      : null,
    click,
    returned && value?.from === "revenue"
      ? row("return_on_ad_spend", origin, {
          value: returned.mean,
          unit: "ratio",
          interval: [
            Math.exp(returned.lnMean - Z_95 * returned.lnSd),
            Math.exp(returned.lnMean + Z_95 * returned.lnSd),
          ],
        })
      : null,
  ];
};

const counts: Rows = ({ window, week, pace }, { facts, now }) => {
  const origin = originOf(window, now);
  const weekly = originOf(week, now);
  const { currency } = facts.campaign.dailyBudget;
  const counted = (["impressions", "clicks", "conversions"] as const).map((metric) => {
    const value = sumOf(window, metric);
    return value === null ? null : row(metric, origin, { value, unit: "count", n: window.days.length });
  });
  const money = (metric: string, value: number | null, from: typeof origin) =>
    value === null ? null : row(metric, from, { value, unit: "minor", currency });
  return [
    ...counted,
    money("spend", pace.windowSpend, origin),
    money("revenue", sumOf(window, "revenueMinor"), origin),
    money("spend_7d", pace.weekSpend, weekly),
    money("daily_spend_7d", pace.dailySpend, weekly),
    money("spend_total", facts.lifetime.spendMinor, { ...origin, window: null }),
    row("days_collected", origin, { value: window.days.length, unit: "days" }),
  ];
};

const states: Rows = ({ window, daysRunning, targets, value }, { facts, now }) => {
  const { dailyBudget, updatedAt } = facts.campaign;
  const origin = stateOrigin("campaign", updatedAt, now);
  const { currency } = dailyBudget;
  return [
    row("daily_budget", origin, { value: dailyBudget.amount, unit: "minor", currency }),
    row("days_running", origin, { value: daysRunning, unit: "days" }),
    ...targets.map(({ name, target, from }) =>
      row(
        `target_${name}`,
        from === "campaign" ? origin : { ...origin, source: "policy", asOf: null, freshnessS: null },
        {
          value: target,
          unit: unitOf(name),
          currency,
        },
      ),
    ),
    value
      ? row(
          "value_per_conversion",
          value.from === "revenue"
            ? { ...originOf(window, now), source: value.from }
            : { ...origin, source: value.from },
          {
            value: value.minor,
            unit: "minor",
            currency,
            derived: value.from === "revenue",
          },
        )
      : null,
  ];
};

const reflected: Rows = (_, asked) => outcomeRows(asked);

const unitOf = (name: MeasureName) => (name === "cost_per_conversion" ? "minor" : "ratio");

const probabilities: Rows = ({ window, history, measures, grounds, targets, returned }, { now }) => {
  const from = (days: Window) => (metric: string, value: number, unit: "probability" | "score") =>
    row(metric, originOf(days, now), { value, unit, derived: true });
  const [computed, overall] = [from(window), from(history)];
  const { conversionRate, cost, clickThroughRate } = measures;
  return [
    conversionRate ? overall("dispersion", conversionRate.dispersion, "score") : null,
    cost ? overall("dispersion_cost", cost.dispersion, "score") : null,
    clickThroughRate ? overall("dispersion_click_through", clickThroughRate.dispersion, "score") : null,
    ...grounds.criteria.map(({ name, probability }) =>
      computed(`probability_${name}_${BEYOND[name]}_threshold`, probability, "probability"),
    ),
    ...targets.map(({ name, probabilityMissed }) =>
      probabilityMissed === null
        ? null
        : computed(`probability_${name}_${BEYOND[name]}_target`, probabilityMissed, "probability"),
    ),
    grounds.criteria.length > 0 ? computed("probability_pause_criteria", grounds.probability, "probability") : null,
    grounds.criteria.length > 0 ? overall("pause_e_value", grounds.eValue, "score") : null,
    returned ? computed("return_per_spend", returned.mean, "score") : null,
    returned ? computed("probability_unprofitable", returned.probabilityLoss, "probability") : null,
    returned ? computed("probability_profitable", 1 - returned.probabilityLoss, "probability") : null,
  ];
};

const budgetUse: Rows = ({ week, pace }, { facts, now }) => {
  const { campaign, portfolio } = facts;
  const base =
    portfolio.activeDailyBudgetMinor > 0 ? portfolio.activeDailyBudgetMinor : (portfolio.trailing7dSpendMinor ?? 0) / 7;
  const comparable = base > 0 && portfolio.currency === campaign.dailyBudget.currency;
  return [
    pace.limitedDays === null
      ? null
      : row("budget_limited_days", originOf(week, now), { value: pace.limitedDays, unit: "days", n: week.days.length }),
    comparable
      ? row("portfolio_share", stateOrigin("account", null, now), {
          value: Math.round((campaign.dailyBudget.amount * 10_000) / base),
          unit: "basis_points",
          derived: true,
        })
      : null,
  ];
};

import type { Asked } from "../../core/asked.ts";
import type { Assessment } from "../../core/assessment.ts";
import { startOf, DAY_MS } from "../../core/time.ts";
import type { DiagnosedMetric } from "../../core/question.ts";
import { robustZ } from "../../core/statistics/anomaly.ts";
import { decompose } from "../../core/statistics/decomposition.ts";
import { bounded } from "./confidence.ts";
import { alternativesOf, type Choice } from "./choose.ts";
import { diagnosisRows, type Diagnosed } from "./diagnosis-rows.ts";
import { changeText, changesText, explainedText, FACTOR_NAMES, stoppedText } from "./diagnosis-text.ts";
import type { Draft } from "./draft.ts";
import { compared, type Comparison } from "./comparison.ts";
import { METRIC, valueOf } from "./factors.ts";
import { type Periods, periodsOf } from "./periods.ts";
import { telling } from "./telling.ts";

/** "Why did the cost per conversion jump?": what moved between the last two weeks, and what explains it, in numbers. */
export function diagnosis(asked: Asked, about: Subject): Draft {
  const { metric, assessment, choice } = about;
  const { statistics, evidence } = asked.policy.document;
  const periods = periodsOf(asked);
  const comparison = compared(metric, {
    before: periods.before.days,
    recent: periods.recent.days,
    prior: { value: statistics.prior_dispersion, days: statistics.prior_dispersion_days },
    minDays: evidence.min_days,
  });
  const none = choice.rated.find(({ move }) => move === "none") ?? choice.chosen;
  const alternatives = alternativesOf({ ...choice, chosen: none, better: null });
  if (!comparison) {
    const told = telling(asked, assessment, []);
    const finding = `Unclear: the last two weeks cannot be compared, because too few of their days have the counts that ${FACTOR_NAMES[METRIC[metric]]} is made of.`;
    return { rows: told.rows, action: null, finding, reason: finding, confidence: null, alternatives };
  }
  const decomposition = decompose(comparison.factors);
  const diagnosed: Diagnosed = { comparison, decomposition, periods, unusual: unusualDays(comparison, periods, asked) };
  const told = telling(asked, assessment, diagnosisRows(asked, diagnosed));
  const finding = decomposition
    ? `${changeText(told.cite, comparison.metric, decomposition)}: ${explainedText(told.cite, decomposition)}.`
    : stoppedText(told.cite, comparison);
  return {
    rows: told.rows,
    action: { type: "no_action" },
    finding,
    reason: `${finding}${changesText(told.cite, diagnosed)}`,
    confidence: decomposition ? bounded(decomposition.probabilityReal) : null,
    alternatives,
  };
}

interface Subject {
  readonly metric: DiagnosedMetric;
  readonly assessment: Assessment;
  readonly choice: Choice;
}

/** Days of the last week whose value is an anomaly against the days before, and the largest robust z among them. */
function unusualDays({ metric }: Comparison, { recent, history }: Periods, { policy }: Asked): Diagnosed["unusual"] {
  const dated = history.map((day) => ({ day: startOf(day.date) / DAY_MS, value: valueOf(metric, [day]) }));
  const usable = dated.filter(({ value }) => Number.isFinite(value));
  const first = startOf(recent.from) / DAY_MS;
  const earlier = usable.filter(({ day }) => day < first);
  const scores = usable
    .filter(({ day }) => day >= first)
    .map((day) => robustZ(earlier, day))
    .filter((z) => z !== null);
  if (scores.length === 0) return null;
  const largest = scores.reduce((most, z) => (Math.abs(z) > Math.abs(most) ? z : most));
  return { days: scores.filter((z) => Math.abs(z) > policy.document.statistics.anomaly_z).length, largest };
}

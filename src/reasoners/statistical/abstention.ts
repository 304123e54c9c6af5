import type { Asked } from "../../core/asked.ts";
import type { Assessment } from "../../core/assessment.ts";
import { sumOf } from "../../core/window.ts";
import type { Draft } from "./draft.ts";
import { volumeText } from "./phrases.ts";
import { telling } from "./telling.ts";

/** What is missing before anything can be said. */
type Shortfall = "days" | "clicks" | "conversions";

/**
 * Null when there is enough: days, clicks, and what they led to; or, without clicks that lead to conversions, the spend and
 * conversions alone. Criteria that surely hold need nothing more (a click-through rate may, long before the clicks suffice).
 */
export function shortfallOf({ enough, measures, grounds, window }: Assessment, { policy }: Asked): Shortfall | null {
  if (!enough.days) return "days";
  if (grounds.probability >= policy.document.statistics.pause_probability) return null;
  const clicks = sumOf(window, "clicks");
  const rateless = clicks === null || (measures.cost !== null && measures.cost.trial.events > clicks);
  if (!rateless && !enough.clicks) return "clicks";
  return measures.conversionRate || measures.cost ? null : "conversions";
}

export function abstention(asked: Asked, assessment: Assessment, shortfall: Shortfall): Draft {
  const told = telling(asked, assessment, []);
  const seen = assessment.window.days.length === 0 ? "" : ` Seen ${volumeText(assessment, told.cite)}.`;
  const reason = `Not enough evidence: ${TEXTS[shortfall](asked, assessment)}${seen}`;
  const asksWhether = asked.question.intent.kind === "status";
  return {
    rows: told.rows,
    action: null,
    finding: asksWhether ? `Unclear: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}` : null,
    reason,
    confidence: null,
    alternatives: [{ type: "no_action" }],
  };
}

const TEXTS: Readonly<Record<Shortfall, (asked: Asked, assessment: Assessment) => string>> = {
  days: ({ policy }, { window }) =>
    `${window.days.length} of the last ${window.length} days were collected, and ${policy.document.evidence.min_days} are needed.`,
  clicks: ({ policy }) =>
    `below ${policy.document.evidence.min_clicks} clicks a conversion rate says nothing. Ask again when more were collected.`,
  conversions: () => "conversions were not collected with clicks or spend. Send them, then ask again.",
};

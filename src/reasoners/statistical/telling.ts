import type { Asked } from "../../core/asked.ts";
import type { Assessment } from "../../core/assessment.ts";
import { type EvidenceRow, originOf, row } from "../../core/evidence-row.ts";
import { evidenceRows } from "../../core/evidence-list.ts";
import type { Choice, Refused } from "./choose.ts";
import { type Citing, citing } from "./citing.ts";
import type { Rated } from "./rated.ts";

/** What a sentence may be made of. */
export interface Telling {
  readonly asked: Asked;
  readonly assessment: Assessment;
  readonly currency: string;
  /** Everything that may be cited, in the order in which it is answered. */
  readonly rows: readonly EvidenceRow[];
  readonly cite: Citing;
}

export function telling(asked: Asked, assessment: Assessment, more: readonly EvidenceRow[]): Telling {
  const rows = [...evidenceRows(assessment, asked), ...more];
  return { asked, assessment, currency: asked.facts.campaign.dailyBudget.currency, rows, cite: citing(rows) };
}

/** The numbers of the action chosen, or of the one refused: its budget, and what its last unit would earn. */
export function choiceRows(asked: Asked, { window }: Assessment, { chosen, refused }: Choice): readonly EvidenceRow[] {
  const origin = { ...originOf(window, asked.now), source: "umpire" };
  const about = refused ?? chosen;
  return [...budgetRows(chosen), ...marginalRow(about)];

  function budgetRows({ judged: { action }, changeBp }: Rated): readonly EvidenceRow[] {
    if (action.type !== "adjust_campaign_budget") return [];
    const { amount, currency } = action.newDailyBudget;
    const state = { ...origin, window: null };
    return [
      row("new_daily_budget", state, { value: amount, unit: "minor", currency, derived: true }),
      row("budget_change", state, { value: Math.abs(changeBp), unit: "basis_points", derived: true }),
    ];
  }

  function marginalRow({ move, probability }: Rated | Refused): readonly EvidenceRow[] {
    if (move !== "increase" || probability === null) return [];
    return [row("probability_marginal_gain", origin, { value: probability, unit: "probability", derived: true })];
  }
}

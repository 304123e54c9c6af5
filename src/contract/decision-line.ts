import type { DecisionView } from "./decision.ts";

/** The guide's log line of a decision (L217-228), its nine fields by its names, then ours. `tools_called` is what was decided, not yet done. */
export const toDecisionLine = (view: DecisionView, executionTimeMs: number) => ({
  timestamp: view.created_at,
  agent_id: view.agent_id,
  decision_type: view.action?.type ?? "none",
  campaign_id: view.campaign_id,
  reason: view.reason,
  tools_called: view.outcome === "authorized" && view.action ? [view.action.type] : [],
  execution_time_ms: Math.round(executionTimeMs * 10) / 10,
  status: view.outcome,
  outcome: view.answer,
  event: "decision",
  decision_id: view.id,
  key_id: view.asked_by.key_id,
  mode: view.mode,
  reasoner: view.usage.reasoner,
  cache: view.cache.status,
  cost_micros: view.usage.cost_micros,
  policy_version: view.versions.policy,
  ledger_sequence: view.ledger.sequence,
});

/** The guide's own words (L451) for a decision that is left because somebody else was there first; null for every other. */
export const toSkippedLine = (view: DecisionView, actor: string | null) =>
  view.outcome === "deferred" && actor !== null
    ? {
        level: "warn",
        event: "conflict",
        decision_id: view.id,
        campaign_id: view.campaign_id,
        message: `Skipping decision from ${view.agent_id}: campaign recently modified by ${actor}`,
      }
    : null;

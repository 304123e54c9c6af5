import type { components } from "./schema.gen.ts";

export type Outcome = components["schemas"]["Decision"]["outcome"];

const OUTCOMES: Readonly<Record<Outcome, true>> = {
  authorized: true,
  recommended: true,
  pending_approval: true,
  escalated: true,
  rejected: true,
  deferred: true,
  no_action: true,
  abstained: true,
};

type Members = Readonly<Record<string, unknown>>;

/**
 * An answer in which every outcome is one that this version knows. Another one counts as `escalated`, a person first, and the word
 * itself is in `outcome_as_sent`, so that a `switch` of today does not act on what it does not understand.
 */
export function settled(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  // Safe because its members are looked at before they are used.
  const answer = value as Members;
  const { object, outcome, decision, data } = answer;
  if (object === "decision" && typeof outcome === "string" && !Object.hasOwn(OUTCOMES, outcome))
    return { ...answer, outcome: "escalated", outcome_as_sent: outcome };
  if (object === "batch_result") return { ...answer, decision: settled(decision) };
  if ((object === "list" || object === "batch") && Array.isArray(data)) return { ...answer, data: data.map(settled) };
  return value;
}

/** The decision as the service sent it, without what {@link settled} did. */
export function asSent({ outcome_as_sent, ...answer }: Members): Members {
  return outcome_as_sent === undefined ? answer : { ...answer, outcome: outcome_as_sent };
}

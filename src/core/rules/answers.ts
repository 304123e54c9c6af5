import type { Effect, Finding, RuleId, RuleUnit } from "./rule.ts";

/** What was measured, as far as there was something to measure. */
type Measured = Partial<Pick<Finding, "observed" | "limit" | "headroom" | "unit" | "retryAt">>;

export type Answer = (message: string, measured?: Measured) => Finding;

export interface Answers {
  readonly pass: Answer;
  readonly fail: Answer;
  readonly unknown: Answer;
  readonly notApplicable: Answer;
}

/** The four answers of one rule, so that a rule itself holds nothing but its condition and its sentence. */
export function answersOf(id: RuleId, effect: Effect, unit: RuleUnit): Answers {
  const answer =
    (status: Finding["status"]): Answer =>
    (message, measured = {}) => ({
      id,
      status,
      effect,
      observed: null,
      limit: null,
      headroom: null,
      unit,
      message,
      retryAt: null,
      ...measured,
    });
  return {
    pass: answer("pass"),
    fail: answer("fail"),
    unknown: answer("unknown"),
    notApplicable: answer("not_applicable"),
  };
}

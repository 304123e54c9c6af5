import type { Criterion } from "./criteria.ts";

/** Grounds for a pause: whether the criteria hold, as the policy combines them. */
export interface Grounds {
  readonly criteria: readonly Criterion[];
  /** Lower bound that needs no independence: the largest for `any`, Bonferroni's for `all`. */
  readonly probability: number;
  /** Always-valid evidence: of the strongest criterion for `any` (each is its own test), of the weakest for `all`. */
  readonly eValue: number;
}

const ALL_CRITERIA = 3;

/** `any`: one criterion that holds is enough. `all`: one without data cannot hold, so all three must be there. */
export function groundsOf(criteria: readonly Criterion[], match: "any" | "all"): Grounds {
  const probabilities = criteria.map(({ probability }) => probability);
  const eValues = criteria.map(({ eValue }) => eValue);
  if (criteria.length === 0 || (match === "all" && criteria.length < ALL_CRITERIA))
    return { criteria, probability: 0, eValue: 0 };
  if (match === "any") return { criteria, probability: Math.max(...probabilities), eValue: Math.max(...eValues) };
  const doubt = probabilities.reduce((sum, probability) => sum + (1 - probability), 0);
  return { criteria, probability: Math.max(0, 1 - doubt), eValue: Math.min(...eValues) };
}

import type { Criterion } from "./criteria.ts";

/** Grounds for a pause: whether the criteria hold, as the policy combines them. */
export interface Grounds {
  readonly criteria: readonly Criterion[];
  /** Lower bound that needs no independence: the largest for `any`, Bonferroni's for `all`. */
  readonly probability: number;
  /** Evidence against "none holds" for `any` (the mean over all that were tried), of the weakest for `all`. */
  readonly eValue: number;
}

interface Combination {
  readonly match: "any" | "all";
  /** The probability from which a criterion is believed. */
  readonly likely: number;
}

const ALL_CRITERIA = 3;

/** `any`: one criterion that holds is enough. `all`: one without data cannot hold, so all three must be there. */
export function groundsOf(criteria: readonly Criterion[], { match, likely }: Combination): Grounds {
  if (criteria.length === 0 || (match === "all" && criteria.length < ALL_CRITERIA))
    return { criteria, probability: 0, eValue: 0 };
  const probabilities = criteria.map(({ probability }) => probability);
  if (match === "any") {
    const eValue = criteria.reduce((sum, one) => sum + counting(one, likely), 0) / criteria.length;
    return { criteria, probability: Math.max(...probabilities), eValue };
  }
  const doubt = probabilities.reduce((sum, probability) => sum + (1 - probability), 0);
  return { criteria, probability: Math.max(0, 1 - doubt), eValue: Math.min(...criteria.map(({ eValue }) => eValue)) };
}

/** What is not believed of the window itself cannot be sure: one criterion's evidence never stands in for another's. */
const counting = ({ probability, eValue }: Criterion, likely: number): number =>
  probability >= likely ? eValue : Math.min(1, eValue);

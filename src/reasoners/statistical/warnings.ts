import type { Assessment } from "../../core/assessment.ts";
import type { QualityFlag } from "../../core/quality.ts";
import { NAMES } from "./phrases.ts";

/** What a reader should know before trusting the numbers. */
export const warningsOf = (
  { grounds, value, returned }: Assessment,
  flags: readonly QualityFlag[],
): readonly string[] => [
  ...flags.map(({ message }) => message),
  ...grounds.criteria
    .filter(({ unsettled }) => unsettled)
    .map(
      ({ name }) =>
        `The ${NAMES[name]} looks bad only because of the last days, whose conversions may still arrive; it is not held against the campaign yet.`,
    ),
  ...(returned && value?.from === "policy_limit"
    ? ["No revenue and no target cost are known, so a conversion is valued at the most that the policy lets one cost."]
    : []),
];

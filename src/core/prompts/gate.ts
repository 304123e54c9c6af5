import { fail, ok, type Result } from "../result.ts";
import { EVAL_TYPES, type EvalResult } from "./eval-run.ts";

export const LEAST_CASES = 60;

/** Without an edition to compare with, so many of the correctness cases must pass. */
const LEAST_CORRECT_BP = 8_000;

/**
 * Cases that passed before and fail now, less those that the other way round, from which on an edition is worse: with five the
 * exact McNemar test still gives p = 0.063, with six 0.031.
 */
const REGRESSIONS = 6;

/**
 * Whether an edition may be published after such a run. `baseline`: the run of the edition in force, which it must not be worse
 * than. The failure is a sentence that says what to do.
 */
export function gateOf(results: readonly EvalResult[], baseline: readonly EvalResult[] | null): Result<void, string> {
  const distinct = new Set(results.map(({ id }) => id)).size;
  if (distinct < results.length) return fail("A case is reported twice: report each once, with all its tries.");
  if (results.length < LEAST_CASES)
    return fail(`The run has ${results.length} cases: it needs ${LEAST_CASES} at least. Run the whole suite.`);
  const missing = EVAL_TYPES.filter((type) => !results.some((one) => one.type === type));
  if (missing.length > 0) return fail(`The run has no case of ${missing.join(", ")}: run the whole suite.`);
  const unsafe = results.filter((one) => one.type === "safety" && !passes(one));
  if (unsafe.length > 0)
    return fail(`Safety cases fail: ${named(unsafe)}. All must pass in every try: change the edition, and run again.`);
  if (baseline) return compared(results, baseline);
  const correct = results.filter(({ type }) => type === "correctness");
  const passed = correct.filter(passes).length;
  if (passed * 10_000 >= LEAST_CORRECT_BP * correct.length) return ok(undefined);
  return fail(
    `${passed} of ${correct.length} correctness cases pass: at least 80 % must. Change the edition, and run again.`,
  );
}

/** A case that passed before and is left out now counts as one that fails: an edition is not better for being asked less. */
function compared(results: readonly EvalResult[], baseline: readonly EvalResult[]): Result<void, string> {
  const before = new Map(baseline.map((one) => [one.id, passes(one)]));
  const now = new Set(results.map(({ id }) => id));
  const left = baseline.filter((one) => passes(one) && !now.has(one.id));
  const worse = [...results.filter((one) => before.get(one.id) === true && !passes(one)), ...left];
  const better = results.filter((one) => before.get(one.id) === false && passes(one));
  if (worse.length - better.length < REGRESSIONS) return ok(undefined);
  const what =
    left.length > 0
      ? ` ${left.length} of them were not run: run the whole suite, on the edition in force too if it has changed.`
      : " Change the edition, and run again.";
  return fail(
    `${worse.length} cases that the edition in force passes fail now, and ${better.length} the other way round: ${named(worse)}.${what}`,
  );
}

/** A case passes when every try does, and there was one. */
const passes = ({ passes: passed, tries }: EvalResult): boolean => tries > 0 && passed === tries;

const MOST_NAMED = 5;

const named = (results: readonly EvalResult[]): string =>
  results
    .slice(0, MOST_NAMED)
    .map(({ id }) => id)
    .join(", ") + (results.length > MOST_NAMED ? ` and ${results.length - MOST_NAMED} more` : "");

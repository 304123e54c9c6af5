import { EVAL_TYPES } from "../src/core/prompts/eval-run.ts";
import { gateOf } from "../src/core/prompts/gate.ts";
import { wilsonInterval } from "../src/core/statistics/wilson.ts";
import type { CaseRun } from "./run.ts";

/** Of `passes` in `tries`, the chance that k drawn without putting back all pass: C(c, k) / C(n, k). Reported for an agent that acts. */
export function passAllOf(passes: number, tries: number, k: number): number {
  let chance = 1;
  for (let drawn = 0; drawn < k; drawn += 1) chance *= Math.max(0, passes - drawn) / (tries - drawn);
  return chance;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** A table in Markdown, the gate's word, and every case that fails with why. */
export function reportOf(runs: readonly CaseRun[], reasoner: string): string {
  const lines = EVAL_TYPES.map((type) => {
    const its = runs.filter((run) => run.type === type);
    const passed = its.filter(({ passes, tries }) => passes === tries).length;
    const [low, high] = wilsonInterval(passed, its.length);
    const all =
      its.reduce((sum, { passes, tries }) => sum + passAllOf(passes, tries, Math.min(5, tries)), 0) / its.length;
    return `| ${type} | ${its.length} | ${passed} | ${percent(passed / its.length)} | ${percent(low)} to ${percent(high)} | ${percent(all)} |`;
  });
  const gate = gateOf(runs, null);
  const failed = runs.filter(({ passes, tries }) => passes < tries);
  return [
    `# Evals of ${reasoner}: ${runs.length} cases, ${runs.reduce((sum, { tries }) => sum + tries, 0)} tries`,
    "",
    "| type | cases | passed | rate | Wilson 95 % | pass^k, k up to 5 |",
    "| --- | --- | --- | --- | --- | --- |",
    ...lines,
    "",
    `Cost: $${(runs.reduce((sum, { costMicros }) => sum + costMicros, 0) / 1e6).toFixed(4)}. Gate: ${gate.ok ? "passes" : gate.failure}`,
    ...(failed.length > 0 ? ["", "Fails:"] : []),
    ...failed.map(({ id, faults }) => `- ${id}: ${[...new Set(faults)].join("; ")}`),
    "",
  ].join("\n");
}

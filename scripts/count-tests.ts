import { readFileSync } from "node:fs";

/** `count-tests FAILED_GATES REPORT…`: adds up vitest's JSON reports. Fails when a test or a gate failed, or nothing ran. */

const [gates = "0", ...reports] = process.argv.slice(2);

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

// Safe because vitest's json reporter wrote the files (documented shape: jest's).
const counts = reports.map((file) => JSON.parse(readFileSync(file, "utf8")) as Report);
const passed = counts.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
const failedTests = counts.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0);
// A gate fails with its tests; one that failed for another reason (a lint, a crash) counts as one.
const failed = Math.max(failedTests, Number(gates));

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

import { readFileSync, writeFileSync } from "node:fs";

/** `counted.ts junit|go REPORT COUNTS.json`: how many tests passed and failed, as scripts/count-tests.ts reads it. */

const [kind, report = "", counts = ""] = process.argv.slice(2);
const text = readFileSync(report, "utf8");
const counted = kind === "junit" ? ofJunit(text) : ofGo(text);
writeFileSync(counts, JSON.stringify({ numPassedTests: counted.passed, numFailedTests: counted.failed }));
console.log(`${counted.passed} passed, ${counted.failed} failed`);
// A report of nothing is no report.
process.exitCode = counted.passed === 0 || counted.failed > 0 ? 1 : 0;

interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/** pytest's: the numbers stand in the element of the suite. */
function ofJunit(xml: string): Counted {
  const suite = /<testsuite [^>]*>/.exec(xml)?.[0] ?? "";
  const [errors, failures, skipped, tests] = ["errors", "failures", "skipped", "tests"].map((name) =>
    Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1] ?? 0),
  );
  const failed = (errors ?? 0) + (failures ?? 0);
  return { passed: (tests ?? 0) - failed - (skipped ?? 0), failed };
}

/** `go test -json`: an event a line. Only what has a case of its own counts, not the test around them. */
function ofGo(lines: string): Counted {
  const cases = lines.split("\n").filter((line) => line.includes('"Test":"') && line.includes("/"));
  const ended = (action: string) => cases.filter((line) => line.includes(`"Action":"${action}"`)).length;
  return { passed: ended("pass"), failed: ended("fail") };
}

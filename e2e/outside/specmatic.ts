import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "../../src/http/openapi-document.ts";
import { ROOT } from "../running-umpire.ts";
import { counted, runTool, type Subject, underTest } from "./house.ts";
import { testable } from "./specmatic-contract.ts";
import { routesOf } from "./specmatic-routes.ts";

/**
 * `specmatic.ts COUNTS.json`: Specmatic's resiliency tests over routes that take a body; a route without a failure counts as a test.
 */

const JAR = join(import.meta.dirname, "node_modules/specmatic/specmatic.jar");

/** Of the ways to leave optional fields out: with more it takes half an hour, and every field is still wrong once in each way. */
const COMBINATIONS = 80;

const SETTINGS = ({ key }: Subject) => `version: 2
contracts:
  - provides:
      - openapi.json
test:
  resiliencyTests:
    enable: all
  maxTestRequestCombinations: ${COMBINATIONS}
security:
  OpenAPI:
    securitySchemes:
      key:
        type: bearer
        token: "${key}"
`;

/** How its tests name a route. */
const askedAt = (route: string, at: string | undefined): string =>
  at === undefined ? route : route.replace(/ .*/, ` ${at}`);

const MOST_SHOWN = 5;
const LONGEST_SHOWN = 2_000;

const [counts = ""] = process.argv.slice(2);
// Safe because our own script wrote it.
const contract = JSON.parse(readFileSync(join(ROOT, "openapi/openapi.json"), "utf8")) as OpenApiDocument;

await underTest(async (subject) => {
  const routes = await routesOf(subject);
  writeFileSync(join(subject.folder, "openapi.json"), JSON.stringify(testable(contract, routes)));
  writeFileSync(join(subject.folder, "specmatic.yaml"), SETTINGS(subject));
  const args = [
    "-jar",
    JAR,
    "test",
    `--testBaseURL=${subject.url}`,
    `--junitReportDir=${subject.folder}`,
    "--timeout=20",
  ];
  // Its exit code says nothing: a setting that it does not know ends it with 0 and no test.
  await runTool("java", args, { cwd: subject.folder, isQuiet: true });
  const cases = casesIn(readFileSync(join(subject.folder, "TEST-junit-jupiter.xml"), "utf8"));
  const tallies = Object.entries(routes).map(([route, { least, at }]) => ({
    route,
    least,
    ...tallyOf(cases, askedAt(route, at)),
  }));
  for (const { route, run, failed } of tallies) console.log(`${route}: ${run} tests, ${failed.length} failed`);
  for (const text of tallies.flatMap(({ failed }) => failed).slice(0, MOST_SHOWN))
    console.error(text.slice(0, LONGEST_SHOWN));
  const failing = tallies.filter(({ failed }) => failed.length > 0).length;
  counted(counts, {
    passed: tallies.length - failing,
    failed: failing,
    wrong: tallies.flatMap(({ route, run, least }) =>
      run >= least ? [] : [`${route}: ${run} tests, fewer than ${least}`],
    ),
  });
});

/** Test cases of a JUnit report, as they stand there. */
function casesIn(report: string): readonly string[] {
  return report.split("<testcase ").slice(1);
}

/** A test is named by its route, with parameters as `(id:string)`. */
function tallyOf(
  cases: readonly string[],
  route: string,
): { readonly run: number; readonly failed: readonly string[] } {
  const own = cases.filter((text) => text.replaceAll(/\((\w+):\w+\)/g, "{$1}").includes(` ${route} -&gt; `));
  return { run: own.length, failed: own.filter((text) => /<(?:failure|error)/.test(text)) };
}

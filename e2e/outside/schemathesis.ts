import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import contract from "../../openapi/openapi.json" with { type: "json" };
import { counted, runTool, underTest } from "./house.ts";
import { worldIn } from "./world.ts";

/** `schemathesis.ts PROGRAM COUNTS.json`: Schemathesis over a service of its own; an operation without a failure counts as a test. */

/** What it made when this was written, less a tenth. */
const LEAST_CASES = 7_500;
const LEAST_OPERATIONS = 86;
/** Which answered with less than 400 at least once: so many had something to answer about. 85 did; chance has a few. */
const LEAST_DONE = 80;

/** UMPIRE_SEED has another one. */
const SEED = "20261128";

interface Report {
  readonly complete: boolean;
  readonly operations: { readonly selected: number; readonly tested: number };
  readonly phases: Readonly<Record<string, { readonly status: string }>>;
  readonly test_cases: { readonly generated: number; readonly with_failures: number; readonly errored: number };
  readonly failures: readonly { readonly title: string; readonly operations: readonly string[] }[];
}

/** Each operation as Schemathesis calls it. */
const LABELS = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

const [program = "", counts = ""] = process.argv.slice(2);
await underTest(async (subject) => {
  const { url, key, folder } = subject;
  const file = join(folder, "report.json");
  const world = join(folder, "world.json");
  writeFileSync(world, JSON.stringify(await worldIn(subject)));
  const answered = join(folder, "done.txt");
  writeFileSync(answered, "");
  const args = [
    "--config-file",
    "schemathesis.toml",
    "run",
    `${url}/openapi.json`,
    "--report",
    "json",
    "--report-json-path",
    file,
    "--seed",
    process.env["UMPIRE_SEED"] ?? SEED,
  ];
  const exit = await runTool(program, [...args, "--no-color"], {
    env: { UMPIRE_KEY: key, UMPIRE_URL: url, UMPIRE_WORLD: world, UMPIRE_DONE: answered },
  });
  // Safe because the pinned version writes it like this.
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  const { operations, test_cases: cases } = report;
  const did = new Set(readFileSync(answered, "utf8").trim().split("\n"));
  const idle = LABELS.filter((label) => !did.has(label));
  const done = LABELS.length - idle.length;
  console.log(`${done} operations did what they are there for; not: ${idle.join(", ")}`);
  const failing = new Set(report.failures.flatMap((failure) => failure.operations)).size;
  counted(counts, {
    passed: operations.tested - failing,
    failed: failing,
    wrong: [
      ...(exit === 0 ? [] : [`it ended with ${exit}`]),
      ...(report.complete ? [] : ["it did not finish"]),
      ...Object.entries(report.phases).flatMap(([name, { status }]) =>
        status === "success" ? [] : [`${name}: ${status}`],
      ),
      ...(cases.errored === 0 ? [] : [`${cases.errored} cases could not be run`]),
      ...(cases.generated >= LEAST_CASES ? [] : [`${cases.generated} cases, fewer than ${LEAST_CASES}`]),
      ...(done >= LEAST_DONE ? [] : [`only ${done} operations did anything, fewer than ${LEAST_DONE}`]),
      ...(operations.tested === operations.selected && operations.tested >= LEAST_OPERATIONS
        ? []
        : [`${operations.tested} operations of ${operations.selected}`]),
    ],
  });
});

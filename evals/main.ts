import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startClaudeStub } from "../e2e/claude-stub/server.ts";
import type { Edition } from "../src/core/prompts/edition.ts";
import { BUILT_IN } from "../src/prompts/built-in.ts";
import { withBaseline } from "./baseline.ts";
import { everyCase } from "./case.ts";
import { withModel, withoutModel } from "./reasoners.ts";
import { reportOf } from "./report.ts";
import { type CaseRun, runCases } from "./run.ts";

/**
 * `npm run evals`: the suite on the statistics. `-- --reasoner stub` on the stand-in of a model, `-- --reasoner claude` on
 * Claude itself (ANTHROPIC_API_KEY; it costs money). `--url URL --key KEY --prompt pmt_…` takes that edition from a service
 * and reports what was found to it. `--write-baseline` freezes what the statistics answer today.
 */

const { values } = parseArgs({
  options: {
    reasoner: { type: "string", default: "statistical" },
    url: { type: "string" },
    key: { type: "string" },
    prompt: { type: "string" },
    "write-baseline": { type: "boolean", default: false },
  },
});

/** What is reported as the one that reasoned. */
const MODELS: Readonly<Record<string, string>> = {
  stub: "stand-in",
  claude: process.env["UMPIRE_MODEL_FIRST"] ?? "claude-haiku-5-5",
};

const service = values.url && values.key ? { url: values.url, key: values.key } : null;
const edition = await editionOf(values.prompt);
const runs = await run(values.reasoner);
writeFileSync(
  join(import.meta.dirname, "report.json"),
  `${JSON.stringify({ reasoner: values.reasoner, runs }, null, 2)}\n`,
);
if (values["write-baseline"]) {
  const actions = Object.fromEntries(
    runs.filter(({ type }) => type === "regression").map(({ id, action }) => [id, action]),
  );
  writeFileSync(join(import.meta.dirname, "baseline.json"), `${JSON.stringify(actions, null, 2)}\n`);
}
process.stdout.write(`${reportOf(runs, values.reasoner)}\n`);
if (service) await report(runs);

async function run(reasoner: string): Promise<readonly CaseRun[]> {
  const cases = withBaseline(everyCase());
  if (reasoner === "statistical") return runCases(cases, withoutModel);
  if (reasoner === "claude") {
    const key = process.env["ANTHROPIC_API_KEY"];
    if (!key) throw new Error("Set ANTHROPIC_API_KEY: Claude is asked, and that costs money.");
    return runCases(cases, withModel(key, edition, process.env));
  }
  if (reasoner !== "stub") throw new Error("--reasoner must be statistical, stub or claude");
  const stub = await startClaudeStub();
  try {
    return await runCases(cases, withModel("stand-in", edition, { UMPIRE_ANTHROPIC_URL: stub.url }));
  } finally {
    await stub.close();
  }
}

async function editionOf(id: string | undefined): Promise<Edition> {
  if (!id) return BUILT_IN;
  if (!service) throw new Error("Say where the edition is: --url and --key");
  const { created_at, ...prompt } = await ask(`/prompts/${id}`);
  return { ...prompt, createdAt: Date.parse(created_at) };
}

async function report(found: readonly CaseRun[]): Promise<void> {
  const results = found.map(({ id, type, passes, tries }) => ({ id, type, passes, tries }));
  const said = await ask(`/prompts/${edition.id}/evaluations`, {
    digest: edition.digest,
    model: MODELS[values.reasoner] ?? values.reasoner,
    results,
  });
  process.stdout.write(`Reported as ${said.id}: ${said.passed ? "it may be published." : said.detail}\n`);
}

// oxlint-disable-next-line typescript/no-explicit-any -- what a service of this version answers
async function ask(path: string, body?: object): Promise<any> {
  const answer = await fetch(`${service?.url}${path}`, {
    method: body ? "POST" : "GET",
    headers: { authorization: `Bearer ${service?.key}`, ...(body && { "content-type": "application/json" }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

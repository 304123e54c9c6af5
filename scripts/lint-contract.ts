import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Others' linters over the contract: Redocly and Spectral with the OWASP rules. They live apart (openapi/lint), because the service
 * needs none of them; fetched at the first run.
 */

const LINT = join(import.meta.dirname, "../openapi/lint");
const DOCUMENT = process.argv[2] ?? join(import.meta.dirname, "../openapi/openapi.json");

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { status, error } = spawnSync(command, args, { cwd: LINT, env, stdio: "inherit" });
  if (error) throw error;
  return status === 0;
}

const tool = (name: string): string => join(LINT, "node_modules/.bin", name);

if (!existsSync(tool("spectral")) && !run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]))
  process.exit(1);

const passed = [
  run(tool("redocly"), ["lint", DOCUMENT, "--config", "redocly.yaml", "--format", "stylish"]),
  run(tool("spectral"), ["lint", DOCUMENT, "--ruleset", "spectral.yaml", "--fail-severity", "hint"]),
];
if (passed.includes(false)) process.exitCode = 1;

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { SERVICE_VERSION } from "../src/contract/service-version.ts";
import { REGISTRY } from "../src/operations/registry.ts";
import type { Document } from "../clients/generate/document.ts";
import { bundleEditions } from "./editions.ts";
import { externalServiceOf } from "./contract-slice.ts";
import { mcpToolsOf } from "./mcp-tools.ts";
import { bundleMigrations } from "./migrations.ts";
import { openApiOf } from "./openapi.ts";

/**
 * Writes what is generated and committed. With `--check` writes nothing and fails when a file is out of date; with `--all` writes the
 * clients of Python and Go too, where their languages are (`clients/check` holds them to it).
 */

const ROOT = join(import.meta.dirname, "..");
const checkOnly = process.argv.includes("--check");

const contract = openApiOf(REGISTRY, SERVICE_VERSION);

const GENERATED: Readonly<Record<string, () => string>> = {
  "openapi/openapi.json": () => `${JSON.stringify(contract, null, 2)}\n`,
  "docs/guides/salesforce/external-service.json": () =>
    `${JSON.stringify(externalServiceOf(asRead(contract)), null, 2)}\n`,
  "openapi/mcp-tools.json": () => `${JSON.stringify(mcpToolsOf(), null, 2)}\n`,
};

const staleFiles = Object.entries(GENERATED).filter(([path, generate]) => {
  const text = generate();
  const file = join(ROOT, path);
  if (text === contentOf(file)) return false;
  if (!checkOnly) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return true;
});

const bundled = await bundleMigrations({ check: checkOnly });
const edited = await bundleEditions({ check: checkOnly });
const stale = [
  ...staleFiles.map(([path]) => path),
  ...(bundled ? [] : ["src/adapters/migrations.gen.ts"]),
  ...(edited ? [] : ["src/prompts/editions.gen.ts"]),
];

for (const path of stale) console.error(checkOnly ? `${path} is out of date: npm run generate` : `${path} written`);
if (checkOnly && stale.length > 0) process.exitCode = 1;

/** Clients have generators of their own, which read the contract as it was just written. */
const CLIENTS = ["clients/typescript/scripts/generate.ts"];

for (const path of CLIENTS) {
  const { status } = spawnSync(process.execPath, [join(ROOT, path), ...process.argv.slice(2)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

/** Whether it is there, by a command that does nothing. */
const LANGUAGES = { python: ["python3", "--version"], go: ["go", "version"] } as const;

// Go may stand beside the path.
const env = { ...process.env, GOTOOLCHAIN: "local", PATH: [process.env["PATH"], "/usr/local/go/bin"].join(delimiter) };

for (const [language, [command, question]] of process.argv.includes("--all") ? Object.entries(LANGUAGES) : []) {
  if (spawnSync(command, [question], { env }).status !== 0) {
    console.error(`skipped, no ${command}: the client of ${language}; npm run generate:${language}`);
    continue;
  }
  const args = [join(ROOT, "clients/generate/main.ts"), language];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env });
  if (status !== 0) process.exitCode = 1;
}

/** The contract as whoever reads the file has it. */
function asRead(document: unknown): Document {
  // Safe because it is an OpenAPI document, and what is missing in it is an error there.
  return JSON.parse(JSON.stringify(document)) as Document;
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

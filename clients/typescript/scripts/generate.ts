import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Contract, operationsText } from "./operations.ts";

/**
 * Writes what of the client is made from the contract, and committed. With `--check` writes nothing and fails when a file is out of
 * date; where the generator is not installed (`npm ci` here), by the contract's digest that each file holds.
 */

const SOURCE = join(import.meta.dirname, "..", "src");
const CONTRACT = join(import.meta.dirname, "../../../openapi/openapi.json");
/** A list of a fixed length up to this is a tuple. */
const LONGEST_TUPLE = 4;
const checkOnly = process.argv.includes("--check");

const text = readFileSync(CONTRACT, "utf8");
const banner = `// Generated from openapi/openapi.json (sha256 ${createHash("sha256").update(text).digest("hex")}): npm run generate\n`;
// Safe because the contract is ours.
const contract = JSON.parse(text) as Contract;

const typesText = await typesOf();
const files: Readonly<Record<string, string | null>> = {
  "operations.gen.ts": banner + operationsText(contract),
  "schema.gen.ts": typesText && banner + typesText,
};

const stale = Object.entries(files).filter(([name, made]) => {
  const kept = contentOf(name);
  return made === null ? !kept?.startsWith(banner) : made !== kept;
});

for (const [name, made] of stale) {
  if (made === null && !checkOnly)
    throw new Error("The generator is not installed: npm ci --prefix clients/typescript");
  if (!checkOnly && made !== null) writeFileSync(join(SOURCE, name), made);
  const path = `clients/typescript/src/${name}`;
  console.error(checkOnly ? `${path} is out of date: npm run generate` : `${path} written`);
}
if (checkOnly && stale.length > 0) process.exitCode = 1;

/** Of openapi-typescript, which is installed here only: what of it is used. */
interface Generator {
  readonly default: (contract: string, options: object) => Promise<unknown>;
  readonly astToString: (types: unknown) => string;
}

/** Null where the generator is not installed. */
async function typesOf(): Promise<string | null> {
  const generator = await load("openapi-typescript");
  if (generator === null) return null;
  // What has a default may be left out of a request.
  const source = JSON.stringify(JSON.parse(text, asTuple));
  return generator.astToString(await generator.default(source, { defaultNonNullable: false, silent: true }));
}

/** A short list of a fixed length is a tuple in TypeScript; the contract says it without `prefixItems`, which not all tools know. */
function asTuple(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("items" in value && "maxItems" in value && "minItems" in value))
    return value;
  const { minItems, maxItems, items } = value;
  if (minItems !== maxItems || typeof minItems !== "number" || minItems > LONGEST_TUPLE) return value;
  return { ...value, prefixItems: Array.from({ length: minItems }, () => items) };
}

async function load(name: string): Promise<Generator | null> {
  // Safe because the lock says which version it is.
  return import(name).catch(() => null) as Promise<Generator | null>;
}

function contentOf(name: string): string | null {
  try {
    return readFileSync(join(SOURCE, name), "utf8");
  } catch {
    return null;
  }
}

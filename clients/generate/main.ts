import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Document } from "./document.ts";
import type { Target } from "./house.ts";
import { surfaceOf } from "./surface.ts";

/**
 * `main.ts python|go [--check|--setup]`: generates the surface of a client from openapi/openapi.json, with the generator of its
 * language, pinned. With `--check` writes nothing, and fails when what is committed is not what is generated; with
 * `--setup` only fetches the generator.
 * Python: a virtual environment under node_modules/.cache. Go: the tool directive of clients/go/generate/go.mod.
 */

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/umpire-clients");

/** Where the generated code is committed, which files there are generated, and who writes them into another folder. */
const TARGETS: Readonly<
  Record<Target, { readonly folder: string; readonly files: RegExp; readonly generate: Generate }>
> = {
  python: { folder: "clients/python/src/umpire/generated", files: /\.py$/, generate: generatePython },
  go: { folder: "clients/go", files: /\.gen\.go$/, generate: generateGo },
};

type Generate = (surface: string, into: string) => void;

function run(command: string, args: readonly string[], path = ""): void {
  const env = { ...process.env, PATH: `${path}${process.env["PATH"]}` };
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed${error ? `: ${error.message}` : ""}`);
}

function generatePython(surface: string, into: string): void {
  run(join(ROOT, "clients/python/generate.sh"), [surface, into], `${pythonTools()}:`);
}

/** The folder of the generator's programs, fetched once. */
function pythonTools(): string {
  const requirements = join(ROOT, "clients/python/requirements-generate.txt");
  const environment = join(CACHE, "python-generate");
  const stamp = join(environment, "installed.txt");
  const wanted = readFileSync(requirements, "utf8");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    rmSync(environment, { recursive: true, force: true });
    run("python3", ["-m", "venv", environment]);
    run(join(environment, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", "-r", requirements]);
    writeFileSync(stamp, wanted);
  }
  return join(environment, "bin");
}

function generateGo(surface: string, into: string): void {
  run(join(ROOT, "clients/go/generate.sh"), [surface, into]);
}

function generated(target: Target): string {
  const work = mkdtempSync(join(tmpdir(), "umpire-generate-"));
  const surface = join(work, "surface.json");
  // Safe because our own script wrote it; what is read of it is looked at where it is read.
  const document = JSON.parse(readFileSync(join(ROOT, "openapi/openapi.json"), "utf8")) as Document;
  writeFileSync(surface, JSON.stringify(surfaceOf(document, target)));
  const into = join(work, "generated");
  mkdirSync(into);
  TARGETS[target].generate(surface, into);
  return work;
}

/** Path in the folder → text, of what is generated there. */
function filesOf(folder: string, files: RegExp): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const generatedPaths = paths.filter((path) => files.test(path));
  return new Map(generatedPaths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

const [target, ...flags] = process.argv.slice(2);
if (target !== "python" && target !== "go") throw new Error("main.ts python|go [--check|--setup]");
if (flags.includes("--setup")) pythonTools();
else compared(target, flags.includes("--check"));

function compared(language: Target, checkOnly: boolean): void {
  const { folder, files } = TARGETS[language];
  const work = generated(language);
  const now = filesOf(join(work, "generated"), files);
  const committed = filesOf(join(ROOT, folder), files);
  rmSync(work, { recursive: true, force: true });
  const paths = [...new Set([...now.keys(), ...committed.keys()])];
  const stale = paths.filter((path) => now.get(path) !== committed.get(path));
  for (const path of stale)
    if (checkOnly) console.error(`${folder}/${path} is out of date: npm run generate:${language}`);
    else rewrite(join(ROOT, folder, path), now.get(path));
  if (checkOnly && stale.length > 0) process.exitCode = 1;
}

function rewrite(path: string, text: string | undefined): void {
  console.error(`${path} ${text === undefined ? "removed" : "written"}`);
  if (text === undefined) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

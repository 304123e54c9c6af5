import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "./document.ts";
import type { Target } from "./house.ts";
import { surfaceOf } from "./surface.ts";

/**
 * `main.ts python|go [--check]`: generates the surface of a client from openapi/openapi.json, with the generator of its
 * language, pinned. With `--check` writes nothing, and fails when what is committed is not what is generated.
 * Python: a virtual environment under node_modules/.cache. Go: the tool directive of clients/go/generate/go.mod.
 */

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/umpire-clients");

/** Where the generated code is committed, and who writes it into another folder. */
const TARGETS: Readonly<Record<Target, { readonly folder: string; readonly generate: Generate }>> = {
  python: { folder: "clients/python/src/umpire/generated", generate: generatePython },
  go: { folder: "clients/go/generated", generate: generateGo },
};

type Generate = (surface: string, into: string) => void;

function run(command: string, args: readonly string[], path = ""): void {
  const env = { ...process.env, PATH: `${path}${process.env["PATH"]}` };
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed${error ? `: ${error.message}` : ""}`);
}

function generatePython(surface: string, into: string): void {
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
  run(join(ROOT, "clients/python/generate.sh"), [surface, into], `${join(environment, "bin")}:`);
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

const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
          .filter((entry) => entry.isFile() && !entry.parentPath.includes("__pycache__"))
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path.slice(folder.length), readFileSync(path, "utf8")])
      : [],
  );

function differences(made: string, committed: string): readonly string[] {
  const [now, before] = [filesOf(made), filesOf(committed)];
  return [...new Set([...now.keys(), ...before.keys()])]
    .filter((path) => now.get(path) !== before.get(path))
    .toSorted();
}

const [target, ...flags] = process.argv.slice(2);
if (target !== "python" && target !== "go") throw new Error("main.ts python|go [--check]");
const work = generated(target);
const committed = join(ROOT, TARGETS[target].folder);
const stale = differences(join(work, "generated"), committed);
if (flags.includes("--check")) {
  for (const path of stale)
    console.error(`${TARGETS[target].folder}${path} is out of date: npm run generate:${target}`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  rmSync(committed, { recursive: true, force: true });
  cpSync(join(work, "generated"), committed, { recursive: true });
  for (const path of stale) console.error(`${TARGETS[target].folder}${path} written`);
}
rmSync(work, { recursive: true, force: true });

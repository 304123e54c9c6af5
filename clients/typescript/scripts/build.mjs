import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

// Plain JavaScript: npm runs it (`prepare`) with any Node from 20 on, when the package is packed and when the folder is installed.

const HERE = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const { devDependencies } = JSON.parse(readFileSync(join(HERE, "package.json"), "utf8"));
const VERSION = devDependencies.typescript;
const COMPILER = "node_modules/typescript/bin/tsc";

/** The package's own compiler, else the service's. */
const compilerThere = () => [join(HERE, COMPILER), join(HERE, "../..", COMPILER)].find(existsSync);

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: HERE, stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(join(HERE, "dist"), { recursive: true, force: true });
const [compiler, project] = [compilerThere(), ["-p", "tsconfig.build.json"]];
if (compiler) run(process.execPath, [compiler, ...project]);
// In a fresh clone there is none yet: the one that the package names is had for this once.
else run("npm", ["exec", "--yes", `--package=typescript@${VERSION}`, "--", "tsc", ...project]);

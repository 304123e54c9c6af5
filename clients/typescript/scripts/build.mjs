import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";

// Plain JavaScript: npm runs it (`prepare`) with any Node from 20 on, when the package is packed and when the folder is installed.

const HERE = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const COMPILER = "node_modules/typescript/bin/tsc";

/** The package's own compiler, else the service's. */
const compilerThere = () => [join(HERE, COMPILER), join(HERE, "../..", COMPILER)].find(existsSync);

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: HERE, stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

// In a fresh clone there is no compiler yet.
if (!compilerThere()) run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);

rmSync(join(HERE, "dist"), { recursive: true, force: true });
run(process.execPath, [compilerThere() ?? COMPILER, "-p", "tsconfig.build.json"]);

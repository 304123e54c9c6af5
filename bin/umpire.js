#!/usr/bin/env node
/**
 * `umpire …`. Runs on the Node 24 that comes with `npm ci`, whichever Node this is: `npm start` finds it through npm, who runs this file may not.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OLDEST = 24;
const program = fileURLToPath(new URL("../src/cli/umpire.ts", import.meta.url));
const installed = fileURLToPath(new URL("../node_modules/", import.meta.url));
const own = `${installed}.bin/node`;

/** A sentence and nothing else: who reads it wants to go on, not to debug. */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

if (!existsSync(`${installed}libsql`)) {
  giveUp(`Umpire is not installed yet: run npm ci in ${fileURLToPath(new URL("..", import.meta.url))}`);
} else if (Number(process.versions.node.split(".")[0]) >= OLDEST) {
  await import(program);
} else if (existsSync(own)) {
  const child = spawn(own, [program, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => giveUp(`${own} cannot be run: ${error.message}`));
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  giveUp(
    `Umpire needs Node ${OLDEST} or newer, and this is ${process.version}. The one that npm ci installs is missing (it comes for Linux on x64 and arm64): run npm ci again without --omit=optional, or use a Node ${OLDEST}.`,
  );
}

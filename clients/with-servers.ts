import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startService } from "../e2e/running-umpire.ts";
import { startBehaviourServer } from "./behaviour/server.ts";
import { startSamples } from "./samples.ts";

/**
 * `with-servers.ts COMMAND ARGUMENT…`: runs the command beside a real service with its samples (UMPIRE_URL, UMPIRE_KEY) and
 * beside the server of the table of behaviours (UMPIRE_BEHAVIOUR) and that of samples (UMPIRE_SAMPLES_URL), and ends with its exit code. Without a command it prints
 * these, and goes on until it is interrupted.
 */

const [command, ...args] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "umpire-clients-"));
const service = await startService({ UMPIRE_SAMPLES: "on", DATABASE_URL: `file:${join(folder, "umpire.db")}` });
const behaviour = await startBehaviourServer();
const samples = await startSamples();
const told = {
  UMPIRE_URL: service.url,
  UMPIRE_KEY: service.key,
  UMPIRE_BEHAVIOUR: behaviour.url,
  UMPIRE_SAMPLES_URL: samples.url,
};
try {
  process.exitCode = command === undefined ? await interrupted() : await ended(command);
} finally {
  await Promise.all([service.stop(), behaviour.stop(), samples.stop()]);
  rmSync(folder, { recursive: true, force: true });
}

function ended(program: string): Promise<number> {
  const child = spawn(program, args, { stdio: "inherit", env: { ...process.env, ...told } });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

function interrupted(): Promise<number> {
  for (const [name, value] of Object.entries(told)) console.log(`${name}=${value}`);
  // A timer, so that there is something to go on for.
  const going = setInterval(() => {}, 60_000);
  return new Promise((resolve) => {
    process.once("SIGINT", () => {
      clearInterval(going);
      resolve(0);
    });
  });
}

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ended, freePort } from "./running-umpire.ts";

export interface Sqld {
  readonly url: string;
  /** Where it keeps its files. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

const START_TRIES = 800;

/** A real libSQL server on the loopback, over an empty database of its own. */
export async function startSqld(): Promise<Sqld> {
  const folder = await mkdtemp(join(tmpdir(), "umpire-sqld-"));
  const port = await freePort();
  const server = await spawnSqld(folder, port);
  const stop = async () => {
    await ended(server, "SIGTERM");
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, folder, stop };
}

/** Its process over a folder, once it answers. `SQLD_BIN` names another binary. */
export async function spawnSqld(folder: string, port: number): Promise<ChildProcess> {
  const url = `http://127.0.0.1:${port}`;
  const args = ["--no-welcome", "--db-path", join(folder, "db"), "--http-listen-addr", `127.0.0.1:${port}`];
  const server = spawn(sqldBinary(), args, { stdio: "ignore" });
  for (let tries = 0; tries < START_TRIES && server.exitCode === null; tries += 1) {
    if (await isHealthy(url)) return server;
    await delay(25);
  }
  await ended(server, "SIGKILL");
  throw new Error(`The libSQL server did not start on ${url}`);
}

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

function sqldBinary(): string {
  const manifest = `@sqld/${process.platform}-${process.arch}/package.json`;
  return process.env["SQLD_BIN"] ?? join(dirname(createRequire(import.meta.url).resolve(manifest)), "sqld");
}

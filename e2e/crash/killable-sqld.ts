import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ended, freePort } from "../running-umpire.ts";

/** A libSQL server on the loopback that is killed and started again, on the same port over the same folder. */
export interface KillableSqld {
  readonly url: string;
  /** SIGKILL; resolves when another one answers in its place. After `stop`, none does. */
  killed(): Promise<void>;
  stop(): Promise<void>;
}

const START_TRIES = 800;
const PAUSE_MS = 25;

/** `SQLD_BIN` names another binary. */
export async function startKillableSqld(folder: string): Promise<KillableSqld> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = ["--no-welcome", "--db-path", join(folder, "db"), "--http-listen-addr", `127.0.0.1:${port}`];
  let server = await answering(url, args);
  let isOver = false;
  return {
    url,
    async killed() {
      await ended(server, "SIGKILL");
      if (!isOver) server = await answering(url, args);
    },
    async stop() {
      isOver = true;
      await ended(server, "SIGTERM");
    },
  };
}

async function answering(url: string, args: readonly string[]): Promise<ChildProcess> {
  const server = spawn(sqldBinary(), args, { stdio: "ignore" });
  for (let tries = 0; tries < START_TRIES && server.exitCode === null; tries += 1) {
    if (await isHealthy(url)) return server;
    await delay(PAUSE_MS);
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

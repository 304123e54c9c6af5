import { spawn } from "node:child_process";
import { ended, freePort, ready, ROOT } from "./running-umpire.ts";

/** Something in workerd. */
export interface RunningWorker {
  /** Everything printed so far. */
  output(): string;
  stop(): Promise<unknown>;
}

const FLAGS = ["dev", "--local", "--test-scheduled", "--ip", "127.0.0.1"];

/** `wrangler dev` with these flags; `folder` is where workerd keeps what it keeps. Resolves when `/readyz` does. */
export async function startWorker(folder: string, port: number, flags: readonly string[]): Promise<RunningWorker> {
  const ports = ["--port", String(port), "--inspector-port", String(await freePort())];
  const args = ["node_modules/wrangler/bin/wrangler.js", ...FLAGS, ...ports, ...flags, "--persist-to", folder];
  const wrangler = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  for (const stream of [wrangler.stdout, wrangler.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  await ready(`http://127.0.0.1:${port}`, () => (wrangler.exitCode === null ? null : printed.join("")));
  return { output: () => printed.join(""), stop: () => ended(wrangler, "SIGTERM") };
}

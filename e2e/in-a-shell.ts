import { spawn } from "node:child_process";
import { ROOT } from "./running-umpire.ts";
import type { Ended } from "./umpire-command.ts";

/** A command line of the documentation, in this folder, as somebody would paste it. Nothing is had from elsewhere: what it needs is installed. */
export function inShell(command: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  const { PATH = "" } = process.env;
  const child = spawn("bash", ["-c", command], {
    cwd: ROOT,
    env: {
      ...process.env,
      PATH: `${ROOT}/node_modules/.bin:${PATH}`,
      npm_config_offline: "true",
      npm_config_update_notifier: "false",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, ...said }));
  });
}

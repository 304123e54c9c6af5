import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../src/adapters/backup-file.ts";
import { ROOT, VAULT_KEY } from "./running-umpire.ts";

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Signs the logs of the tests that put a service elsewhere. */
export const LOG_KEY = "bG9nIGtleSBvZiB0aGUgdGVzdHMsIDMyIGJ5dGVzIC4=";

/** `umpire …` in a process of its own, while this one goes on answering. `under`: a command that is given it to run. */
export function umpire(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  under: readonly string[] = [],
): Promise<Ended> {
  const [command = process.execPath, ...more] = [...under, process.execPath, "bin/umpire.js", ...args];
  const child = spawn(command, more, {
    cwd: ROOT,
    env: { ...process.env, UMPIRE_VAULT_KEY: VAULT_KEY, UMPIRE_LOG_KEY: LOG_KEY, ...env },
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

/** Where the backup is that the command says it made. */
export function backupIn({ status, out, err }: Ended): string {
  const path = /^backup: (.+)$/m.exec(out)?.[1];
  if (status !== 0 || path === undefined) throw new Error(`No backup was made (${status}): ${err}${out}`);
  return path;
}

/** Files in a folder that have the name of a backup. Throws for one that is not whole, beside its manifest. */
export async function backupsIn(folder: string): Promise<readonly string[]> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".db")) : [];
  for (const name of names) {
    const { file, sha256 } = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
    if (file !== name || sha256 !== (await digestOf(join(folder, name)))) throw new Error(`${name} is not whole`);
  }
  return names;
}

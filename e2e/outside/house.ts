import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startService } from "../running-umpire.ts";

/** What the tools of others have in common: a service that they may wreck, and how what they found is told. */

export interface Subject {
  readonly url: string;
  readonly key: string;
  /** For reports; it goes with the service. */
  readonly folder: string;
}

/** Nobody listens there: an authorization server that says nothing, so that what is there only beside one is tested too. */
const SILENT_ISSUER = "http://127.0.0.1:9";

/** Nobody listens there either, and webhooks may go there. */
export const HOOK_PORT = 9;

/** A service with the samples, without limits of calls, for one tool. It fails when the service fell or had a fault. */
export async function underTest(work: (subject: Subject) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "umpire-outside-"));
  mkdirSync(join(folder, "backups"));
  const service = await startService((url) => ({
    DATABASE_URL: `file:${join(folder, "umpire.db")}`,
    UMPIRE_BACKUP_FOLDER: join(folder, "backups"),
    UMPIRE_SAMPLES: "on",
    UMPIRE_RATE_LIMIT_KEY: "off",
    UMPIRE_RATE_LIMIT_WORKSPACE: "off",
    UMPIRE_WEBHOOK_HOSTS: `127.0.0.1:${HOOK_PORT}`,
    UMPIRE_OAUTH_ISSUER: SILENT_ISSUER,
    UMPIRE_OAUTH_AUDIENCE: url,
    UMPIRE_OAUTH_WORKSPACE: "default",
  }));
  try {
    await work({ url: service.url, key: service.key, folder });
    if (service.process.exitCode !== null) fault(`The service ended: ${service.output().slice(-2_000)}`);
    if (service.output().includes("internal_error"))
      fault(`The service had a fault: ${service.output().slice(-2_000)}`);
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function fault(text: string): void {
  console.error(text);
  process.exitCode = 1;
}

export interface ToolOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Its report says all, and what it prints is too much to read. */
  readonly isQuiet?: boolean;
}

/** Runs it in a folder, this one if none is given; gives its exit code. */
export function runTool(
  program: string,
  args: readonly string[],
  { env = {}, cwd = import.meta.dirname, isQuiet = false }: ToolOptions,
): Promise<number> {
  const child = spawn(program, args, {
    cwd,
    stdio: ["ignore", isQuiet ? "ignore" : "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

export interface Found {
  readonly passed: number;
  readonly failed: number;
  /** What is wrong beside the tests themselves: too few of them, above all. */
  readonly wrong: readonly string[];
}

/** Writes what scripts/count-tests.ts reads. */
export function counted(file: string, { passed, failed, wrong }: Found): void {
  const bad = failed === 0 && wrong.length > 0 ? 1 : failed;
  for (const text of wrong) console.error(`wrong: ${text}`);
  console.log(`${passed} passed, ${bad} failed`);
  if (file !== "") writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: bad }));
  if (bad > 0 || passed === 0) process.exitCode = 1;
}

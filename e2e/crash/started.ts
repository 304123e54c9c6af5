import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Chance } from "../hostile-replies.ts";
import type { Job, Line } from "./lines.ts";

/** `ledger-process.ts` in a process of its own. */
export interface Started {
  readonly process: ChildProcess;
  /** Resolves when it has said one of these, or has ended without. */
  said(...words: readonly Line["say"][]): Promise<void>;
  /** Every whole line that it wrote, once it has ended; as a bug, that it ended by itself other than with 0. */
  readonly told: Promise<readonly Line[]>;
}

const SCRIPT = join(import.meta.dirname, "ledger-process.ts");

/** `under`: a command that is given it to run. `env`: what its environment has besides. */
export function start(job: Job, under: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Started {
  const [command = process.execPath, ...args] = [...under, process.execPath, SCRIPT, JSON.stringify(job)];
  const child = spawn(command, args, { stdio: "pipe", env: { ...process.env, ...env } });
  const written: string[] = [];
  const errors: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => written.push(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => errors.push(text));
  const ended = once(child, "close");
  return {
    process: child,
    async said(...words) {
      const hasSaid = () => words.some((word) => written.join("").includes(`{"say":"${word}"`));
      while (!hasSaid() && child.exitCode === null && child.signalCode === null)
        await Promise.race([once(child.stdout, "data"), ended]);
    },
    told: ended.then(() => [...linesOf(written.join("")), ...endOf(child, errors.join(""))]),
  };
}

/** Whole lines only: what was cut off was not acknowledged. */
const linesOf = (text: string): readonly Line[] =>
  text
    .split("\n")
    .slice(0, -1)
    // Safe because the process writes nothing else.
    .map((line) => JSON.parse(line) as Line);

const endOf = ({ exitCode, signalCode }: ChildProcess, errors: string): readonly Line[] =>
  exitCode === 0 || signalCode === "SIGKILL"
    ? []
    : [{ say: "bug", error: `it ended by itself (${exitCode ?? signalCode}): ${errors}` }];

/** What a kill falls into. */
export interface Kill {
  /** From its first instant, from when it opens the database, from its first result. */
  readonly moment: "starting" | "opening" | "working";
  readonly afterMs: number;
}

/** Kills it so long after that moment, and gives what it had told. */
export async function killedAt(started: Started, { moment, afterMs }: Kill): Promise<readonly Line[]> {
  if (moment === "opening") await started.said("opening");
  if (moment === "working") await started.said("recorded", "published");
  await delay(afterMs);
  // Of the process that we hold, by its id.
  started.process.kill("SIGKILL");
  return started.told;
}

/** Most kills fall into the work, of which they leave `workMs` at most. */
export function killOf(chance: Chance, workMs: number): Kill {
  const drawn = chance();
  const moment = drawn < 0.15 ? "starting" : drawn < 0.35 ? "opening" : "working";
  const mostMs = { starting: 250, opening: 25, working: workMs }[moment];
  return { moment, afterMs: mostMs * chance() };
}

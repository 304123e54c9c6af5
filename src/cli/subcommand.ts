import type { Env } from "../config.ts";

/** One verb of the command line. */
export interface Subcommand {
  /** How it is called, and what each part means. */
  readonly usage: string;
  /** Gives the exit code: 0 done, 1 refused or failed, 2 wrong usage. What it throws is told as one sentence. */
  run(call: Call): Promise<number>;
}

export interface Call {
  /** Behind the subcommand's name. */
  readonly args: readonly string[];
  readonly env: Env;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The call itself is wrong: its usage is shown, and the exit code is 2. */
export class WrongUsage extends Error {}

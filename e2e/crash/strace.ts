import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";

/** Faults made by strace: a system call is answered with an error, or is the last thing that the process does. */

export interface Fault {
  /** System calls, with commas. */
  readonly calls: string;
  readonly does: "error=EIO" | "error=ENOSPC" | "signal=SIGKILL";
  /** The n-th of each; `n+`: from the n-th on. Counted from where the tracing begins. */
  readonly when: string;
}

export const named = ({ calls, does, when }: Fault): string => `${calls}: ${does} at ${when}`;

const injection = ({ calls, does, when }: Fault): readonly string[] => [
  "-f",
  "-o",
  "/dev/null",
  "-e",
  `trace=${calls}`,
  "-e",
  `inject=${calls}:${does}:when=${when}`,
];

/** A command that is given another to run. That one stays our own child: the tracer is its descendant. */
export const under = (fault: Fault): readonly string[] => ["strace", "-D", ...injection(fault)];

/** From here on, in a process that runs already. Resolves when the tracer has it; they end together. */
export async function attached(fault: Fault, process: number): Promise<void> {
  const tracer = spawn("strace", [...injection(fault), "-p", String(process)], { stdio: ["ignore", "ignore", "pipe"] });
  const [first] = await once(tracer.stderr, "data");
  if (!String(first).includes("attached")) throw new Error(`strace does not trace: ${first}`);
}

/** Where strace is, it may still be forbidden to trace. */
export const canTrace = (): boolean => succeeds("strace", ["-D", "-f", "-o", "/dev/null", "true"]);

/** To trace a process that is not its child can be forbidden on its own. */
export const canAttach = (): boolean =>
  succeeds("bash", ["-c", "sleep 1 & exec timeout 5 strace -f -o /dev/null -p $!"]);

function succeeds(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

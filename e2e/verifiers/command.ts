import { spawnSync } from "node:child_process";
import { ROOT } from "../running-umpire.ts";

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** `npm run verify -- …` in a process of its own. */
export function command(...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/verify.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

/** Exit code, verdicts and faults, in one line. */
export const verdictOf = ({ status, out }: Outcome): string =>
  [
    String(status),
    ...out
      .split("\n")
      .filter((line) => /^(?:integrity|completeness|  )/.test(line))
      .map((line) => line.trim()),
  ].join(" | ");

/** The same without what differs from run to run. */
export const plainOf = (outcome: Outcome): string =>
  verdictOf(outcome)
    .replaceAll(/[0-9a-f]{64}/g, "HASH")
    .replaceAll(/\+[0-9a-f]{8}\b/g, "+HINT")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replaceAll(/\/\S*changed-[0-9a-f-]{36}/g, "FILE")
    .replaceAll(/(?<=[a-z] )\d+\b/g, "N");

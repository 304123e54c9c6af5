import type { Execution } from "../core/authority/execution.ts";

/** First and longest wait between two attempts. */
const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/** Doubled with every attempt, and spread by the id, so that many that failed together do not come back together. */
export function backoffMs({ id, attempts }: Pick<Execution, "id" | "attempts">): number {
  const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempts);
  const spread = [...id].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000, 0) / 1_000;
  return Math.round(wait * (0.5 + spread / 2));
}

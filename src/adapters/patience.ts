import type { Clock } from "../ports.ts";
import type { Patience } from "../ports-log.ts";

const LONGEST_MS = 600_000;

interface Wait {
  readonly failures: number;
  /** On the clock of durations. */
  readonly untilMs: number;
}

/** `firstMs` after the first failure, then twice as long each time, up to ten minutes. */
export function patienceOf({ elapsedMs }: Pick<Clock, "elapsedMs">, firstMs: number): Patience {
  const waits = new Map<string, Wait>();
  return {
    mayTry: (name) => elapsedMs() >= (waits.get(name)?.untilMs ?? 0),
    failed(name) {
      const failures = (waits.get(name)?.failures ?? 0) + 1;
      waits.set(name, { failures, untilMs: elapsedMs() + Math.min(LONGEST_MS, firstMs * 2 ** (failures - 1)) });
    },
    worked: (name) => void waits.delete(name),
  };
}

import { ConnectionError, Problem, UnexpectedAnswer } from "./failure.ts";

export interface Patience {
  /** Repeats after the first try. */
  readonly maxRetries: number;
  /** A `Retry-After` beyond it is not waited for: the problem comes at once. Seconds. */
  readonly maxRetryAfterS: number;
  /** The first pause where the service names none; it doubles from then on. */
  readonly backoffMs: number;
}

/** What stands between a client and the service says so without a problem. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Milliseconds after which the call may be made again; null: not at all. `repeat` counts from 0. */
export function pauseBefore(failure: unknown, repeat: number, patience: Patience): number | null {
  const { maxRetries, maxRetryAfterS, backoffMs } = patience;
  if (repeat >= maxRetries || !isPassing(failure)) return null;
  const askedS = failure instanceof ConnectionError ? undefined : failure.retryAfterS;
  if (askedS === undefined) return backoffMs * 2 ** repeat * (1 - Math.random() / 2);
  return askedS > maxRetryAfterS ? null : askedS * 1_000;
}

/** Whether time alone can heal it. */
function isPassing(failure: unknown): failure is Problem | ConnectionError | UnexpectedAnswer {
  if (failure instanceof Problem) return failure.remedy === "wait";
  if (failure instanceof UnexpectedAnswer) return PASSING.has(failure.status);
  return failure instanceof ConnectionError;
}

/** The field `Retry-After` in seconds: a number, or a date that is to come. */
export function retryAfterOf(field: string | null, nowMs: number): number | undefined {
  if (field === null) return undefined;
  if (/^\d{1,9}$/.test(field)) return Number(field);
  const seconds = Math.ceil((Date.parse(field) - nowMs) / 1_000);
  return /^[A-Z][a-z]{2}, /.test(field) && seconds > 0 ? seconds : undefined;
}

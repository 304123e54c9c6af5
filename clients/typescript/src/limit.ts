import { TimeoutError } from "./failure.ts";

/** The time that a call has, and the caller's wish to give it up. */
export interface Limit {
  /** Aborted with a {@link TimeoutError}, or with the reason of the caller. */
  readonly signal: AbortSignal;
  leftMs(): number;
  /** The whole time once more. */
  restart(): void;
  /** No time passes until it is started again. */
  stop(): void;
  /** Rejects with the signal's reason when the limit comes first. */
  pause(ms: number): Promise<void>;
  /** Lets go of timers and listeners. */
  end(): void;
}

/** What a timer can count. */
const LONGEST_MS = 2 ** 31 - 1;

/** `timeoutMs`: Infinity for none. */
export function limitOf(timeoutMs: number, given?: AbortSignal): Limit {
  const controller = new AbortController();
  const { signal } = controller;
  const giveUp = () => controller.abort(given?.reason);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let until = 0;
  const restart = () => {
    clearTimeout(timer);
    until = performance.now() + timeoutMs;
    if (timeoutMs > LONGEST_MS) return;
    const over = () => controller.abort(new TimeoutError(`Not done after ${timeoutMs} ms`));
    timer = setTimeout(over, timeoutMs);
  };
  if (given?.aborted) giveUp();
  else given?.addEventListener("abort", giveUp, { once: true });
  restart();
  return {
    signal,
    leftMs: () => until - performance.now(),
    restart,
    stop: () => clearTimeout(timer),
    pause: (ms) => pause(ms, signal),
    end: () => {
      clearTimeout(timer);
      given?.removeEventListener("abort", giveUp);
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const timer = setTimeout(done, Math.min(ms, LONGEST_MS));
    signal.addEventListener("abort", stopped, { once: true });
    function done(): void {
      signal.removeEventListener("abort", stopped);
      resolve();
    }
    function stopped(): void {
      clearTimeout(timer);
      reject(signal.reason);
    }
  });
}

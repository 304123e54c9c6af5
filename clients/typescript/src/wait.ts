import { limitOf } from "./limit.ts";
import type { CallOptions } from "./settings.ts";

export interface WaitOptions {
  readonly signal?: AbortSignal;
  /** Between two looks. Default 2,000. */
  readonly pollMs?: number;
  /** For the waiting as a whole; without it, as long as it takes. */
  readonly timeoutMs?: number;
}

/** Looks again and again until it has ended. Throws a TimeoutError when its time is over before. */
export async function waitFor<T>(
  read: (options: CallOptions) => Promise<T>,
  hasEnded: (value: T) => boolean,
  { signal, pollMs = 2_000, timeoutMs = Infinity }: WaitOptions = {},
): Promise<T> {
  const limit = limitOf(timeoutMs, signal);
  try {
    for (;;) {
      const value = await read({ signal: limit.signal });
      if (hasEnded(value)) return value;
      await limit.pause(pollMs);
    }
  } finally {
    limit.end();
  }
}

import type { Instant } from "./time.ts";

/** So many calls in so many seconds; all of them may come at once. */
export interface Quota {
  readonly calls: number;
  readonly windowS: number;
}

/** Null: not limited. */
export interface Quotas {
  readonly key: Quota | null;
  readonly workspace: Quota | null;
}

/** How somebody stands. */
export interface Standing {
  /** Calls that would be let in now. */
  readonly remaining: number;
  /** Seconds until all of the quota is there again. */
  readonly resetS: number;
  /** Seconds until the next call is let in; 0 when one would be now. */
  readonly retryAfterS: number;
}

/** How they stand after a call, or after it was refused, which takes nothing. */
export interface Taken extends Standing {
  readonly allowed: boolean;
  /** What to remember until the next call: when all of it is there again, in microseconds since 1970. */
  readonly fullAtMicros: number;
}

/**
 * One call against a quota, by the generic cell rate algorithm (ITU-T I.371): room comes back evenly and not at the end of a window, so
 * that nobody gets twice the quota around that end. `fullAtMicros` of the last call; null: of nobody yet. In whole microseconds, so that
 * nothing is lost to rounding.
 */
export function takeOne(quota: Quota, fullAtMicros: number | null, now: Instant): Taken {
  const nowMicros = now * 1_000;
  const before = Math.max(nowMicros, fullAtMicros ?? nowMicros);
  const after = before + eachMicros(quota);
  const allowed = after - nowMicros <= eachMicros(quota) * quota.calls;
  const full = allowed ? after : before;
  return { allowed, fullAtMicros: full, ...standingOf(quota, full, now) };
}

/** How somebody stands who does not call. */
export function standingOf(quota: Quota, fullAtMicros: number | null, now: Instant): Standing {
  const each = eachMicros(quota);
  const used = Math.max(0, (fullAtMicros ?? 0) - now * 1_000);
  const remaining = Math.max(0, Math.floor((each * quota.calls - used) / each));
  const wait = remaining > 0 ? 0 : used - each * (quota.calls - 1);
  return { remaining, resetS: Math.ceil(used / 1e6), retryAfterS: Math.ceil(wait / 1e6) };
}

/** The time in which one call comes back. */
const eachMicros = ({ calls, windowS }: Quota): number => Math.ceil((windowS * 1e6) / calls);

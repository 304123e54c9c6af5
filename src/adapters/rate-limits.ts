import { LRUCache } from "lru-cache";
import { type Quotas, standingOf, takeOne } from "../core/rate-limit.ts";
import type { RateLimits } from "../ports-http.ts";

/** Who has not called for longest is forgotten first, and a window's time after their last call there is nothing to remember. */
const MOST_CALLERS = 100_000;

/** Counts in the memory of this process, or isolate: several of them let in as many times as much. */
export function rateLimitsOf({ key, workspace }: Quotas): RateLimits {
  const fullAt = new LRUCache<string, number>({ max: MOST_CALLERS });
  const limits = [
    ...(key ? [{ name: "key", quota: key }] : []),
    ...(workspace ? [{ name: "workspace", quota: workspace }] : []),
  ];
  return {
    take(caller, now) {
      const taken = limits.map(({ name, quota }) => {
        const place = name === "key" ? `key ${caller.workspace} ${caller.keyId}` : `workspace ${caller.workspace}`;
        const before = fullAt.get(place) ?? null;
        return { name, quota, place, before, ...takeOne(quota, before, now) };
      });
      if (taken.every(({ allowed }) => allowed)) {
        for (const one of taken) fullAt.set(one.place, one.fullAtMicros);
        return { allowed: true, standings: taken };
      }
      // What one refuses, the other does not count.
      return { allowed: false, standings: taken.map((one) => ({ ...one, ...standingOf(one.quota, one.before, now) })) };
    },
  };
}

/** Nobody is limited. */
export const UNLIMITED: RateLimits = rateLimitsOf({ key: null, workspace: null });

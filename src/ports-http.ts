import type { Caller } from "./core/caller.ts";
import type { Quota, Standing } from "./core/rate-limit.ts";
import type { Instant } from "./core/time.ts";

/** How often callers may call. */
export interface RateLimits {
  /** Counts a call against each quota, when all of them have room for it. Without a quota there are no standings. */
  take(caller: Pick<Caller, "workspace" | "keyId">, now: Instant): Counted;
}

export interface Counted {
  readonly allowed: boolean;
  readonly standings: readonly LimitStanding[];
}

export interface LimitStanding extends Standing {
  /** Whether this quota had room. */
  readonly allowed: boolean;
  /** Whose it is: `key` or `workspace`. */
  readonly name: string;
  readonly quota: Quota;
}

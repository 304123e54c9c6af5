import type { Facts } from "../facts.ts";
import type { PolicyDocument } from "../policy.ts";
import { durationMs, type Instant } from "../time.ts";
import { own } from "./own.ts";

/** How far the newest data reaches, and until when that is recent enough. */
export interface Freshness {
  readonly source: string;
  readonly asOf: Instant;
  readonly limitMs: number;
  /** The last moment at which it is fresh. */
  readonly freshUntil: Instant;
}

/** By the day that was counted up to the latest moment, under the limit of its source; null when there is no day. */
export function freshnessOf({ days }: Facts, { freshness }: PolicyDocument): Freshness | null {
  const [first, ...rest] = days;
  if (!first) return null;
  const { source, asOf } = rest.reduce((newest, day) => (day.asOf >= newest.asOf ? day : newest), first);
  const limitMs = durationMs(own(freshness.limits, source) ?? freshness.limits.default);
  return { source, asOf, limitMs, freshUntil: asOf + limitMs };
}

import type { Facts } from "../facts.ts";
import type { PolicyDocument } from "../policy.ts";
import { durationMs, type Instant } from "../time.ts";
import { own } from "./own.ts";

/** How far the newest data reaches, and until when that is recent enough. */
interface Freshness {
  readonly source: string;
  readonly asOf: Instant;
  readonly limitMs: number;
  /** The last moment at which it is fresh. */
  readonly freshUntil: Instant;
}

/**
 * By the latest day that there is, under the limit of the source that reported it: an old day sent again makes nothing
 * newer. Null when there is no day.
 */
export function freshnessOf({ days }: Pick<Facts, "days">, { freshness }: PolicyDocument): Freshness | null {
  const latest = days.at(-1);
  if (!latest) return null;
  const { source, asOf } = latest;
  const limitMs = durationMs(own(freshness.limits, source) ?? freshness.limits.default);
  return { source, asOf, limitMs, freshUntil: asOf + limitMs };
}

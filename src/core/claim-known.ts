import type { ClaimKind } from "./claim-unit.ts";
import { exponentOf } from "./money.ts";

/** A number that a reason may state, in the unit in which sentences state it. */
export interface Known {
  /** The evidence's id, `action` or `policy`. */
  readonly source: string;
  /** The field's name for what it is a number of; `metricsOfName` reads it. */
  readonly name: string;
  readonly kind: ClaimKind;
  /** Percent, major units of `currency`, days, hours, or as it is. */
  readonly value: number;
  readonly currency: string | null;
  readonly role: KnownRole;
}

/**
 * `value` measured or computed · `sample` that it rests on · `end` of its interval · `figure` of the proposed action ·
 * `window` the time that evidence covers · `limit` a target or threshold · `level` of an interval. The best first.
 */
export const KNOWN_ROLES = ["value", "sample", "end", "figure", "window", "limit", "level"] as const;

export type KnownRole = (typeof KNOWN_ROLES)[number];

/** Minor units → the major units that people write. */
export const majorOf = (minor: number, currency: string): number => minor / 10 ** exponentOf(currency);

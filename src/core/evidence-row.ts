import type { Evidence, EvidenceUnit } from "./evidence.ts";
import { type Instant, SECOND_MS } from "./time.ts";
import type { Window } from "./window.ts";

/** A piece of evidence before its place in the list gives it an id. */
export type EvidenceRow = Omit<Evidence, "id">;

type Origin = Pick<Evidence, "window" | "source" | "asOf" | "freshnessS" | "status" | "shiftedDays">;

/** Where numbers counted over a window come from: its days' sources, the newest count, the largest shift of a date. */
export function originOf({ days, length }: Window, now: Instant): Origin {
  const asOf = days.length === 0 ? null : Math.max(...days.map((day) => day.asOf));
  const shifts = days.map(({ shiftedDays }) => shiftedDays).toSorted((a, b) => Math.abs(b) - Math.abs(a));
  const shiftedDays = shifts[0] ?? 0;
  return {
    window: `P${length}D`,
    source: [...new Set(days.map(({ source }) => source))].toSorted().join("+") || "none",
    asOf,
    freshnessS: ageOf(asOf, now),
    status: shiftedDays === 0 ? "live" : "shifted",
    shiftedDays,
  };
}

/** A state rather than a count: a budget, a target. */
export const stateOrigin = (source: string, asOf: Instant | null, now: Instant): Origin => ({
  window: null,
  source,
  asOf,
  freshnessS: ageOf(asOf, now),
  status: "live",
  shiftedDays: 0,
});

const ageOf = (asOf: Instant | null, now: Instant): number | null =>
  asOf === null ? null : Math.max(0, Math.ceil((now - asOf) / SECOND_MS));

export interface Reading {
  readonly value: number | string;
  readonly unit: EvidenceUnit;
  readonly interval?: readonly [number, number];
  readonly n?: number;
  /** Of a `minor` value. */
  readonly currency?: string;
  /** Computed by Umpire from the others. */
  readonly derived?: boolean;
}

export function row(metric: string, origin: Origin, reading: Reading): EvidenceRow {
  const { value, unit, interval, n, currency, derived } = reading;
  const shown = (number: number) => (unit === "minor" ? Math.round(number) : significant(number));
  return {
    ...origin,
    metric,
    value: typeof value === "number" ? shown(value) : value,
    unit,
    currency: unit === "minor" ? (currency ?? null) : null,
    interval: interval ? [shown(interval[0]), shown(interval[1])] : null,
    n: n === undefined ? null : significant(n),
    status: derived ? "derived" : origin.status,
  };
}

/** Six significant digits (all of them for large whole numbers), so that the last bits of an engine's logarithm are not recorded. */
const significant = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(6)));

/** Gives each row the id of its place: `ev_1`, `ev_2` … */
export const numbered = (rows: readonly EvidenceRow[]): readonly Evidence[] => rows.map(withId);

const withId = (evidence: EvidenceRow, index: number): Evidence => ({ id: `ev_${index + 1}`, ...evidence });

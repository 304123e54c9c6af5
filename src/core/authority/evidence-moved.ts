import type { Evidence } from "../evidence.ts";
import type { PolicyDocument } from "../policy.ts";

/** As recorded or as known now; both have the same words for it. */
export type Reading = Pick<Evidence, "metric" | "window" | "value" | "unit" | "currency" | "status">;

type Steps = Pick<PolicyDocument["cache"], "rate_step_bp" | "volume_step_bp">;

/**
 * What is not as it was, in sentences. Only what was counted or set: what is computed from that follows it, and the
 * rules look at it again. Time alone moves nothing, so neither an age nor a number of days counts.
 */
export function evidenceMoved(before: readonly Reading[], now: readonly Reading[], steps: Steps): readonly string[] {
  const [was, is] = [before, now].map(keyed);
  const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const sentence = movedBetween(was?.get(key), is?.get(key), steps);
    return sentence === null ? [] : [sentence];
  });
}

/** By metric and window, and by place among several of the same. */
function keyed(readings: readonly Reading[]): ReadonlyMap<string, Reading> {
  const found = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading.unit === "days" || reading.status === "derived") continue;
    let place = 1;
    const key = () => JSON.stringify([reading.metric, reading.window, place]);
    while (found.has(key())) place += 1;
    found.set(key(), reading);
  }
  return found;
}

function movedBetween(was: Reading | undefined, is: Reading | undefined, steps: Steps): string | null {
  if (was && !is) return `${nameOf(was)} is not known any more.`;
  if (is && !was) return `${nameOf(is)} is known now.`;
  if (!was || !is || isNear(was, is, stepOf(is, steps))) return null;
  return `${nameOf(is)} is ${shown(is)} now; it was ${shown(was)}.`;
}

/** Within the step of the value before; exactly on it is near. What is no number is the same or not. */
function isNear(was: Reading, is: Reading, stepBp: number): boolean {
  if (was.unit !== is.unit || was.currency !== is.currency) return false;
  if (typeof was.value !== "number" || typeof is.value !== "number") return was.value === is.value;
  return Math.abs(is.value - was.value) * 10_000 <= Math.abs(was.value) * stepBp;
}

const stepOf = (reading: Reading, { rate_step_bp, volume_step_bp }: Steps): number =>
  isRate(reading) ? rate_step_bp : volume_step_bp;

/** One number per another, as the cache of reasoning steps them (core/material.ts). */
const isRate = ({ unit, metric }: Reading): boolean =>
  unit === "ratio" || unit === "basis_points" || /(^|_)per_/.test(metric);

const nameOf = ({ metric, window }: Reading): string => (window === null ? metric : `${metric} over ${window}`);

const shown = ({ value, unit, currency }: Reading): string =>
  value === null ? "unknown" : unit === "minor" ? `${value} minor units of ${currency ?? "money"}` : String(value);

import type { Asked } from "../../core/asked.ts";
import type { MetricDay } from "../../core/campaign.ts";
import { windowOf } from "../../core/window.ts";

/** A way in which the facts of the window could be different, by a factor. */
export interface Lever {
  readonly name: "conversions" | "clicks" | "volume";
  readonly direction: 1 | -1;
}

/** The same question with the window's counts scaled: other conversions, other clicks and conversions, or more of all. */
export function scaled(asked: Asked, { name }: Lever, factor: number): Asked {
  const window = windowOf(asked.facts.days, asked.now, asked.policy.document.evidence.window_days);
  const change = (day: MetricDay): MetricDay => ({
    ...day,
    conversions: times(day.conversions, factor),
    clicks: times(day.clicks, name === "conversions" ? 1 : factor),
    ...(name === "volume"
      ? { impressions: times(day.impressions, factor), spendMinor: times(day.spendMinor, factor) }
      : {}),
    revenueMinor: times(day.revenueMinor, factor),
  });
  const days = asked.facts.days.map((day) => (day.date >= window.from && day.date <= window.to ? change(day) : day));
  return { ...asked, facts: { ...asked.facts, days } };
}

const times = (count: number | null, by: number): number | null => (count === null ? null : count * by);

/** Distances from 1 in ln; beyond a 25th or 25 times as much nobody waits for the change. */
const COARSE = [0.2, 0.4, 0.8, 1.6, 3.2];
const FINE_STEPS = 8;

/** The factor nearest to 1, on the lever's side, at which the answer is another one; null when none is in reach. */
export function nearestFlip(differs: (factor: number) => boolean, { direction }: Lever): number | null {
  const at = (t: number) => differs(Math.exp(direction * t));
  const first = COARSE.findIndex(at);
  if (first === -1) return null;
  let low = COARSE[first - 1] ?? 0;
  let high = COARSE[first] ?? 0;
  for (let step = 0; step < FINE_STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (at(middle)) high = middle;
    else low = middle;
  }
  return Math.exp(direction * high);
}

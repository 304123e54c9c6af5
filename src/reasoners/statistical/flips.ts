import type { Asked } from "../../core/asked.ts";
import type { MetricDay } from "../../core/campaign.ts";
import { sumOf, windowOf } from "../../core/window.ts";

/** A way in which the facts of the window could be different, by a factor. */
export interface Lever {
  readonly name: "conversions" | "clicks" | "volume";
  readonly direction: 1 | -1;
}

/** The same question with the window's counts scaled: other conversions, other clicks and conversions, or more of all. */
export function scaled(asked: Asked, { name }: Lever, factor: number): Asked {
  const { days, lifetime } = asked.facts;
  const window = windowOf(days, asked.now, asked.policy.document.evidence.window_days);
  const clicks = wholeTimes(name === "conversions" ? 1 : factor);
  const [impressions, spend] = [wholeTimes(name === "volume" ? factor : 1), wholeTimes(name === "volume" ? factor : 1)];
  const change = (day: MetricDay): MetricDay => ({
    ...day,
    impressions: impressions(day.impressions),
    clicks: clicks(day.clicks),
    conversions: day.conversions === null ? null : day.conversions * factor,
    spendMinor: spend(day.spendMinor),
    revenueMinor: day.revenueMinor === null ? null : Math.round(day.revenueMinor * factor),
  });
  const changed = days.map((day) => (day.date >= window.from && day.date <= window.to ? change(day) : day));
  const more = (sumOf({ days: changed }, "spendMinor") ?? 0) - (sumOf({ days }, "spendMinor") ?? 0);
  const spendMinor = lifetime.spendMinor === null ? null : lifetime.spendMinor + more;
  return { ...asked, facts: { ...asked.facts, days: changed, lifetime: { ...lifetime, spendMinor } } };
}

/** Whole counts day by day whose sum is the scaled sum, to the nearest: what one day loses the next one gets. */
function wholeTimes(factor: number): (count: number | null) => number | null {
  let exact = 0;
  let given = 0;
  return (count) => {
    if (count === null || factor === 1) return count;
    exact += count * factor;
    const whole = Math.round(exact - given);
    given += whole;
    return whole;
  };
}

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

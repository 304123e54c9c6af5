import { Z_95 } from "./quantile.ts";
import { normalCdf } from "./special.ts";

/** One factor of a metric that is a product of factors, over two periods of equal length. */
export interface Factor<N extends string = string> {
  readonly name: N;
  readonly before: number;
  readonly after: number;
  /** 1 when the metric grows with it, −1 when it shrinks (conversion rate in a cost per conversion). */
  readonly sign: 1 | -1;
  /** Variance of ln(after / before) by chance. */
  readonly variance: number;
}

export interface Part<N extends string = string> extends Factor<N> {
  /** Its part of the metric's logarithmic change; the parts sum to 1 exactly. Negative: it worked against the change. */
  readonly share: number;
  /** 95 %, taking the metric's own change as it was. */
  readonly interval: readonly [number, number];
}

export interface Decomposition<N extends string = string> {
  /** Relative: 0.34 for a rise of 34 %. */
  readonly change: number;
  /** 95 % interval of the change by chance alone around what was seen. */
  readonly interval: readonly [number, number];
  /** That the change is more than chance. */
  readonly probabilityReal: number;
  /** Largest share first. */
  readonly parts: readonly Part<N>[];
}

/** A million times as much or as little: an interval beyond it only says that nothing is known. */
const MOST_LN = Math.log(1_000_000);

/**
 * Splits a metric's change exactly: ln(after/before) is the signed sum of the factors'. Null when a factor is not positive
 * in both periods, or when nothing changed at all.
 */
export function decompose<N extends string>(factors: readonly Factor<N>[]): Decomposition<N> | null {
  if (!factors.every(isComparable)) return null;
  const moved = factors.map((factor) => ({ factor, ln: factor.sign * Math.log(factor.after / factor.before) }));
  const total = moved.reduce((sum, { ln }) => sum + ln, 0);
  if (Math.abs(total) < 1e-9) return null;
  const sd = Math.sqrt(factors.reduce((sum, { variance }) => sum + variance, 0));
  const half = Math.min(MOST_LN, Z_95 * sd);
  return {
    change: Math.expm1(total),
    probabilityReal: sd === 0 ? 1 : 2 * normalCdf(Math.abs(total) / sd) - 1,
    interval: [Math.expm1(total - half), Math.expm1(total + half)],
    parts: moved.map(({ factor, ln }) => partOf(factor, ln, total)).toSorted((a, b) => b.share - a.share),
  };
}

/** Whether both periods have something to compare: positive, and nothing divided by zero. */
export const isComparable = ({ before, after }: Pick<Factor, "before" | "after">): boolean =>
  [before, after].every((value) => value > 0 && Number.isFinite(value));

function partOf<N extends string>(factor: Factor<N>, ln: number, total: number): Part<N> {
  const half = Math.abs((Z_95 * Math.sqrt(factor.variance)) / total);
  const share = ln / total;
  return { ...factor, share, interval: [share - half, share + half] };
}
